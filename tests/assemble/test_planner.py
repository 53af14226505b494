"""The planner against the rule told once more: every step in the week that brute force finds."""

from academy.model import WeekKind
from assemble.academies import Plan, for_any_plan
from assemble.brute_force import letters, planned


@for_any_plan
def test_every_step_stands_where_brute_force_puts_it(plan: Plan) -> None:
    weeks, week_of = planned(plan.modules, plan.profile)
    found = {
        (planned.module.id, planned.step.id): week.number
        for week in plan.path.weeks
        for planned in (*week.steps, *week.core_steps)
    }
    assert (len(plan.path.weeks), found) == (weeks, week_of)


KINDS = {
    "v": {WeekKind.PREPARE},
    "o": {WeekKind.REHEARSE},
    "g": {WeekKind.GOAL},
    "p": {WeekKind.PRACTISE, WeekKind.LEARN},
    "r": {WeekKind.RETROSPECTIVE},
    "s": {WeekKind.REST},
}


@for_any_plan
def test_every_week_is_of_the_kind_that_the_frame_spells(plan: Plan) -> None:
    preparation = next(week.number for week in plan.path.weeks if week.kind is WeekKind.REHEARSE)
    spelled = letters(plan.profile.years, 20, preparation)
    for week, (letter, cycle, _) in zip(plan.path.weeks, spelled, strict=False):
        assert week.kind in KINDS[letter]
        assert (week.cycle or 0) == cycle
