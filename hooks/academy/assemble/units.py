"""Steps that stand in one week together, and how such units are packed into weeks."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from academy.model import Bond, LearningModule, PlannedStep

PREPARATION_MINUTES = 60
"""Time for something new in a week before the start day, in every sector."""


class Unit(NamedTuple):
    """A step with those that must go with it, whatever the limit."""

    bond: Bond | None
    weeks_later: int
    steps: tuple[PlannedStep, ...]

    @property
    def minutes(self) -> int:
        """What it costs the team."""
        return 0 if self.bond is Bond.LATER else learning_minutes(self.steps)


def learning_minutes(steps: Iterable[PlannedStep]) -> int:
    """What steps cost the team: nothing where one or two colleagues do them with pupils."""
    return sum(planned.step.minutes for planned in steps if not planned.step.beside)


def units_of(modules: Iterable[LearningModule], apart: Collection[str] = ()) -> tuple[Unit, ...]:
    """The units of the modules in path order; a module that stands apart is not bound to the one before it."""
    units: list[Unit] = []
    for module in modules:
        for place, step in enumerate(module.steps):
            bond = None if not place and module.id in apart else step.bond
            planned = PlannedStep(module, step)
            if bond is Bond.SAME and units:
                units[-1] = units[-1]._replace(steps=(*units[-1].steps, planned))
            else:
                units.append(Unit(bond, step.weeks_later, (planned,)))
    return tuple(units)


def packed(units: Iterable[Unit], most: int) -> tuple[tuple[PlannedStep, ...], ...]:
    """Each unit in the week of the unit before it when it may and fits there, else in the week right after."""
    weeks: list[tuple[PlannedStep, ...]] = []
    for unit in units:
        if weeks and unit.bond is not Bond.NEXT and _fits(unit, weeks[-1], most):
            weeks[-1] = (*weeks[-1], *unit.steps)
        else:
            weeks.append(unit.steps)
    return tuple(weeks)


def _fits(unit: Unit, week: Sequence[PlannedStep], most: int) -> bool:
    """Is there time left for this unit? One that costs nothing needs none, even in a week that is over-full."""
    return unit.minutes == 0 or learning_minutes(week) + unit.minutes <= most
