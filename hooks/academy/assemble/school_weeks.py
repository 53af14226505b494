"""School weeks: all that happens in each week, brought together."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate

from academy.assemble.habits import habits_by_week
from academy.assemble.visits import visit_weeks
from academy.assemble.weeks import Draft
from academy.model import GoalCycle, SchoolWeek, Station, WeekKind

WEEK_MINUTES = 120
"""Team time per week from the start day on (curriculum, Sector paths)."""


def school_weeks(
    drafts: Sequence[Draft], stations: Sequence[Station], cycles: Sequence[GoalCycle], visits: int
) -> tuple[SchoolWeek, ...]:
    """The packed weeks with their habits, visits, cycles and running time."""
    habits = habits_by_week(stations, cycles, len(drafts))
    visits_by_week = defaultdict[int, list[int]](list)
    for visit, week in enumerate(visit_weeks(visits, len(drafts)), start=1):
        visits_by_week[week].append(visit)
    totals, last_weeks = _running_totals(drafts, stations), {cycle.last_week for cycle in cycles}
    cycle_by_week = {week: cycle.number for cycle in cycles for week in range(cycle.first_week, cycle.last_week + 1)}
    return tuple(
        SchoolWeek(
            number=number,
            kind=draft.kind,
            steps=draft.steps,
            habits=habits[number - 1],
            learning_minutes=draft.learning_minutes,
            practice_minutes=_practice_minutes(draft),
            minutes_so_far=totals[number - 1],
            visits=tuple(visits_by_week[number]),
            cycle=cycle_by_week.get(number),
            retrospective=number in last_weeks,
        )
        for number, draft in enumerate(drafts, start=1)
    )


def _practice_minutes(draft: Draft) -> int:
    """What learning leaves of the week; before the start day there is nothing to practise yet."""
    if draft.kind is WeekKind.PREPARE:
        return 0
    return max(0, WEEK_MINUTES - draft.learning_minutes)


def _running_totals(drafts: Sequence[Draft], stations: Sequence[Station]) -> list[int]:
    """Team time up to and including each week; what stands outside the hours counts from the week after it."""
    within = [draft.learning_minutes + _practice_minutes(draft) for draft in drafts]
    outside_after = Counter[int]()
    for station in (station for station in stations if station.module.outside_hours):
        outside_after[station.last_week] += station.module.minutes
    # Week 0 is before the plan begins.
    return list(accumulate(minutes + outside_after[week] for week, minutes in enumerate(within)))
