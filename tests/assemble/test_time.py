"""The team's time: learning, practice and the running total."""

from academy.model import Phase, WeekKind
from assemble.academies import Plan, a_path, for_any_plan
from builders import a_module, steps_of


def test_two_hours_a_week_from_the_start_day_on_and_the_start_day_on_top() -> None:
    path = a_path(
        a_module("05", steps=steps_of(40)),
        a_module("06", outside_hours=True, minutes=240),
        a_module("07", phase=Phase.INTRODUCE, steps=steps_of(50)),
    )
    assert [week.learning_minutes for week in path.weeks[:3]] == [40, 50, 0]
    assert [week.practice_minutes for week in path.weeks[:3]] == [0, 70, 120]
    assert [week.minutes_so_far for week in path.weeks[:3]] == [40, 40 + 240 + 120, 40 + 240 + 240]


def test_a_very_long_step_leaves_no_time_to_practise() -> None:
    path = a_path(a_module("07", phase=Phase.INTRODUCE, steps=steps_of(150)))
    assert (path.weeks[0].learning_minutes, path.weeks[0].practice_minutes) == (150, 0)


@for_any_plan
def test_learning_minutes_are_those_of_the_steps(plan: Plan) -> None:
    for week in plan.path.weeks:
        assert week.learning_minutes == sum(planned.step.minutes for planned in week.steps)


@for_any_plan
def test_practice_fills_the_two_hours_from_the_start_day_on(plan: Plan) -> None:
    for week in plan.path.weeks:
        rest = 0 if week.kind is WeekKind.PREPARE else 120 - min(120, week.learning_minutes)
        assert week.practice_minutes == rest


@for_any_plan
def test_the_running_total_counts_every_week_and_what_stood_outside_the_hours_before_it(plan: Plan) -> None:
    outside = [station for station in plan.path.stations if station.module.outside_hours]
    for week in plan.path.weeks:
        weeks = plan.path.weeks[: week.number]
        days = sum(station.module.minutes for station in outside if station.last_week < week.number)
        assert week.minutes_so_far == days + sum(w.learning_minutes + w.practice_minutes for w in weeks)
