"""The core modules at their places, with the weeks they take."""

from collections.abc import Sequence

from academy.assemble.draft import Draft
from academy.assemble.lanes import Lanes
from academy.assemble.order import Choice
from academy.model import Reason, Station


def stations_of(choices: Sequence[Choice], lanes: Lanes, draft: Draft) -> tuple[Station, ...]:
    """Every module with the weeks of its first and last step, in the order in which they begin."""
    firsts = {choice.module.id: _first_week(choice.module.id, draft) for choice in choices}
    begun = sorted(choices, key=lambda choice: firsts[choice.module.id])
    return tuple(
        Station(
            place=place,
            module=choice.module,
            reason=_reason(choice, lanes),
            rival=choice.rival,
            first_week=firsts[choice.module.id],
            last_week=draft.last_by_id[choice.module.id],
            core_team=choice.module in lanes.core_team,
        )
        for place, choice in enumerate(begun, start=1)
    )


def _first_week(id_: str, draft: Draft) -> int:
    """The week of its first step; a module outside the hours has only the week after which it comes."""
    weeks = (*draft.steps.items(), *draft.core_steps.items(), *draft.follow_ups.items())
    holding = [week for week, steps in weeks if any(planned.module.id == id_ for planned in steps)]
    return min(holding, default=draft.last_by_id[id_])


def _reason(choice: Choice, lanes: Lanes) -> Reason:
    if choice.module in lanes.retrospectives:
        return Reason.RETROSPECTIVE
    return Reason.CORE_TEAM if choice.module in lanes.core_team else choice.reason
