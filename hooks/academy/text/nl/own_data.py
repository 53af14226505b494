"""The words for what a visitor keeps in the browser, in Dutch."""

from academy.text.groups import OwnData

OWN_DATA = OwnData(
    step_done="Klaar",
    step_done_label="Klaar: {title}",
    progress="{done} van {count} stappen klaar",
    kept={
        "sector": "je sector: po, vo of mbo",
        "rol": "je rol: leraar, schoolcoach of schoolleider",
        "kleuren": "lichte of donkere kleuren",
        "gedaan": "welke stappen je hebt afgevinkt",
        "plek": "bij welke stap je was",
        "snelheid": "hoe snel je video’s afspeelt",
        "video": "waar je in een video gebleven was",
        "gezien": "welke video’s je tot het einde zag",
        "klok": "de klok van elke stap op het digibord, tot je het tabblad sluit",
        "lijst": "dat een lijst alles toont en niet alleen wat bij je past, tot je het tabblad sluit",
    },
    not_kept="Je browser bewaart nu niets van deze site. Wat je kiest en afvinkt, geldt tot je een andere pagina opent.",
    not_kept_close="Melding sluiten",
    none="Er staat nog niets in deze browser.",
    count="Stappen klaar: {steps}. Keuzes: {choices}.",
    films="Video’s waarin je gebleven was: {films}.",
    seen="Video’s gezien: {seen}.",
    unknown="Uit een nieuwere versie van deze site: {unknown}. Dat blijft bewaard.",
    download="Download als bestand",
    read="Lees een bestand in",
    wipe="Wis alles",
    sure="Alles wissen wat deze site in je browser bewaart? Dat kun je niet terugdraaien.",
    was_read="Het bestand is ingelezen.",
    empty="Er stond niets in.",
    foreign="Dit bestand komt niet van deze site. Er is niets veranderd.",
    newer="Dit bestand komt van een nieuwere versie van deze site. Er is niets veranderd.",
    wiped="Alles is gewist.",
    without_script="Zonder JavaScript bewaart deze site niets. Er is hier dus niets om mee te nemen of te wissen.",
)
