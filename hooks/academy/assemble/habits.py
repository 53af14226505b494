"""Habits: what a team keeps doing once it has learned it."""

from collections.abc import Collection, Sequence

from academy.assemble.cycles import length
from academy.model import Frequency, GoalCycle, Habit, Station


def habits_by_week(
    stations: Sequence[Station], cycles: Sequence[GoalCycle], last_week: int
) -> tuple[tuple[Habit, ...], ...]:
    """The habits of week 1, 2, … in the order in which they were learned (curriculum, Sector paths)."""
    learned: list[list[Habit]] = [[] for _ in range(last_week)]
    for station in stations:
        if (practice := station.module.practice) and not station.module.outside_hours:
            habit = Habit(station.module, practice.every, practice.minutes)
            for week in _weeks(station, practice.every, cycles, last_week):
                learned[week - 1].append(habit)
    return tuple(map(tuple, learned))


def _weeks(station: Station, every: Frequency, cycles: Sequence[GoalCycle], last_week: int) -> Collection[int]:
    """The weeks in which the habit comes back; it starts the week after its module ends."""
    later = range(station.last_week + 1, last_week + 1)
    if every is Frequency.WEEKLY:
        return later
    if every is Frequency.FORTNIGHTLY:
        return later[::2]
    return [_middle(cycle) for cycle in cycles if cycle.first_week > station.last_week]


def _middle(cycle: GoalCycle) -> int:
    """Late enough to have something to show, early enough to act on what comes out."""
    return cycle.first_week + length(cycle) // 2
