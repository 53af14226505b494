"""The words of lists and their filters, in English."""

from academy.text.groups import Lists

LISTS = Lists(
    filter_title="Filters",
    filter_phase="Phase",
    filter_instrument="Instrument",
    filter_sector="Sector",
    filter_role="Role",
    filter_time="Time",
    filter_any="All",
    filter_any_role="Everyone",
    filter_any_time="Any length",
    filter_more="More filters",
    filter_words="Filters: {chosen}",
    filter_count="{n} of {count}",
    filter_wipe="Clear",
    filter_none="Nothing fits all of these choices together. Let go of one and you will see something:",
    filter_without="Without ‘{choice}’: {n}",
    filter_clear="Clear all filters",
    yours="You see what fits {who}.",
    yours_all="Show everything",
    module_done="done",
    module_here="here: step {n} of {count}",
    module_begun="{done} of {count} done",
    films_in_module="{n} videos · {minutes} min",
    film_number="{id} · video {n}",
    film_seen="seen",
    times=("up to 60 min", "up to 90 min", "longer"),
    taught_in="You learn it in",
    cited_in="Used in",
    address="Address",
)
