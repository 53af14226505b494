"""Placing: where each lane's turn fits in the draft; nothing when the frame has no room for it any more."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from academy.assemble.draft import Draft, with_steps
from academy.assemble.frame import FrameWeek
from academy.assemble.stretches import FollowUp, Stretch
from academy.assemble.units import PREPARATION_MINUTES, packed, units_of
from academy.model import LearningModule, Phase, PlannedStep, SectorProfile, WeekKind


def place_stretch(draft: Draft, stretch: Stretch, profile: SectorProfile) -> Draft | None:
    """In the first run of weeks with room: in one cycle, parted by practice from the stretch before it."""
    apart = draft.preparation if draft.team_end is None else draft.team_end + 1
    earliest = max(apart, draft.after_needs(stretch.modules))
    last_cycle = draft.frame[-1].cycle
    for first in range(earliest, len(draft.frame) - len(stretch.weeks) + 1):
        weeks = draft.frame[first : first + len(stretch.weeks)]
        if weeks[0].cycle != last_cycle and _has_room(draft, stretch, weeks, profile):
            return _with_follow_ups(_with_stretch(draft, stretch, weeks), stretch.follow_ups)
    return None


def place_retrospective(draft: Draft, module: LearningModule) -> Draft | None:
    """In the first retrospective week after its needs that no other module has taken."""
    after = draft.after_needs([module])
    ends = (week.number for week in draft.frame if week.kind is WeekKind.RETROSPECTIVE and week.number > after)
    week = next((week for week in ends if week not in draft.steps), None)
    if week is None:
        return None
    steps = tuple(PlannedStep(module, step) for step in module.steps)
    return replace(draft, steps=with_steps(draft.steps, week, steps), last_by_id=draft.ends({module.id: week}))


def place_core_team(draft: Draft, module: LearningModule, profile: SectorProfile) -> Draft | None:
    """In sessions of an hour at most in practice weeks; what makes it last begins when the timetable is made."""
    after = draft.after_needs([module])
    if module.phase is Phase.SUSTAIN and profile.timetable_weeks:
        after = max(after, profile.timetable_weeks[-1] - 1)
    sessions = packed(units_of([module]), PREPARATION_MINUTES)
    weeks = draft.practice_weeks(after)[: len(sessions)]
    if len(weeks) < len(sessions):
        return None
    core_steps = {**draft.core_steps, **dict(zip(weeks, sessions, strict=True))}
    return replace(draft, core_steps=core_steps, last_by_id=draft.ends({module.id: weeks[-1]}))


def place_day(draft: Draft, module: LearningModule) -> Draft:
    """Outside the hours it takes no week: after all that the team has learned so far."""
    week = draft.preparation if draft.team_end is None else draft.team_end
    return replace(draft, last_by_id=draft.ends({module.id: max(week, draft.after_needs([module]))}))


def _has_room(draft: Draft, stretch: Stretch, weeks: Sequence[FrameWeek], profile: SectorProfile) -> bool:
    cycle = weeks[0].cycle
    inside = all(week.cycle == cycle and week.kind is WeekKind.PRACTISE for week in weeks)
    if not inside or any(week.number in draft.core_steps for week in weeks):
        return False
    if any(week.place < stretch.first_week_of_cycle(place) for place, week in enumerate(weeks)):
        return False
    learned = sum(draft.kind(week) is WeekKind.LEARN and week.number not in draft.free for week in _of(cycle, draft))
    return draft.team_end is None or learned + sum(stretch.learning) <= profile.learning_weeks


def _of(cycle: int | None, draft: Draft) -> Iterator[FrameWeek]:
    return (week for week in draft.frame if week.cycle == cycle)


def _with_stretch(draft: Draft, stretch: Stretch, weeks: Sequence[FrameWeek]) -> Draft:
    steps = dict(draft.steps)
    for week, own in zip(weeks, stretch.weeks, strict=True):
        steps[week.number] = own
    ends = {planned.module.id: week.number for week in weeks for planned in steps[week.number]}
    free = frozenset(week.number for week in weeks) if draft.team_end is None else draft.free
    return replace(draft, steps=steps, last_by_id=draft.ends(ends), team_end=weeks[-1].number, free=free)


def _with_follow_ups(draft: Draft, follow_ups: Sequence[FollowUp]) -> Draft | None:
    for later in follow_ups:
        followed = _with_follow_up(draft, later)
        if followed is None:
            return None
        draft = followed
    return draft


def _with_follow_up(draft: Draft, later: FollowUp) -> Draft | None:
    """So many weeks on, or in the first week after that in which the team works as in any other."""
    before = _week_of(later.after, draft)
    plain = (week.number for week in draft.frame if week.kind is WeekKind.PRACTISE)
    week = next((week for week in plain if week >= before + later.weeks), None)
    if week is None:
        return None
    ends = draft.ends({planned.module.id: week for planned in later.steps})
    return replace(draft, follow_ups=with_steps(draft.follow_ups, week, later.steps), last_by_id=ends)


def _week_of(planned: PlannedStep, draft: Draft) -> int:
    weeks = (*draft.steps.items(), *draft.follow_ups.items())
    return next(week for week, steps in weeks if planned in steps)
