"""The words of lists and their filters, in Dutch."""

from academy.text.groups import Lists

LISTS = Lists(
    filter_title="Filters",
    filter_phase="Fase",
    filter_instrument="Instrument",
    filter_sector="Sector",
    filter_role="Rol",
    filter_time="Tijd",
    filter_any="Alle",
    filter_any_role="Iedereen",
    filter_any_time="Elke duur",
    filter_more="Meer filters",
    filter_words="Filters: {chosen}",
    filter_count="{n} van {count}",
    filter_wipe="Wis",
    filter_none="Niets past bij al deze keuzes samen. Laat er één los, dan zie je wel iets:",
    filter_without="Zonder ‘{choice}’: {n}",
    filter_clear="Wis alle filters",
    yours="Je ziet wat bij {who} past.",
    yours_all="Toon alles",
    module_done="klaar",
    module_here="hier: stap {n} van {count}",
    module_begun="{done} van {count} klaar",
    films_in_module="{n} video’s · {minutes} min",
    film_number="{id} · video {n}",
    film_seen="gezien",
    times=("tot 60 min", "tot 90 min", "langer"),
    taught_in="Je leert het in",
    cited_in="Gebruikt in",
    address="Adres",
)
