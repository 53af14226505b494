"""How times and numbers are said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """How times and numbers are said."""

    minutes: str
    minutes_short: str
    one_hour: str
    hours: str
    hours_and_minutes: str
    and_word: str
    step_count: str
    week: str
    weeks: str
    after_week: str
    outside_session: str
