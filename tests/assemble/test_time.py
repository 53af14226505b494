"""The team's time: learning, practice and the running total."""

from academy.model import Frequency, Phase, Practice, WeekKind, Years
from assemble.academies import Plan, a_path, for_any_plan
from builders import a_module, steps_of


def test_two_hours_a_week_from_the_start_day_on_and_the_rehearsal_and_the_start_day_on_top() -> None:
    path = a_path(
        a_module("05", steps=steps_of(40)),
        a_module("06", outside_hours=True, minutes=240),
        a_module("07", phase=Phase.INTRODUCE, steps=steps_of(50)),
    )
    weeks = [path.weeks[number - 1] for number in (1, 7, 8, 9)]
    assert [week.learning_minutes for week in weeks] == [40, 0, 50, 0]
    assert [week.practice_minutes for week in weeks] == [0, 60, 70, 120]
    assert [week.minutes_so_far for week in weeks] == [40, 100, 100 + 240 + 120, 100 + 240 + 240]


def test_before_the_summer_there_is_only_the_short_session_once_there_is_one() -> None:
    board = a_module("08", phase=Phase.INTRODUCE, practice=Practice(Frequency.WEEKLY, 15))
    rest = [week for week in a_path(board, years=Years.TWO).weeks if week.kind is WeekKind.REST]
    assert {week.practice_minutes for week in rest} == {7}
    without = a_path(a_module("08", phase=Phase.INTRODUCE), years=Years.TWO)
    assert {week.practice_minutes for week in without.weeks if week.kind is WeekKind.REST} == {0}


@for_any_plan
def test_learning_minutes_are_those_of_the_steps_that_cost_the_team_time(plan: Plan) -> None:
    steps = [planned.step for week in plan.path.weeks for planned in week.steps]
    learned = sum(week.learning_minutes for week in plan.path.weeks)
    assert learned <= sum(step.minutes for step in steps if not step.beside)
    assert learned >= sum(step.minutes for step in steps if not step.beside and not plan_has_later(plan))


def plan_has_later(plan: Plan) -> bool:
    return any(step.weeks_later for module in plan.modules for step in module.steps)


@for_any_plan
def test_practice_fills_the_two_hours_from_the_start_day_on(plan: Plan) -> None:
    for week in plan.path.weeks:
        if week.cycle:
            assert week.practice_minutes == 120 - min(120, week.learning_minutes)


@for_any_plan
def test_the_running_total_counts_every_week_and_what_stood_outside_the_hours_before_it(plan: Plan) -> None:
    outside = [station for station in plan.path.stations if station.module.outside_hours]
    for week in plan.path.weeks:
        weeks = plan.path.weeks[: week.number]
        days = sum(station.module.minutes for station in outside if station.last_week < week.number)
        assert week.minutes_so_far == days + sum(w.learning_minutes + w.practice_minutes for w in weeks)
