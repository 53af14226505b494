"""The real modules in the real weeks: what the curriculum's own figures promise holds for what authors wrote."""

from pathlib import Path

import pytest

from academy.assemble import assemble
from academy.load import load
from academy.model import LearningPath, Sector, WeekKind
from academy.validate import validate
from assemble.test_curriculum import MODULES, PATHS, PROFILES, learned

ROOT = Path(__file__).parents[2]
CATALOG = validate(load(ROOT)).catalog
REAL = dict(zip(Sector, assemble(CATALOG.modules, CATALOG.profile_by_sector), strict=True))


@pytest.mark.parametrize("sector", Sector)
def test_the_team_learns_in_the_weeks_of_the_curriculum(sector: Sector) -> None:
    assert learned(REAL[sector]) == learned(PATHS[sector])


@pytest.mark.parametrize("sector", Sector)
def test_the_habits_come_back_in_the_weeks_of_the_curriculum(sector: Sector) -> None:
    assert habits(REAL[sector]) == habits(PATHS[sector])


@pytest.mark.parametrize("sector", Sector)
def test_the_core_team_meets_in_the_weeks_of_the_curriculum(sector: Sector) -> None:
    assert core_team(REAL[sector]) == core_team(PATHS[sector])


def core_team(path: LearningPath) -> list[list[tuple[str, int]]]:
    return [[(planned.module.id, planned.step.minutes) for planned in week.core_steps] for week in path.weeks]


def habits(path: LearningPath) -> list[list[tuple[str, int | None]]]:
    return [[(habit.module.id, habit.minutes) for habit in week.habits] for week in path.weeks]


def test_the_steps_are_those_of_the_curriculum() -> None:
    """Their minutes and when they come, one by one."""
    steps = {
        module.id: [(step.minutes, step.bond, step.weeks_later, step.beside) for step in module.steps]
        for module in CATALOG.modules
    }
    assert steps == {
        module.id: [(step.minutes, step.bond, step.weeks_later, step.beside) for step in module.steps]
        for module in MODULES
    }


@pytest.mark.parametrize("sector", Sector)
def test_the_bounds_of_a_path_are_those_of_the_curriculum(sector: Sector) -> None:
    real, typed = CATALOG.profile_by_sector[sector], PROFILES[sector]
    assert (real.years, real.learning_minutes, real.learning_weeks) == (
        typed.years,
        typed.learning_minutes,
        typed.learning_weeks,
    )
    assert (real.timetable_weeks, real.first_choices) == (typed.timetable_weeks, typed.first_choices)


DECISIONS = {
    Sector.PO: [1, 2, 3, 5, 6, 7, 15, 25, 36],
    Sector.MBO: [1, 2, 3, 5, 6, 7, 15, 27, 50, 55],
    Sector.VO: [1, 2, 3, 5, 6, 7, 15, 21, 61, 76],
}


@pytest.mark.parametrize("sector", Sector)
def test_a_team_decides_whether_it_goes_on_in_these_weeks(sector: Sector) -> None:
    path = REAL[sector]
    found = {
        week.number
        for week in path.weeks
        if any(planned.step.decision for planned in (*week.steps, *week.core_steps))
        or week.timetable
        or week.kind is WeekKind.REHEARSE
        or week is path.weeks[-1]
    }
    assert sorted(found) == DECISIONS[sector]
