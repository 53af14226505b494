"""What a week of a path holds in words: the practice that comes back in it, and what is decided."""

from collections.abc import Iterable, Iterator

from academy.edition import Edition
from academy.model import GOAL_MINUTES, RETROSPECTIVE_MINUTES, LearningPath, PlannedStep, SchoolWeek, WeekKind


def practised(week: SchoolWeek, edition: Edition) -> Iterator[str]:
    """Habits with their minutes, and what the kind of the week brings by itself."""
    say = edition.say.path
    if week.kind is WeekKind.REHEARSE:
        yield f"{say.rehearse} ({week.practice_minutes})"
    if week.kind is WeekKind.GOAL:
        yield f"{say.goal_ladder} ({GOAL_MINUTES})"
    if week.kind is WeekKind.REST and week.practice_minutes:
        yield f"{say.busy} ({week.practice_minutes})"
    yield from dict.fromkeys(
        f"{edition.title(habit.module)} ({habit.minutes})" if habit.minutes else edition.title(habit.module)
        for habit in week.habits
    )
    if week.retrospective and not _has_retrospective(week):
        yield f"{say.key_retro} ({RETROSPECTIVE_MINUTES})"


def _has_retrospective(week: SchoolWeek) -> bool:
    """Is it named already, as something new or as a habit?"""
    modules = [*(planned.module for planned in week.steps), *(habit.module for habit in week.habits)]
    return any(module.in_retrospective for module in modules)


def decisions(week: SchoolWeek, path: LearningPath, edition: Edition) -> Iterator[str]:
    """The steps in which something is decided, and what the plan itself asks."""
    say = edition.say.path
    yield from decided_in((*week.steps, *week.core_steps), edition)
    if week.kind is WeekKind.REHEARSE:
        yield say.go
    if week.number == path.cycles[0].last_week:
        yield say.go_on
    if week.timetable:
        yield say.timetable_hour
    if week is path.weeks[-1]:
        yield say.without_help


def decided_in(steps: Iterable[PlannedStep], edition: Edition) -> Iterator[str]:
    """The steps in which something is decided."""
    for planned in steps:
        if planned.step.decision:
            yield f"{planned.module.id} {edition.step_title(planned.module, planned.step)}"
