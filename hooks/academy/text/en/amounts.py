"""How times and numbers are said, in English."""

from academy.text.groups import Amounts

AMOUNTS = Amounts(
    minutes="{n} minutes",
    minutes_short="{n} min",
    one_hour="1 hour",
    hours="{h} hours",
    hours_and_minutes="{hours} and {n} minutes",
    and_word="and",
    step_count="{n} steps",
    week="week {n}",
    weeks="weeks {first}–{last}",
    after_week="after week {n}",
    outside_session="later",
)
