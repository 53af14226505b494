"""The words of lists and their filters, in English."""

from academy.text.groups import Lists

LISTS = Lists(
    filter_title="Choose what you need",
    filter_phase="Phase",
    filter_instrument="Instrument",
    filter_sector="Sector",
    filter_role="Role",
    filter_time="Time",
    filter_any="All",
    filter_count="{n} of {count}",
    filter_none="Nothing fits all of these choices together.",
    filter_clear="Clear filters",
    times=("up to 1 hour", "up to 1.5 hours", "longer"),
    taught_in="You learn it in",
    cited_in="Used in",
    address="Address",
)
