"""The planner: the frame is filled piece by piece; where it is too small, it grows by a goal cycle."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count, repeat

from academy.assemble.draft import Draft
from academy.assemble.frame import PREPARATION, cycles_of, frame_of
from academy.assemble.lanes import Lanes, Piece, lanes_of, pieces_of
from academy.assemble.placing import place_core_team, place_day, place_retrospective, place_stretch
from academy.assemble.stretches import Stretch
from academy.assemble.units import PREPARATION_MINUTES, packed, units_of
from academy.model import LearningModule, PlannedStep, SectorProfile, Years


def plan(modules: Sequence[LearningModule], profile: SectorProfile) -> Draft:
    """The weeks of these modules in this order; a run of weeks that fits in no cycle raises."""
    lanes = lanes_of(modules)
    prepared = packed(units_of(lanes.preparation), PREPARATION_MINUTES)
    pieces = pieces_of(modules, lanes, profile.learning_minutes)
    if unplaceable := _too_long(pieces, lanes, profile):
        raise ValueError(unplaceable)
    drafts = (_filled(_opened(prepared, profile, more), pieces, lanes, profile) for more in count())
    return next(draft for draft in drafts if draft)


def runs_too_long(modules: Sequence[LearningModule], profile: SectorProfile) -> tuple[Stretch, ...]:
    """The stretches of these modules in this order that fit in no goal cycle, even with nothing else in it."""
    lanes = lanes_of(modules)
    return _too_long(pieces_of(modules, lanes, profile.learning_minutes), lanes, profile)


def _too_long(pieces: Sequence[Piece], lanes: Lanes, profile: SectorProfile) -> tuple[Stretch, ...]:
    """Whoever waits for another lane misses the first cycle, which has a week more."""
    frame = frame_of(Years.TWO)
    first = cycles_of(frame)[0]
    empty = Draft(frame, last_by_id={module.id: first.last_week for module in lanes.beside_the_team})
    begun = replace(empty, team_end=empty.preparation)
    stretches = [piece for piece in pieces if isinstance(piece, Stretch)]
    drafts = (empty, *repeat(begun, len(stretches)))
    return tuple(one for one, draft in zip(stretches, drafts, strict=False) if not place_stretch(draft, one, profile))


def _opened(prepared: Sequence[tuple[PlannedStep, ...]], profile: SectorProfile, more: int) -> Draft:
    """The frame with the weeks of preparation filled; the rehearsal follows them."""
    weeks = dict(enumerate(prepared, start=1))
    ends = {planned.module.id: week for week, steps in weeks.items() for planned in steps}
    frame = frame_of(profile.years, max(PREPARATION, len(weeks) + 1), more)
    return Draft(frame, steps=weeks, last_by_id=ends)


def _filled(draft: Draft, pieces: Sequence[Piece], lanes: Lanes, profile: SectorProfile) -> Draft | None:
    for piece in pieces:
        placed = _placed(draft, piece, lanes, profile)
        if placed is None:
            return None
        draft = placed
    return draft


def _placed(draft: Draft, piece: Piece, lanes: Lanes, profile: SectorProfile) -> Draft | None:
    if isinstance(piece, Stretch):
        return place_stretch(draft, piece, profile)
    if piece.outside_hours:
        return place_day(draft, piece)
    if piece in lanes.retrospectives:
        return place_retrospective(draft, piece)
    return place_core_team(draft, piece, profile)
