"""Steps over weeks: preparation, the start day, then learning and practice in turn."""

from itertools import pairwise, takewhile

from academy.model import LearningModule, LearningPath, Phase, PlannedStep, SchoolWeek, WeekKind
from assemble.academies import Plan, a_path, for_any_plan, from_start_day, minutes_by_week
from builders import a_module, steps_of

PREPARE, LEARN, PRACTISE = WeekKind.PREPARE, WeekKind.LEARN, WeekKind.PRACTISE


def kinds(path: LearningPath) -> list[WeekKind]:
    return [week.kind for week in path.weeks]


def spans(path: LearningPath) -> list[tuple[int, int]]:
    return [(station.first_week, station.last_week) for station in path.stations]


def a_start_day(key: str, minutes: int = 240) -> LearningModule:
    return a_module(key, outside_hours=True, phase=Phase.INTRODUCE, steps=steps_of(minutes))


def later(key: str, *minutes: int) -> LearningModule:
    return a_module(key, phase=Phase.INTRODUCE, steps=steps_of(*minutes))


def test_the_end_of_one_module_shares_a_week_with_the_start_of_the_next() -> None:
    path = a_path(a_module("01", steps=steps_of(30, 45)), a_module("02", steps=steps_of(15, 30)))
    assert minutes_by_week(path) == [(30,), (45, 15), (30,)]
    assert spans(path) == [(1, 2), (2, 3)]


def test_a_step_without_minutes_goes_with_the_step_before_it() -> None:
    path = a_path(a_module("01", steps=steps_of(60, 0, 15)))
    assert minutes_by_week(path) == [(60, 0), (15,)]


def test_a_step_longer_than_a_week_allows_gets_a_week_of_its_own() -> None:
    path = a_path(a_module("01", steps=steps_of(10, 90, 0, 10)))
    assert minutes_by_week(path) == [(10,), (90, 0), (10,)]


def test_the_start_day_costs_no_week() -> None:
    path = a_path(a_module("05", steps=steps_of(60, 60)), a_start_day("06"), later("07", 30))
    assert kinds(path)[:4] == [PREPARE, PREPARE, LEARN, PRACTISE]
    assert spans(path) == [(1, 2), (2, 2), (3, 3)]
    assert path.outside_minutes == 240


def test_a_path_that_opens_with_the_start_day_opens_after_week_zero() -> None:
    path = a_path(a_start_day("06"), later("07", 30))
    assert kinds(path)[:2] == [LEARN, PRACTISE]
    assert spans(path) == [(0, 0), (1, 1)]


def test_a_second_day_outside_the_hours_stands_where_the_module_before_it_ends() -> None:
    path = a_path(a_start_day("06"), later("07", 60, 60), a_start_day("08", 90), later("09", 60))
    assert spans(path) == [(0, 0), (1, 3), (3, 3), (5, 5)]
    assert path.outside_minutes == 330


def test_without_a_start_day_the_first_phase_is_the_preparation() -> None:
    path = a_path(a_module("01"), later("02", 15))
    assert kinds(path)[:3] == [PREPARE, LEARN, PRACTISE]


def test_a_first_phase_module_that_must_come_later_is_no_preparation_any_more() -> None:
    path = a_path(a_module("01"), later("02", 15), a_module("03", needs=("02",)))
    assert minutes_by_week(path)[:2] == [(15,), (15, 15)]
    assert kinds(path)[:3] == [PREPARE, LEARN, PRACTISE]


def test_the_sector_sets_the_learning_time_from_the_start_day_on_only() -> None:
    before = a_module("01", steps=steps_of(20, 20, 20))
    path = a_path(before, later("02", 20, 20, 20), learning_minutes=40)
    assert minutes_by_week(path)[:5] == [(20, 20, 20), (20, 20), (), (20,), ()]


def test_without_core_modules_there_are_no_weeks() -> None:
    path = a_path()
    assert (path.stations, path.phases, path.weeks, path.cycles) == ((), (), (), ())


