"""The words for what a visitor keeps in the browser."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """The words for what a visitor keeps in the browser."""

    step_done: str
    step_done_label: str
    progress: str
    kept: Mapping[str, str]
    """What the browser may remember, under the names of the table in `state.js`, in its order."""
    not_kept: str
    not_kept_close: str
    none: str
    count: str
    films: str
    seen: str
    unknown: str
    download: str
    read: str
    wipe: str
    sure: str
    was_read: str
    empty: str
    foreign: str
    newer: str
    wiped: str
    without_script: str
