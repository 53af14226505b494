"""The words for what a visitor keeps in the browser, in Dutch."""

from academy.text.groups import OwnData

OWN_DATA = OwnData(
    step_done="Klaar",
    step_done_label="Klaar: {title}",
    progress="{done} van {count} stappen klaar",
    none="Er staat nog niets in deze browser.",
    count="Stappen klaar: {steps}. Keuzes: {choices}.",
    download="Download als bestand",
    read="Lees een bestand in",
    wipe="Wis alles",
    sure="Alles wissen wat deze site in je browser bewaart? Dat kun je niet terugdraaien.",
    was_read="Het bestand is ingelezen.",
    wrong="Dit bestand komt niet van deze site. Er is niets veranderd.",
    wiped="Alles is gewist.",
    without_script="Zonder JavaScript bewaart deze site niets. Er is hier dus niets om mee te nemen of te wissen.",
)