def preparation_of(plan: Plan) -> list[LearningModule]:
    """The modules before the first one outside the hours, or else the opening run of the first phase."""
    modules = [station.module for station in plan.path.stations]
    outside = [place for place, module in enumerate(modules) if module.outside_hours]
    if outside:
        return modules[: outside[0]]
    return list(takewhile(lambda module: module.phase == Phase.PREPARE, modules))


def most_in(week: SchoolWeek, plan: Plan) -> int:
    return 60 if week.kind is PREPARE else plan.profile.learning_minutes


@for_any_plan
def test_every_step_within_the_hours_stands_in_one_week_in_path_order(plan: Plan) -> None:
    modules = [station.module for station in plan.path.stations if not station.module.outside_hours]
    planned = [planned for week in plan.path.weeks for planned in week.steps]
    assert planned == [PlannedStep(module, step) for module in modules for step in module.steps]


@for_any_plan
def test_weeks_are_counted_from_one(plan: Plan) -> None:
    assert [week.number for week in plan.path.weeks] == [*range(1, len(plan.path.weeks) + 1)]


@for_any_plan
def test_only_a_step_that_is_too_long_by_itself_makes_a_week_too_long(plan: Plan) -> None:
    for week in plan.path.weeks:
        minutes = [planned.step.minutes for planned in week.steps]
        assert sum(minutes) <= most_in(week, plan) or (minutes[0] > most_in(week, plan) and not any(minutes[1:]))


@for_any_plan
def test_no_step_could_have_stood_a_learning_week_earlier(plan: Plan) -> None:
    for kind in (PREPARE, LEARN):
        for before, week in pairwise(week for week in plan.path.weeks if week.kind is kind):
            first = week.steps[0].step.minutes
            assert first > 0
            assert sum(planned.step.minutes for planned in before.steps) + first > most_in(before, plan)


@for_any_plan
def test_preparation_weeks_hold_the_preparation_and_learning_weeks_the_rest(plan: Plan) -> None:
    preparing = {module.id for module in preparation_of(plan)}
    for week in plan.path.weeks:
        assert all((planned.module.id in preparing) == (week.kind is PREPARE) for planned in week.steps)


@for_any_plan
def test_learning_and_practice_alternate_after_the_preparation(plan: Plan) -> None:
    weeks = from_start_day(plan.path)
    assert [*plan.path.weeks[-len(weeks) :]] == weeks or not weeks
    learning = sum(week.kind is LEARN for week in weeks)
    assert [week.kind for week in weeks[: 2 * learning]] == [LEARN, PRACTISE] * learning
    assert all(week.kind is PRACTISE for week in weeks[2 * learning :])


@for_any_plan
def test_practice_weeks_are_exactly_the_weeks_without_steps(plan: Plan) -> None:
    assert all((week.kind is PRACTISE) == (not week.steps) for week in plan.path.weeks)


@for_any_plan
def test_a_station_lasts_from_its_first_step_to_its_last(plan: Plan) -> None:
    for station in plan.path.stations:
        if station.module.outside_hours:
            continue
        week_by_step = {
            planned.step.id: week.number
            for week in plan.path.weeks
            for planned in week.steps
            if planned.module.id == station.module.id
        }
        steps = station.module.steps
        assert (station.first_week, station.last_week) == (week_by_step[steps[0].id], week_by_step[steps[-1].id])


@for_any_plan
def test_a_module_outside_the_hours_stands_after_the_week_in_which_the_module_before_it_ends(plan: Plan) -> None:
    ends = [0, *(station.last_week for station in plan.path.stations)]
    outside = [station for station in plan.path.stations if station.module.outside_hours]
    assert all(s.first_week == s.last_week == ends[s.place - 1] for s in outside)
    assert plan.path.outside_minutes == sum(station.module.minutes for station in outside)


@for_any_plan
def test_the_start_day_follows_the_last_preparation_week(plan: Plan) -> None:
    start_day = next((station for station in plan.path.stations if station.module.outside_hours), None)
    if start_day:
        assert start_day.last_week == sum(week.kind is PREPARE for week in plan.path.weeks)
