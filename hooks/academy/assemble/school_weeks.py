"""School weeks: all that happens in each week, brought together."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import inf

from academy.assemble.draft import Draft
from academy.assemble.frame import FrameWeek, cycles_of, month_of
from academy.assemble.habits import WEEK_MINUTES, habits_by_week
from academy.assemble.units import PREPARATION_MINUTES
from academy.model import Frequency, Habit, LearningModule, SchoolWeek, SectorProfile, Turn, WeekKind

BUSY_MINUTES = 7
"""The short form of a board session, in the weeks before the summer."""
_ASKED_BY_TURN = {Turn.VISIT: Frequency.VISIT_WEEK, Turn.QUESTION: Frequency.QUESTION_WEEK}


def school_weeks(draft: Draft, modules: Sequence[LearningModule], profile: SectorProfile) -> tuple[SchoolWeek, ...]:
    """The filled frame with its habits, visits and running time."""
    habits = habits_by_week(modules, draft, cycles_of(draft.frame))
    visits = {week: number for number, week in enumerate(profile.visit_weeks, start=1)}
    totals = _running_totals(draft, modules, habits)
    first_week_by_turn = _first_weeks(draft)
    return tuple(
        SchoolWeek(
            number=week.number,
            month=month_of(week.number),
            kind=draft.kind(week),
            turn=week.turn if week.turn and week.number >= first_week_by_turn[week.turn] else None,
            steps=(*draft.steps.get(week.number, ()), *draft.follow_ups.get(week.number, ())),
            core_steps=draft.core_steps.get(week.number, ()),
            habits=habits[week.number],
            learning_minutes=draft.learning_minutes(week),
            practice_minutes=_practice_minutes(week, draft, habits),
            minutes_so_far=totals[week.number - 1],
            visits=(visits[week.number],) if week.number in visits else (),
            cycle=week.cycle,
            timetable=week.number in profile.timetable_weeks,
        )
        for week in draft.frame
    )


def _first_weeks(draft: Draft) -> Mapping[Turn, float]:
    """The week in which a team begins to learn what each turn asks; never where no module on the path teaches it."""
    weeks_by_every = {
        every: [
            week
            for week, steps in draft.steps.items()
            if any(planned.module.practice and planned.module.practice.every is every for planned in steps)
        ]
        for every in _ASKED_BY_TURN.values()
    }
    return {turn: min(weeks_by_every[every], default=inf) for turn, every in _ASKED_BY_TURN.items()}


def _practice_minutes(week: FrameWeek, draft: Draft, habits: Mapping[int, Sequence[Habit]]) -> int:
    """What learning leaves of the week; before the start day there is only the rehearsal."""
    if week.kind is WeekKind.REST:
        return BUSY_MINUTES if _meets(week.number, habits) else 0
    if week.cycle is None:
        return PREPARATION_MINUTES if week.kind is WeekKind.REHEARSE else 0
    return max(0, WEEK_MINUTES - draft.learning_minutes(week))


def _meets(week: int, habits: Mapping[int, Sequence[Habit]]) -> bool:
    """Did the team have a board session every week before this one?"""
    return any(habit.every is Frequency.WEEKLY for before in range(1, week) for habit in habits[before])


def _running_totals(
    draft: Draft, modules: Sequence[LearningModule], habits: Mapping[int, Sequence[Habit]]
) -> list[int]:
    """Team time up to and including each week; what stands outside the hours counts from the week after it."""
    within = [draft.learning_minutes(week) + _practice_minutes(week, draft, habits) for week in draft.frame]
    outside_after = Counter[int]()
    for module in (module for module in modules if module.outside_hours):
        outside_after[draft.last_by_id[module.id]] += module.minutes
    # Week 0 is before the plan begins.
    return list(accumulate(minutes + outside_after[week] for week, minutes in enumerate(within)))
