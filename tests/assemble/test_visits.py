"""Visits: dense at first and thinning out."""

from fractions import Fraction
from itertools import combinations_with_replacement, pairwise

import pytest

from academy.assemble.visits import visit_weeks
from academy.model import LearningPath
from assemble.academies import Plan, a_path, for_any_plan
from builders import a_module, steps_of

VISITS = (2, 3, 4, 7, 12, 16, 26)


def a_path_of(weeks: int, visits: int) -> LearningPath:
    return a_path(a_module(steps=steps_of(*[60] * weeks)), visits=visits)


def visits_by_week(path: LearningPath) -> list[tuple[int, ...]]:
    return [week.visits for week in path.weeks]


def gaps(visits: int, weeks: int) -> list[int]:
    return [later - sooner for sooner, later in pairwise(visit_weeks(visits, weeks))]


def test_three_visits_in_nine_weeks() -> None:
    assert visits_by_week(a_path_of(weeks=9, visits=3)) == [(1,), (), (2,), (), (), (), (), (), (3,)]


def test_as_many_visits_as_weeks_means_every_week() -> None:
    assert visits_by_week(a_path_of(weeks=4, visits=4)) == [(1,), (2,), (3,), (4,)]


def test_more_visits_than_weeks_share_the_first_weeks() -> None:
    assert visits_by_week(a_path_of(weeks=3, visits=5)) == [(1, 2, 3), (4,), (5,)]


def test_a_single_visit_is_in_the_first_week() -> None:
    assert visits_by_week(a_path_of(weeks=3, visits=1)) == [(1,), (), ()]


def test_without_visits_or_without_weeks_there_are_none() -> None:
    assert visits_by_week(a_path_of(weeks=2, visits=0)) == [(), ()]
    assert visits_by_week(a_path(visits=12)) == []


@for_any_plan
def test_exactly_the_agreed_visits_numbered_in_order_from_the_first_week_to_the_last(plan: Plan) -> None:
    weeks = [week.number for week in plan.path.weeks for _ in week.visits]
    numbers = [visit for week in plan.path.weeks for visit in week.visits]
    assert numbers == ([*range(1, plan.profile.visits + 1)] if plan.path.weeks else [])
    assert weeks[:1] == [1][: len(weeks)]
    assert len(weeks) < 2 or weeks[-1] == len(plan.path.weeks)


@for_any_plan
def test_the_time_between_visits_never_shrinks(plan: Plan) -> None:
    weeks = [week.number for week in plan.path.weeks for _ in week.visits]
    found = [later - sooner for sooner, later in pairwise(weeks)]
    assert found == sorted(found)


@pytest.mark.parametrize("visits", VISITS)
def test_visits_fall_in_different_weeks_as_soon_as_there_are_enough(visits: int) -> None:
    for weeks in range(visits, 121):
        assert min(gaps(visits, weeks)) >= 1


def ideals(count: int, span: int) -> list[Fraction]:
    """Gaps in a straight line from one part to three parts."""
    parts = [Fraction(count - 1 + 2 * place) for place in range(count)] if count > 1 else [Fraction(1)]
    return [part * span / sum(parts) for part in parts]


@pytest.mark.parametrize("visits", VISITS)
def test_every_gap_is_its_ideal_rounded_up_or_down(visits: int) -> None:
    for weeks in range(2 * visits - 1, 121):
        found = gaps(visits, weeks)
        assert sum(found) == weeks - 1
        assert all(abs(gap - ideal) < 1 for gap, ideal in zip(found, ideals(visits - 1, weeks - 1), strict=True))


@pytest.mark.parametrize("visits", [2, 3, 4, 5])
def test_no_other_gaps_that_never_shrink_lie_nearer_to_the_ideal(visits: int) -> None:
    for weeks in range(2 * visits - 1, 19):
        wanted = ideals(visits - 1, weeks - 1)
        rivals = combinations_with_replacement(range(1, weeks), visits - 1)
        distances = [distance(rival, wanted) for rival in rivals if sum(rival) == weeks - 1]
        assert distance(gaps(visits, weeks), wanted) == min(distances)


def distance(found: list[int] | tuple[int, ...], wanted: list[Fraction]) -> Fraction:
    return sum((abs(gap - ideal) for gap, ideal in zip(found, wanted, strict=True)), Fraction(0))


@pytest.mark.parametrize(("visits", "weeks"), [(12, 36), (16, 56), (26, 80)])
def test_the_last_gap_is_about_three_times_the_first(visits: int, weeks: int) -> None:
    found = gaps(visits, weeks)
    assert 2 <= found[-1] / found[0] <= 4
