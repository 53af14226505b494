"""Habits: what a team keeps doing once it has learned it, in the weeks that are meant for it."""

from collections.abc import Collection, Mapping, Sequence

from academy.assemble.draft import Draft
from academy.assemble.frame import FrameWeek
from academy.model import (
    GOAL_MINUTES,
    RETROSPECTIVE_MINUTES,
    Frequency,
    GoalCycle,
    Habit,
    LearningModule,
    Practice,
    Turn,
    WeekKind,
)

WEEK_MINUTES = 120
"""Team time per week from the start day on."""
COUNTING = 15
"""Of every week: ten minutes to count in the lesson, five to spare."""
_FROM_WEEK = 4
"""Of a cycle: late enough to have something to show, early enough to act on what comes out."""
_FIRST_SERVED = (
    *(Frequency.WEEKLY, Frequency.PER_CYCLE, Frequency.PRACTICE_WEEK),
    *(Frequency.VISIT_WEEK, Frequency.QUESTION_WEEK),
)


def habits_by_week(
    modules: Sequence[LearningModule], draft: Draft, cycles: Sequence[GoalCycle]
) -> Mapping[int, tuple[Habit, ...]]:
    """The habits of each week that has some, in the order in which they were learned."""
    learned = [
        (Habit(module, practice.every, practice.minutes), _weeks(module, practice, draft, cycles))
        for module in modules
        if (practice := module.practice) and not module.outside_hours
    ]
    return {
        week.number: _that_fit([habit for habit, weeks in learned if week.number in weeks], week, draft)
        for week in draft.frame
    }


def _weeks(module: LearningModule, practice: Practice, draft: Draft, cycles: Sequence[GoalCycle]) -> Collection[int]:
    """The weeks in which the habit comes back, from the week after its module, or after the one that it names."""
    ends = draft.last_by_id
    after = ends.get(practice.from_id or module.id, ends[module.id])
    if practice.every is Frequency.PER_CYCLE:
        return _once_a_cycle(module, draft, [cycle for cycle in cycles if cycle.first_week > after])
    meant = {week.number for week in draft.frame if week.number > after and _is_meant(week, practice.every, draft)}
    return meant - _as_step(module, draft)


def _as_step(module: LearningModule, draft: Draft) -> frozenset[int]:
    """The weeks in which a step of the module is the habit itself."""
    return frozenset(
        week
        for week, steps in draft.steps.items()
        if any(planned.module.id == module.id and planned.step.is_habit for planned in steps)
    )


def _is_meant(week: FrameWeek, every: Frequency, draft: Draft) -> bool:
    """Is the week of the kind that the habit asks for? The retrospective is the board session of its week."""
    return {
        Frequency.WEEKLY: week.cycle is not None and week.kind is not WeekKind.RETROSPECTIVE,
        Frequency.PRACTICE_WEEK: draft.kind(week) is WeekKind.PRACTISE,
        Frequency.VISIT_WEEK: week.turn is Turn.VISIT,
        Frequency.QUESTION_WEEK: week.turn is Turn.QUESTION,
    }[every]


def _once_a_cycle(module: LearningModule, draft: Draft, cycles: Sequence[GoalCycle]) -> Collection[int]:
    """A retrospective closes the cycle; the rest comes in the first practice week with questions from the fourth."""
    if module.in_retrospective:
        return [cycle.last_week for cycle in cycles]
    meant = [
        week
        for week in draft.frame
        if week.place >= _FROM_WEEK and week.turn is Turn.QUESTION and draft.kind(week) is WeekKind.PRACTISE
    ]
    firsts = (next((week.number for week in meant if week.cycle == cycle.number), 0) for cycle in cycles)
    return {number for number in firsts if number}


def _that_fit(habits: Sequence[Habit], week: FrameWeek, draft: Draft) -> tuple[Habit, ...]:
    """As many as the two hours hold: what is due once a cycle takes the place of the design, then the turn yields."""
    room = WEEK_MINUTES - COUNTING - _taken(week, draft)
    kept = []
    for habit in sorted(habits, key=lambda habit: _FIRST_SERVED.index(habit.every)):
        # The retrospective stands in the time that its week has for it.
        needed = 0 if habit.module.in_retrospective else habit.minutes or 0
        if needed <= room:
            room -= needed
            kept.append(habit)
    return tuple(habit for habit in habits if habit in kept)


def _taken(week: FrameWeek, draft: Draft) -> int:
    """What the week is for, before any habit."""
    if week.kind is WeekKind.GOAL:
        return GOAL_MINUTES
    return RETROSPECTIVE_MINUTES if week.kind is WeekKind.RETROSPECTIVE else draft.learning_minutes(week)
