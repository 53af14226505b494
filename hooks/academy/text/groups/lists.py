"""The words of lists and their filters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """The words of lists and their filters."""

    filter_title: str
    filter_phase: str
    filter_instrument: str
    filter_sector: str
    filter_role: str
    filter_time: str
    filter_any: str
    filter_any_role: str
    filter_any_time: str
    filter_more: str
    filter_words: str
    filter_count: str
    filter_wipe: str
    filter_none: str
    filter_without: str
    filter_clear: str
    yours: str
    yours_all: str
    module_done: str
    module_here: str
    module_begun: str
    films_in_module: str
    film_number: str
    film_seen: str
    times: tuple[str, str, str]
    """Up to an hour, up to an hour and a half, longer."""
    taught_in: str
    cited_in: str
    address: str
