"""What belongs to each station of a path, looked up once for the whole path."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

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
    cycles_after: Mapping[str, tuple[int, ...]]
    """The goal cycles that end before the next station begins, by the last one that has begun."""
    week_by_step: Mapping[tuple[str, str], int]
    """The week of every step, by the id of its module and its own."""


def along(path: LearningPath) -> AlongPath:
    """All that stands at the stations of the path."""
    return AlongPath(
        visits_by_module=_visits_by_module(path),
        cycles_after=_cycles_after(path),
        week_by_step={
            (planned.module.id, planned.step.id): week.number
            for week in path.weeks
            for planned in (*week.steps, *week.core_steps)
        },
    )


def _cycles_after(path: LearningPath) -> dict[str, tuple[int, ...]]:
    last_begun = [
        (cycle.number, [station for station in path.stations if station.first_week <= cycle.last_week][-1].module.id)
        for cycle in path.cycles
    ]
    return {
        station.module.id: tuple(number for number, id_ in last_begun if id_ == station.module.id)
        for station in path.stations
    }


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
