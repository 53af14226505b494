"""The words for what a visitor keeps in the browser."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """The words for what a visitor keeps in the browser."""

    step_done: str
    step_done_label: str
    progress: str
    none: str
    count: str
    download: str
    read: str
    wipe: str
    sure: str
    was_read: str
    wrong: str
    wiped: str
    without_script: str
