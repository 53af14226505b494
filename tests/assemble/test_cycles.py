"""Goal cycles of six to eight weeks, each closed by a retrospective."""

import pytest

from academy.assemble.cycles import cycles_after, weeks_to_add
from academy.model import LearningPath, Phase, WeekKind
from assemble.academies import Plan, a_path, for_any_plan, from_start_day
from builders import a_module, steps_of


def a_path_of(learning_weeks: int) -> LearningPath:
    return a_path(a_module("07", phase=Phase.INTRODUCE, steps=steps_of(*[60] * learning_weeks)))


def lengths(path: LearningPath) -> list[int]:
    return [cycle.last_week - cycle.first_week + 1 for cycle in path.cycles]


@pytest.mark.parametrize(
    ("learning_weeks", "expected"),
    [(3, [6]), (4, [8]), (6, [6, 6]), (7, [7, 7]), (10, [7, 7, 6]), (15, [8, 8, 7, 7]), (24, [7, 7, 7, 7, 7, 7, 6])],
)
def test_cycles_are_as_near_to_seven_weeks_as_it_goes(learning_weeks: int, expected: list[int]) -> None:
    assert lengths(a_path_of(learning_weeks)) == expected


@pytest.mark.parametrize(("learning_weeks", "expected"), [(1, [6]), (2, [6]), (5, [6, 6])])
def test_practice_weeks_are_added_until_whole_cycles_fit(learning_weeks: int, expected: list[int]) -> None:
    path = a_path_of(learning_weeks)
    assert lengths(path) == expected
    assert all(week.kind is WeekKind.PRACTISE for week in path.weeks[2 * learning_weeks - 1 :])


def test_a_path_of_preparation_alone_has_no_cycles() -> None:
    assert a_path(a_module("01")).cycles == ()


def test_cycles_begin_after_the_preparation() -> None:
    path = a_path(a_module("01"), a_module("07", phase=Phase.INTRODUCE, steps=steps_of(60, 60, 60)))
    assert [(cycle.first_week, cycle.last_week) for cycle in path.cycles] == [(2, 7)]


def fitting(weeks: int) -> list[int]:
    """All numbers of cycles that fit, found by trying."""
    return [cycles for cycles in range(weeks + 1) if 6 * cycles <= weeks <= 8 * cycles]


def test_only_these_numbers_of_weeks_ask_for_more() -> None:
    assert [weeks for weeks in range(200) if weeks_to_add(weeks)] == [*range(1, 6), 9, 10, 11, 17]


def test_of_all_numbers_of_cycles_that_fit_the_nearest_to_seven_weeks_is_taken() -> None:
    taken = {weeks: len(cycles_after(0, weeks)) for weeks in range(200) if fitting(weeks)}
    best = {weeks: min(fitting(weeks), key=lambda cycles: abs(cycles - weeks / 7)) for weeks in taken}
    assert taken == best


@for_any_plan
def test_no_more_practice_weeks_are_added_than_whole_cycles_ask(plan: Plan) -> None:
    learning = sum(week.kind is WeekKind.LEARN for week in plan.path.weeks)
    planned = len(from_start_day(plan.path))
    assert planned == next(weeks for weeks in range(2 * learning, planned + 1) if fitting(weeks))


@for_any_plan
def test_every_week_from_the_start_day_on_belongs_to_exactly_one_cycle(plan: Plan) -> None:
    for week in plan.path.weeks:
        cycles = [c.number for c in plan.path.cycles if week.number in range(c.first_week, c.last_week + 1)]
        assert cycles == ([] if week.kind is WeekKind.PREPARE else [week.cycle])
    assert [cycle.number for cycle in plan.path.cycles] == [*range(1, len(plan.path.cycles) + 1)]


@for_any_plan
def test_cycles_last_six_to_eight_weeks_the_longer_ones_first(plan: Plan) -> None:
    found = lengths(plan.path)
    assert found == sorted(found, reverse=True)
    assert set(found) <= {6, 7, 8}
    assert not found or found[0] - found[-1] <= 1


@for_any_plan
def test_the_retrospective_is_in_the_last_week_of_each_cycle_and_nowhere_else(plan: Plan) -> None:
    weeks = [*plan.path.weeks]
    closing = [
        week.number
        for week, following in zip(weeks, [*weeks[1:], None], strict=False)
        if week.cycle and (following is None or following.cycle != week.cycle)
    ]
    assert [week.number for week in weeks if week.retrospective] == closing
