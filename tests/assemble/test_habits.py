"""Habits: the practice grows with the path."""

from academy.model import Frequency, Habit, LearningModule, LearningPath, Phase, Practice, SchoolWeek, Station
from assemble.academies import Plan, a_path, for_any_plan
from builders import a_module, steps_of


def a_practice(key: str, every: Frequency, *minutes: int) -> LearningModule:
    return a_module(key, phase=Phase.INTRODUCE, practice=Practice(every, 15), steps=steps_of(*minutes))


def weeks_with(key: str, path: LearningPath) -> list[int]:
    return [week.number for week in path.weeks if key in [habit.module.id for habit in week.habits]]


def test_a_weekly_habit_comes_back_every_week_after_its_last_step() -> None:
    path = a_path(a_practice("08", Frequency.WEEKLY, 60, 60))
    assert weeks_with("08", path) == [4, 5, 6]
    assert path.weeks[3].habits == (Habit(path.stations[0].module, Frequency.WEEKLY, 15),)


def test_a_fortnightly_habit_comes_back_every_second_week() -> None:
    path = a_path(a_practice("10", Frequency.FORTNIGHTLY, 60), a_practice("11", Frequency.WEEKLY, 60, 60))
    assert weeks_with("10", path) == [2, 4, 6]


def test_a_habit_per_cycle_stands_in_the_middle_of_every_cycle_that_begins_after_its_module() -> None:
    path = a_path(a_practice("15", Frequency.PER_CYCLE, 60), a_practice("16", Frequency.WEEKLY, *[60] * 9))
    assert [(cycle.first_week, cycle.last_week) for cycle in path.cycles] == [(1, 7), (8, 14), (15, 20)]
    assert weeks_with("15", path) == [11, 18]


def test_a_cycle_that_begins_the_week_after_the_module_ends_counts() -> None:
    path = a_path(a_module("15", practice=Practice(Frequency.PER_CYCLE)), a_practice("16", Frequency.WEEKLY, 60))
    assert weeks_with("15", path) == [2 + 3]


def test_a_day_outside_the_hours_leaves_no_habit() -> None:
    day = a_module("06", outside_hours=True, practice=Practice(Frequency.WEEKLY))
    path = a_path(day, a_module("07", phase=Phase.INTRODUCE))
    assert weeks_with("06", path) == []


def test_habits_stand_in_the_order_in_which_they_were_learned() -> None:
    path = a_path(a_practice("09", Frequency.WEEKLY, 60), a_practice("08", Frequency.WEEKLY, 60), first_choices=("09",))
    assert [habit.module.id for habit in path.weeks[-1].habits] == ["09", "08"]


def is_due(station: Station, week: SchoolWeek, path: LearningPath) -> bool:
    """Does the habit come back this week, by its definition?"""
    practice, since = station.module.practice, week.number - station.last_week
    if practice is None or station.module.outside_hours or since < 1:
        return False
    if practice.every is not Frequency.PER_CYCLE:
        return practice.every is Frequency.WEEKLY or since % 2 == 1
    own = [other.number for other in path.weeks if other.cycle == week.cycle]
    return week.cycle is not None and own[0] > station.last_week and own[len(own) // 2] == week.number


@for_any_plan
def test_each_week_has_the_habits_that_are_due_in_path_order(plan: Plan) -> None:
    for week in plan.path.weeks:
        due = [station.module for station in plan.path.stations if is_due(station, week, plan.path)]
        assert [habit.module.id for habit in week.habits] == [module.id for module in due]


@for_any_plan
def test_a_habit_says_how_often_and_how_long(plan: Plan) -> None:
    for habit in (habit for week in plan.path.weeks for habit in week.habits):
        assert Practice(habit.every, habit.minutes) == habit.module.practice
