"""Stretches: what the team learns in consecutive weeks, and what comes back some weeks later."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from academy.assemble.units import Unit, learning_minutes, packed, units_of
from academy.model import Bond, LearningModule, PlannedStep


class FollowUp(NamedTuple):
    """Steps so many weeks after others; they cost the team no learning time."""

    after: PlannedStep
    weeks: int
    steps: tuple[PlannedStep, ...]


class Stretch(NamedTuple):
    """The steps of each of its weeks, and what follows later."""

    weeks: tuple[tuple[PlannedStep, ...], ...]
    follow_ups: tuple[FollowUp, ...] = ()

    @property
    def modules(self) -> tuple[LearningModule, ...]:
        """Whose steps it holds, in path order."""
        steps = chain(*self.weeks, *(later.steps for later in self.follow_ups))
        return tuple({planned.module.id: planned.module for planned in steps}.values())

    @property
    def learning(self) -> tuple[bool, ...]:
        """Which of its weeks hold something new for the team."""
        return tuple(learning_minutes(week) > 0 for week in self.weeks)

    def first_week_of_cycle(self, place: int) -> int:
        """Before which week of a goal cycle its week at this place may not stand."""
        return max(planned.module.from_week for planned in self.weeks[place])


def stretches_of(modules: Sequence[LearningModule], apart: Collection[str], most: int) -> tuple[Stretch, ...]:
    """Cut where a step is bound to nothing before it, and packed in weeks of so many minutes at most."""
    return tuple(_stretch(units, most) for units in _runs(units_of(modules, apart)))


def _runs(units: Iterable[Unit]) -> Iterator[list[Unit]]:
    run: list[Unit] = []
    for unit in units:
        if run and unit.bond is None:
            yield run
            run = []
        run.append(unit)
    if run:
        yield run


def _stretch(units: Sequence[Unit], most: int) -> Stretch:
    within = [unit for place, unit in enumerate(units) if not place or unit.bond is not Bond.LATER]
    later = [(units[place].steps[-1], unit) for place, unit in enumerate(units[1:]) if unit.bond is Bond.LATER]
    return Stretch(packed(within, most), tuple(FollowUp(after, unit.weeks_later, unit.steps) for after, unit in later))
