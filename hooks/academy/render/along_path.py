"""What belongs to each station of a path, looked up once for the whole path."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from academy.edition import Edition
from academy.model import LearningPath


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit of the expert coach: its number, and its own week, which may be long after its station began."""

    number: int
    week: int


@dataclass(frozen=True, slots=True)
class AlongPath:
    """The visits, retrospectives and weeks of a path, by the module at which they stand."""

    visits_by_module: Mapping[str, tuple[Visit, ...]]
    """The visits from the start of a station until the next one starts; every visit stands at one station."""
    with_retrospective: frozenset[str]
    """The last module that has begun when a goal cycle ends, for every cycle."""
    week_by_step: Mapping[tuple[str, str], int]
    """The week of every step, by the id of its module and its own."""


def along(path: LearningPath) -> AlongPath:
    """All that stands at the stations of the path."""
    begins = [station.first_week for station in path.stations]
    last_begun = [path.stations[bisect_right(begins, cycle.last_week) - 1] for cycle in path.cycles]
    return AlongPath(
        visits_by_module=_visits_by_module(path),
        with_retrospective=frozenset(station.module.id for station in last_begun),
        week_by_step={
            (planned.module.id, planned.step.id): week.number
            for week in path.weeks
            for planned in (*week.steps, *week.core_steps)
        },
    )


def habit_titles(path: LearningPath, edition: Edition) -> tuple[tuple[str, ...], ...]:
    """What a team keeps doing in each week; the same habit learned twice is one."""
    titles = {station.module.id: edition.title(station.module) for station in path.stations}
    return tuple(tuple(dict.fromkeys(titles[habit.module.id] for habit in week.habits)) for week in path.weeks)


def _visits_by_module(path: LearningPath) -> dict[str, tuple[Visit, ...]]:
    """What stands outside the hours falls between two weeks, and has no visits."""
    inside = [station for station in path.stations if not station.module.outside_hours]
    begins = [1, *(station.first_week for station in inside[1:]), len(path.weeks) + 1]
    return {
        station.module.id: tuple(
            Visit(number, week.number) for week in path.weeks[first - 1 : end - 1] for number in week.visits
        )
        for station, (first, end) in zip(inside, pairwise(begins), strict=True)
    }
