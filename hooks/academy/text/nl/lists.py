"""The words of lists and their filters, in Dutch."""

from academy.text.groups import Lists

LISTS = Lists(
    filter_title="Kies wat je zoekt",
    filter_phase="Fase",
    filter_instrument="Instrument",
    filter_sector="Sector",
    filter_role="Rol",
    filter_time="Tijd",
    filter_any="Alle",
    filter_count="{n} van {count}",
    filter_none="Niets past bij al deze keuzes samen.",
    filter_clear="Wis filters",
    times=("hoogstens 1 uur", "hoogstens 1,5 uur", "langer"),
    taught_in="Je leert het in",
    cited_in="Gebruikt in",
    address="Adres",
)
