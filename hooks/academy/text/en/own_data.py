"""The words for what a visitor keeps in the browser, in English."""

from academy.text.groups import OwnData

OWN_DATA = OwnData(
    step_done="Done",
    step_done_label="Done: {title}",
    progress="{done} of {count} steps done",
    none="Nothing is kept in this browser yet.",
    count="Steps done: {steps}. Choices: {choices}.",
    download="Download as a file",
    read="Read a file",
    wipe="Wipe everything",
    sure="Wipe everything that this site keeps in your browser? You cannot undo this.",
    was_read="The file has been read.",
    wrong="This file does not come from this site. Nothing was changed.",
    wiped="Everything has been wiped.",
    without_script="Without JavaScript this site keeps nothing. So there is nothing here to take along or wipe.",
)
