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
    filter_count: str
    filter_none: str
    filter_clear: str
    times: tuple[str, str, str]
    """Up to an hour, up to an hour and a half, longer."""
    taught_in: str
    cited_in: str
    address: str
