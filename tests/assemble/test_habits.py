"""Habits: the practice grows with the path, in the weeks that are meant for it, and within two hours a week."""

from dataclasses import replace

from academy.model import (
    Bond,
    Frequency,
    Habit,
    LearningModule,
    LearningPath,
    Phase,
    Practice,
    SchoolWeek,
    Station,
    Turn,
    WeekKind,
)
from assemble.academies import Plan, a_path, for_any_plan
from builders import a_module, steps_of

WEEK, PRACTICE, VISIT = Frequency.WEEKLY, Frequency.PRACTICE_WEEK, Frequency.VISIT_WEEK
QUESTION, CYCLE = Frequency.QUESTION_WEEK, Frequency.PER_CYCLE


def a_practice(
    key: str, every: Frequency, minutes: int = 15, from_id: str | None = None, **more: object
) -> LearningModule:
    practice = Practice(every, minutes, from_id)
    return a_module(key, **{"phase": Phase.INTRODUCE, "practice": practice, "steps": steps_of(60), **more})


def weeks_with(key: str, path: LearningPath) -> list[int]:
    return [week.number for week in path.weeks if key in [habit.module.id for habit in week.habits]]


def test_a_weekly_habit_comes_back_every_week_after_its_module_but_not_beside_a_retrospective() -> None:
    path = a_path(a_practice("08", WEEK))
    assert weeks_with("08", path)[:9] == [9, 10, 11, 12, 13, 14, 16, 17, 18]
    assert path.weeks[8].habits == (Habit(path.stations[0].module, WEEK, 15),)


def test_a_step_that_is_the_habit_itself_takes_its_place_that_week() -> None:
    """What is learned by doing it in earnest is one session, not two."""
    first, second = steps_of(30, 60)
    board = a_practice("08", WEEK, from_id="06", steps=(first, replace(second, bond=Bond.NEXT, is_habit=True)))
    path = a_path(a_module("06", outside_hours=True, phase=Phase.INTRODUCE), board)
    assert weeks_with("08", path)[:3] == [8, 10, 11]


def test_it_can_start_after_another_module() -> None:
    day = a_module("06", outside_hours=True, phase=Phase.INTRODUCE)
    path = a_path(day, a_practice("08", WEEK, from_id="06", steps=steps_of(60)))
    assert weeks_with("08", path)[:2] == [8, 9]


def test_habits_of_a_kind_of_week_come_in_every_such_week() -> None:
    assert weeks_with("09", a_path(a_practice("09", PRACTICE)))[:7] == [9, 10, 11, 12, 13, 14, 17]
    assert weeks_with("10", a_path(a_practice("10", VISIT)))[:5] == [9, 11, 13, 17, 19]
    assert weeks_with("12", a_path(a_practice("12", QUESTION)))[:6] == [10, 12, 14, 15, 16, 18]


def test_a_habit_per_cycle_comes_in_the_first_practice_week_with_questions_from_the_fourth() -> None:
    """The fourth week of a cycle has visits, so it is the fifth; the cycle in which it was learned has had it."""
    assert weeks_with("15", a_path(a_practice("15", CYCLE))) == [20, 27, 34]


def test_a_learning_week_pushes_it_on() -> None:
    late = a_module("16", phase=Phase.IMPACT, steps=steps_of(60), from_week=5)
    filler = [a_module(f"1{n}", phase=Phase.INTRODUCE, steps=steps_of(60)) for n in range(1, 4)]
    path = a_path(a_practice("08", CYCLE), *filler, late)
    assert path.weeks[19].kind is WeekKind.LEARN
    assert 20 not in weeks_with("08", path)


def test_retrospectives_close_every_cycle_after_the_one_that_taught_them() -> None:
    assert weeks_with("14", a_path(a_practice("14", CYCLE, 75, in_retrospective=True))) == [22, 29, 36]


def test_a_day_outside_the_hours_leaves_no_habit() -> None:
    day = a_practice("06", WEEK, outside_hours=True)
    assert weeks_with("06", a_path(day, a_module("07", phase=Phase.INTRODUCE))) == []


def test_what_comes_once_a_cycle_takes_the_place_of_the_design() -> None:
    path = a_path(a_practice("09", PRACTICE, 60), a_practice("15", CYCLE, 50))
    assert weeks_with("15", path) == [20, 27, 34]
    assert not {20, 27, 34} & {*weeks_with("09", path)}


