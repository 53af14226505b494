"""The frame of the years: preparation, goal cycles, and the weeks before a summer that no goal crosses."""

import pytest

from academy.assemble.frame import FrameWeek, cycles_of, frame_of, month_of
from academy.model import Phase, Turn, WeekKind, Years
from assemble.academies import Plan, a_path, for_any_plan
from builders import a_module, steps_of

PREPARE, REHEARSE, REST = WeekKind.PREPARE, WeekKind.REHEARSE, WeekKind.REST


def lengths(frame: tuple[FrameWeek, ...]) -> list[int]:
    return [cycle.last_week - cycle.first_week + 1 for cycle in cycles_of(frame)]


@pytest.mark.parametrize(
    ("years", "weeks", "expected"),
    [
        (Years.ONE, 36, [8, 7, 7, 7]),
        (Years.ONE_AND_A_HALF, 55, [8, 7, 7, 7, 8, 7]),
        (Years.TWO, 76, [8, 7, 7, 7, 8, 7, 7, 7, 7]),
    ],
)
def test_a_path_lasts_as_long_as_its_years(years: Years, weeks: int, expected: list[int]) -> None:
    assert (len(frame_of(years)), lengths(frame_of(years))) == (weeks, expected)


def test_six_weeks_of_preparation_and_a_rehearsal_before_the_start_day() -> None:
    assert [week.kind for week in frame_of(Years.ONE)[:7]] == [PREPARE] * 6 + [REHEARSE]


def test_four_weeks_before_the_summer_belong_to_no_goal() -> None:
    assert [week.number for week in frame_of(Years.TWO) if week.kind is REST] == [37, 38, 39, 40]


def test_a_cycle_opens_with_a_goal_and_closes_with_a_retrospective_and_the_start_day_opens_the_first() -> None:
    kinds = [week.kind for week in frame_of(Years.ONE)[7:22]]
    practise = WeekKind.PRACTISE
    assert kinds[:8] == [*[practise] * 7, WeekKind.RETROSPECTIVE]
    assert kinds[8:] == [WeekKind.GOAL, *[practise] * 5, WeekKind.RETROSPECTIVE]


def test_visits_in_even_weeks_questions_in_odd_ones_and_always_around_the_goal() -> None:
    turns = [week.turn for week in frame_of(Years.ONE)[7:22]]
    visit, ask = Turn.VISIT, Turn.QUESTION
    assert turns == [ask, visit, ask, visit, ask, visit, ask, ask, ask, visit, ask, visit, ask, visit, ask]


@pytest.mark.parametrize(
    ("week", "month"), [(1, 9), (5, 10), (8, 11), (13, 12), (16, 1), (20, 2), (23, 3), (27, 4), (30, 5), (37, 7)]
)
def test_months_of_the_first_year(week: int, month: int) -> None:
    assert month_of(week) == month


@pytest.mark.parametrize(("week", "month"), [(41, 9), (45, 10), (49, 11), (53, 12), (56, 1), (70, 5), (77, 7)])
def test_months_of_a_later_year_have_a_goal_before_the_autumn(week: int, month: int) -> None:
    assert month_of(week) == month


def test_modules_that_do_not_fit_make_the_path_longer_by_whole_cycles() -> None:
    path = a_path(*(a_module(f"{n:02}", phase=Phase.INTRODUCE, steps=steps_of(60)) for n in range(1, 9)))
    assert [len(path.weeks), path.cycles[-1].last_week] == [36, 36]
    longer = a_path(*(a_module(f"{n:02}", phase=Phase.INTRODUCE, steps=steps_of(60)) for n in range(1, 14)))
    assert len(longer.weeks) == 36 + 4 + 8


@for_any_plan
def test_every_cycle_lasts_six_to_eight_weeks_inside_one_school_year(plan: Plan) -> None:
    preparation = plan.path.cycles[0].first_week - 1
    for cycle in plan.path.cycles:
        assert 6 <= cycle.last_week - cycle.first_week + 1 <= 8
        first, last = (week - 1 + 7 - preparation for week in (cycle.first_week, cycle.last_week))
        assert first // 40 == last // 40


@for_any_plan
def test_nothing_new_in_the_last_cycle_and_no_cycle_learns_faster_than_its_pace(plan: Plan) -> None:
    first = [week.number for week in plan.path.weeks if week.kind is WeekKind.LEARN][:7]
    for cycle in plan.path.cycles:
        learning = [w for w in plan.path.weeks if w.cycle == cycle.number and w.kind is WeekKind.LEARN]
        assert len([week for week in learning if week.number not in first]) <= plan.profile.learning_weeks
        assert cycle is not plan.path.cycles[-1] or not learning
