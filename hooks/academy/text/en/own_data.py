"""The words for what a visitor keeps in the browser, in English."""

from academy.text.groups import OwnData

OWN_DATA = OwnData(
    step_done="Done",
    step_done_label="Done: {title}",
    progress="{done} of {count} steps done",
    kept={
        "sector": "your sector: primary, secondary or vocational",
        "rol": "your role: teacher, school coach or school leader",
        "kleuren": "light or dark colours",
        "gedaan": "which steps you have ticked",
        "plek": "at which step you were",
        "snelheid": "how fast you play videos",
        "video": "where in a video you stopped",
        "gezien": "which videos you watched to the end",
        "klok": "the clock of every step on the board, until you close the tab",
        "lijst": "that a list shows everything and not only what fits you, until you close the tab",
    },
    not_kept="Your browser keeps nothing of this site now. What you choose and tick holds until you open another page.",
    not_kept_close="Close message",
    none="Nothing is kept in this browser yet.",
    count="Steps done: {steps}. Choices: {choices}.",
    films="Videos that you stopped in: {films}.",
    seen="Videos watched: {seen}.",
    unknown="From a newer version of this site: {unknown}. That is kept.",
    download="Download as a file",
    read="Read a file",
    wipe="Wipe everything",
    sure="Wipe everything that this site keeps in your browser? You cannot undo this.",
    was_read="The file has been read.",
    empty="There was nothing in it.",
    foreign="This file does not come from this site. Nothing was changed.",
    newer="This file comes from a newer version of this site. Nothing was changed.",
    wiped="Everything has been wiped.",
    without_script="Without JavaScript this site keeps nothing. So there is nothing here to take along or wipe.",
)
