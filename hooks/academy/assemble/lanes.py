"""Lanes: what is prepared, what the team learns, what the core team does, and what is a retrospective."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from academy.assemble.stretches import Stretch, stretches_of
from academy.model import LearningModule, Phase, Role

Piece = Stretch | LearningModule
"""What is placed at once: a stretch of the team, or a module of another lane."""


class Lanes(NamedTuple):
    """The modules of each lane, in path order; the start day is in none."""

    preparation: tuple[LearningModule, ...]
    team: tuple[LearningModule, ...]
    core_team: tuple[LearningModule, ...]
    retrospectives: tuple[LearningModule, ...]
    later_days: tuple[LearningModule, ...] = ()
    """What stands outside the hours after the start day."""

    @property
    def beside_the_team(self) -> tuple[LearningModule, ...]:
        """What a stretch of the team may have to wait for after the start day."""
        return (*self.core_team, *self.retrospectives, *self.later_days)


def lanes_of(modules: Sequence[LearningModule]) -> Lanes:
    """Every module in its lane."""
    before = _before_the_start_day(modules)
    after = [module for module in modules[len(before) :] if not module.outside_hours]
    retrospectives = tuple(module for module in after if module.in_retrospective)
    rest = [module for module in after if not module.in_retrospective]
    return Lanes(
        preparation=tuple(before),
        team=tuple(module for module in rest if Role.TEACHER in module.roles),
        core_team=tuple(module for module in rest if Role.TEACHER not in module.roles),
        retrospectives=retrospectives,
        later_days=tuple(module for module in modules if module.outside_hours)[1:],
    )


def pieces_of(modules: Sequence[LearningModule], lanes: Lanes, most: int) -> tuple[Piece, ...]:
    """What is placed, one by one: the core team looks for its weeks last, unless somebody waits for it."""
    core = {module.id: module for module in lanes.core_team}
    done: set[str] = set()
    pieces: list[Piece] = []
    for piece in (*_of_the_team(modules, lanes, most), *core.values()):
        waited_for = _needed([module.id for module in modules_of(piece)], modules)
        for module in core.values():
            if module.id in waited_for - done:
                pieces.append(module)
                done.add(module.id)
        if not (isinstance(piece, LearningModule) and piece.id in done):
            pieces.append(piece)
        done.update(module.id for module in modules_of(piece))
    return tuple(pieces)


def modules_of(piece: Piece) -> tuple[LearningModule, ...]:
    """The modules that are placed together."""
    return (piece,) if isinstance(piece, LearningModule) else piece.modules


def _of_the_team(modules: Sequence[LearningModule], lanes: Lanes, most: int) -> Iterator[Piece]:
    """Stretches, retrospectives and days outside the hours in path order; a stretch at its first module's place."""
    stretches = stretches_of(lanes.team, _apart(modules, lanes), most)
    for module in modules:
        if module in lanes.retrospectives or module.outside_hours:
            yield module
        yield from (stretch for stretch in stretches if stretch.weeks[0][0].module is module)


def _apart(modules: Sequence[LearningModule], lanes: Lanes) -> set[str]:
    """Modules that wait for another lane, or follow a day outside the hours: they open a stretch of their own."""
    elsewhere = {module.id for module in (*lanes.core_team, *lanes.retrospectives)}
    waiting = {module.id for module in lanes.team if _needed([module.id], modules) & elsewhere}
    steps = [module for module in modules if module.outside_hours or module in lanes.team]
    return waiting | {later.id for sooner, later in pairwise(steps) if sooner.outside_hours}


def _needed(ids: Sequence[str], modules: Sequence[LearningModule]) -> set[str]:
    """All that these modules wait for, also through others."""
    needs = {module.id: [need for need in module.needs if need] for module in modules}
    found: set[str] = set()
    waiting = [*ids]
    while waiting:
        new = {need for need in needs[waiting.pop()] if need in needs} - found
        found |= new
        waiting.extend(new)
    return found


def _before_the_start_day(modules: Sequence[LearningModule]) -> list[LearningModule]:
    """Without a start day, the first phase as far as the path opens with it."""
    if any(module.outside_hours for module in modules):
        return list(takewhile(lambda module: not module.outside_hours, modules))
    return list(takewhile(lambda module: module.phase is Phase.PREPARE, modules))
