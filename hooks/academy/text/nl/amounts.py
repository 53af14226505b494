"""How times and numbers are said, in Dutch."""

from academy.text.groups import Amounts

AMOUNTS = Amounts(
    minutes="{n} minuten",
    minutes_short="{n} min",
    one_hour="1 uur",
    hours="{h} uur",
    hours_and_minutes="{hours} en {n} minuten",
    and_word="en",
    step_count="{n} stappen",
    week="week {n}",
    weeks="week {first}–{last}",
    after_week="na week {n}",
    outside_session="later",
)
