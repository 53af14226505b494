"""The words of the search box and its results."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model import ResultKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Searching:
    """The words of the search box and its results."""

    label: str
    button: str
    none: str
    none_in_box: str
    count: str
    failed: str
    again: str
    without_script: str
    kind: str
    kinds: Mapping[ResultKind, str]
    times: tuple[str, str, str, str]
    """Up to five minutes, up to a quarter, up to an hour, longer."""
    in_module: str
    in_video: str
    instead: str
    unknown: str
    meant: str
    filters: str
    clear: str
    more: str
    all: str
    best: str
    none_filtered: str
    description: str
    short_name: str
    """At most 16 characters: what a browser calls the site among its search engines."""
    one: str
    chosen: str
    group_modules: str
    group_others: str
    answer_more: str
    sheets: str
    asked: str
    said_at: str
    yours: str
    yours_off: str
