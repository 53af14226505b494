"""Steps packed into weeks: the preparation, then learning and practice in turn."""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from academy.model import LearningModule, Phase, PlannedStep, SectorProfile, WeekKind

PREPARATION_MINUTES = 60
"""Learning time of a preparation week, in every sector (curriculum, Sector paths)."""


class Draft(NamedTuple):
    """A week as far as packing knows it; its number is its place."""

    kind: WeekKind
    steps: tuple[PlannedStep, ...] = ()

    @property
    def learning_minutes(self) -> int:
        """Minutes for something new."""
        return _minutes(self.steps)


PRACTICE_WEEK = Draft(WeekKind.PRACTISE)


def lay_out(modules: Sequence[LearningModule], profile: SectorProfile) -> tuple[Draft, ...]:
    """The weeks that the modules need in this order (curriculum, Sector paths)."""
    before = _preparation(modules)
    preparing = _pack(_steps_within_hours(before), PREPARATION_MINUTES)
    learning = _pack(_steps_within_hours(modules[len(before) :]), profile.learning_minutes)
    return (
        *(Draft(WeekKind.PREPARE, steps) for steps in preparing),
        *(draft for steps in learning for draft in (Draft(WeekKind.LEARN, steps), PRACTICE_WEEK)),
    )


def _preparation(modules: Sequence[LearningModule]) -> list[LearningModule]:
    """What comes before the start day; without a start day, the first phase as far as the path opens with it."""
    if any(module.outside_hours for module in modules):
        return list(takewhile(lambda module: not module.outside_hours, modules))
    return list(takewhile(lambda module: module.phase is Phase.PREPARE, modules))


def _steps_within_hours(modules: Iterable[LearningModule]) -> list[PlannedStep]:
    """The steps that cost time of the two hours a week, in path order."""
    return [PlannedStep(module, step) for module in modules if not module.outside_hours for step in module.steps]


def _pack(steps: Iterable[PlannedStep], most: int) -> list[tuple[PlannedStep, ...]]:
    """Each step in the week of the step before it when it fits there, else in a new week; none is ever split."""
    weeks: list[tuple[PlannedStep, ...]] = []
    for planned in steps:
        if weeks and _fits(planned, weeks[-1], most):
            weeks[-1] = (*weeks[-1], planned)
        else:
            weeks.append((planned,))
    return weeks


def _fits(planned: PlannedStep, week: Sequence[PlannedStep], most: int) -> bool:
    """Is there time left for this step? One without minutes needs none, even in a week that is over-full."""
    return planned.step.minutes == 0 or _minutes(week) + planned.step.minutes <= most


def _minutes(steps: Iterable[PlannedStep]) -> int:
    return sum(planned.step.minutes for planned in steps)
