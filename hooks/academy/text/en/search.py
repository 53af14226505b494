"""The words of the search box and its results, in English."""

from academy.model import ResultKind
from academy.text.groups import Searching

SEARCH = Searching(
    label="What are you looking for?",
    button="Search",
    none="Nothing found for “{term}”. Try another word, or look by topic below.",
    none_in_box="Nothing found for “{term}”. Try another word.",
    count="{n} results for “{term}”",
    failed="Searching does not work right now. See if you are connected and try again.",
    again="Try again",
    without_script="Searching needs JavaScript. Without it you can browse:",
    kind="Kind",
    kinds={
        ResultKind.MODULE: "Module",
        ResultKind.STEP: "Step",
        ResultKind.SECTOR: "In your sector",
        ResultKind.VIDEO: "Video",
        ResultKind.WORKSHEET: "Worksheet",
        ResultKind.INSTRUMENT: "Instrument",
        ResultKind.PATH: "Learning path",
        ResultKind.TERM: "Term",
        ResultKind.PAGE: "Page",
    },
    times=("up to 5 minutes", "up to a quarter", "up to an hour", "longer"),
    in_module="Module {id} · {minutes}",
    in_video="Video {n} of module {id}",
    instead="We searched for “{term}”.",
    unknown="We found nothing about “{term}”.",
    meant="Did you mean:",
    filters="Filters",
    clear="Clear all filters",
    more="Show more results",
    all="Everything by topic",
    best="All {n} results",
    none_filtered="With these filters there is nothing for “{term}”. Without filters there is:",
    description="Find a step, video or term in the leerKRACHT academy",
    short_name="leerKRACHT (en)",
    one="1 result for “{term}”",
)
