"""The frame of the years: every week with its kind and its turn before a module takes it."""

from collections.abc import Iterator
from itertools import chain, islice, repeat
from typing import NamedTuple

from academy.model import GoalCycle, Turn, WeekKind, Years

PREPARATION = 7
"""Weeks before the start day; the last is for the rehearsal."""
FIRST_YEAR, LATER_YEAR = (8, 7, 7, 7), (8, 7, 7, 7, 7)
"""Weeks of the goal cycles between two summers: no goal crosses one."""
REST = 4
"""Weeks before the summer: the first of the next year follows them."""
CYCLES = {Years.ONE: 4, Years.ONE_AND_A_HALF: 6, Years.TWO: 9}
SCHOOL_YEAR = 40
FIRST_MONTHS = {9: 4, 10: 3, 11: 5, 12: 3, 1: 4, 2: 3, 3: 4, 4: 3, 5: 3, 6: 4, 7: 4}
LATER_MONTHS = {**FIRST_MONTHS, 10: 4, 11: 4}
"""School weeks a month of a year that starts in September; without preparation a team starts before the autumn."""


class FrameWeek(NamedTuple):
    """A week as far as the frame knows it."""

    number: int
    kind: WeekKind
    turn: Turn | None = None
    cycle: int | None = None
    place: int = 0
    """The week of its cycle, from 1."""


def frame_of(years: Years, preparation: int = PREPARATION, more_cycles: int = 0) -> tuple[FrameWeek, ...]:
    """The weeks of so many years, with as many cycles more as the modules ask."""
    before = [*repeat(WeekKind.PREPARE, preparation - 1), WeekKind.REHEARSE]
    weeks = [*(FrameWeek(number, kind) for number, kind in enumerate(before, start=1))]
    for cycle, length in enumerate(islice(_lengths(), CYCLES[years] + more_cycles), start=1):
        if _follows_a_summer(cycle):
            weeks = [*weeks, *_rest(len(weeks))]
        weeks = [*weeks, *_cycle(cycle, length, len(weeks))]
    return tuple(weeks)


def cycles_of(frame: tuple[FrameWeek, ...]) -> tuple[GoalCycle, ...]:
    """The goal cycles of the frame."""
    ends = [week for week in frame if week.kind is WeekKind.RETROSPECTIVE]
    return tuple(GoalCycle(week.cycle or 0, week.number - week.place + 1, week.number) for week in ends)


def month_of(week: int) -> int:
    """The month of a school week when the first one is the first of September."""
    months = FIRST_MONTHS if week <= SCHOOL_YEAR else LATER_MONTHS
    return [*chain.from_iterable(repeat(month, weeks) for month, weeks in months.items())][(week - 1) % SCHOOL_YEAR]


def _lengths() -> Iterator[int]:
    return chain(FIRST_YEAR, chain.from_iterable(repeat(LATER_YEAR)))


def _follows_a_summer(cycle: int) -> bool:
    later = cycle - len(FIRST_YEAR) - 1
    return later >= 0 and later % len(LATER_YEAR) == 0


def _rest(before: int) -> Iterator[FrameWeek]:
    return (FrameWeek(before + place, WeekKind.REST) for place in range(1, REST + 1))


def _cycle(number: int, length: int, before: int) -> Iterator[FrameWeek]:
    for place in range(1, length + 1):
        kind = _kind(number, place, length)
        visited = kind is WeekKind.PRACTISE and place % 2 == 0
        yield FrameWeek(before + place, kind, Turn.VISIT if visited else Turn.QUESTION, number, place)


def _kind(cycle: int, place: int, length: int) -> WeekKind:
    """The start day gives the first cycle its direction; every later one opens with a new goal."""
    if place == length:
        return WeekKind.RETROSPECTIVE
    return WeekKind.GOAL if place == 1 and cycle > 1 else WeekKind.PRACTISE
