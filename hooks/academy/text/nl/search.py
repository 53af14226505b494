"""The words of the search box and its results, in Dutch."""

from academy.model import ResultKind
from academy.text.groups import Searching

SEARCH = Searching(
    label="Wat zoek je?",
    button="Zoek",
    none="Niets gevonden voor “{term}”. Probeer een ander woord, of kijk hieronder op onderwerp.",
    none_in_box="Niets gevonden voor “{term}”. Probeer een ander woord.",
    count="{n} resultaten voor “{term}”",
    failed="Zoeken lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw.",
    again="Probeer het opnieuw",
    without_script="Zoeken werkt met JavaScript. Zonder kun je bladeren:",
    kind="Soort",
    kinds={
        ResultKind.MODULE: "Module",
        ResultKind.STEP: "Stap",
        ResultKind.SECTOR: "In jouw sector",
        ResultKind.VIDEO: "Video",
        ResultKind.WORKSHEET: "Werkblad",
        ResultKind.INSTRUMENT: "Instrument",
        ResultKind.PATH: "Leerpad",
        ResultKind.TERM: "Begrip",
        ResultKind.PAGE: "Pagina",
    },
    times=("hoogstens 5 minuten", "hoogstens een kwartier", "hoogstens een uur", "langer"),
    in_module="Module {id} · {minutes}",
    in_video="Video {n} bij module {id}",
    instead="We zochten op “{term}”.",
    unknown="Over “{term}” vonden we niets.",
    meant="Bedoelde je:",
    filters="Filters",
    clear="Alle filters weg",
    more="Toon meer resultaten",
    all="Alles op onderwerp",
    best="Alle {n} resultaten",
    none_filtered="Met deze filters is er niets voor “{term}”. Zonder filters wel:",
    description="Zoek een stap, video of begrip in de leerKRACHT-academie",
    short_name="leerKRACHT",
    one="1 resultaat voor “{term}”",
)