def test_the_turn_yields_where_a_long_module_takes_its_half_hour() -> None:
    path = a_path(
        a_practice("08", WEEK), a_practice("10", VISIT, 30), a_module("11", phase=Phase.INTRODUCE, steps=steps_of(75))
    )
    long = next(week for week in path.weeks if week.learning_minutes == 75)
    assert [habit.module.id for habit in long.habits] == ["08"]


def test_habits_stand_in_the_order_in_which_they_were_learned() -> None:
    path = a_path(a_practice("10", WEEK), a_practice("08", WEEK, needs=("10",)))
    assert [habit.module.id for habit in path.weeks[-2].habits] == ["10", "08"]


def test_a_week_names_a_turn_from_the_week_in_which_a_team_learns_it() -> None:
    path = a_path(a_practice("12", QUESTION, 30), a_practice("10", VISIT, 30, needs=("12",)))
    firsts = {turn: next(week.number for week in path.weeks if week.turn is turn) for turn in Turn}
    learned = {station.module.id: station.first_week for station in path.stations}
    assert firsts[Turn.QUESTION] == next(n for n in range(learned["12"], 99) if turn_of(path.weeks[n - 1], path) is Q)
    assert firsts[Turn.VISIT] == next(n for n in range(learned["10"], 99) if turn_of(path.weeks[n - 1], path) is V)


def test_a_week_names_no_turn_that_nobody_on_the_path_learns() -> None:
    assert not any(week.turn for week in a_path(a_practice("08", WEEK)).weeks)


V, Q = Turn.VISIT, Turn.QUESTION


def turn_of(week: SchoolWeek, path: LearningPath) -> Turn:
    """By definition: even weeks of a cycle are for visits, but for the one that looks back."""
    own = [other.number for other in path.weeks if other.cycle == week.cycle]
    return Q if week.retrospective or own.index(week.number) % 2 == 0 else V


def is_meant(station: Station, week: SchoolWeek, path: LearningPath) -> bool:
    """Is the week one for the habit, by its definition?"""
    practice = station.module.practice
    if practice is None or station.module.outside_hours or week.number <= station.last_week or not week.cycle:
        return False
    own = [other for other in path.weeks if other.cycle == week.cycle]
    if practice.every is CYCLE:
        asked = [w for w in own[3:] if w.kind is WeekKind.PRACTISE and turn_of(w, path) is Q]
        meant = [week] if station.module.in_retrospective and week.retrospective else asked[:1]
        return own[0].number > station.last_week and (
            week.retrospective if station.module.in_retrospective else week in meant
        )
    return {
        WEEK: not week.retrospective,
        PRACTICE: week.kind is WeekKind.PRACTISE,
        VISIT: turn_of(week, path) is V,
        QUESTION: turn_of(week, path) is Q,
    }[practice.every]


@for_any_plan
def test_habits_come_only_in_weeks_that_are_meant_for_them(plan: Plan) -> None:
    station_by_id = {station.module.id: station for station in plan.path.stations}
    for week in plan.path.weeks:
        assert all(is_meant(station_by_id[habit.module.id], week, plan.path) for habit in week.habits)


@for_any_plan
def test_a_habit_is_left_out_only_where_the_two_hours_are_full(plan: Plan) -> None:
    for week in plan.path.weeks:
        kept = [habit.module.id for habit in week.habits]
        for station in plan.path.stations:
            if is_meant(station, week, plan.path) and station.module.id not in kept:
                practice = station.module.practice
                assert practice is not None
                assert spent(week) + (practice.minutes or 0) > 120


@for_any_plan
def test_no_week_is_above_two_hours(plan: Plan) -> None:
    assert all(spent(week) <= 120 or week.learning_minutes > 105 for week in plan.path.weeks if week.cycle)


def spent(week: SchoolWeek) -> int:
    """Minutes of what the week is for, of its habits, of counting and of a little air."""
    own = {WeekKind.GOAL: 60, WeekKind.RETROSPECTIVE: 75}.get(week.kind, week.learning_minutes)
    return 15 + own + sum(habit.minutes or 0 for habit in week.habits if not habit.module.in_retrospective)


@for_any_plan
def test_a_habit_says_how_often_and_how_long(plan: Plan) -> None:
    for habit in (habit for week in plan.path.weeks for habit in week.habits):
        assert Practice(habit.every, habit.minutes) == habit.module.practice
