"""The words that only paper shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The words that only paper shows."""

    version: str
    qr_code: str
    date: str
    begin: str
    finish: str
    months: tuple[str, ...]
