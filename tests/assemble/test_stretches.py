"""Stretches by hand: what the keys of a step do to the weeks."""

import pytest

from academy.model import Bond, Company, LearningModule, LearningPath, Phase, Role, Step, WeekKind
from assemble.academies import a_path
from builders import a_module, steps_of

SAME, SOON, NEXT, LATER = Bond.SAME, Bond.SOON, Bond.NEXT, Bond.LATER
CORE_TEAM = (Role.COACH, Role.LEADER)


def a_step(id: str, minutes: int, bond: Bond | None = None, weeks: int = 0, *, beside: bool = False) -> Step:  # noqa: A002 — reads as the field it fills
    return Step(id, minutes, (Company.TEAM,), None, bond, weeks, beside)


def learned(key: str, *steps: Step, **changes: object) -> LearningModule:
    return a_module(key, **{"phase": Phase.INTRODUCE, "steps": steps, **changes})


def weeks_of(path: LearningPath, *, core: bool = False) -> dict[int, list[str]]:
    """The steps by week, as far as there are any."""
    steps = {week.number: week.core_steps if core else week.steps for week in path.weeks}
    return {number: [planned.step.id for planned in own] for number, own in steps.items() if own}


def test_before_the_start_day_each_step_comes_as_soon_as_it_fits() -> None:
    path = a_path(a_module("01", steps=steps_of(30, 45)), a_module("02", steps=steps_of(15, 30)))
    assert weeks_of(path) == {1: ["stap-1"], 2: ["stap-2", "stap-1"], 3: ["stap-2"]}


def test_same_stays_together_whatever_the_limit() -> None:
    path = a_path(a_module("01", steps=(a_step("a", 15), a_step("b", 75, SAME), a_step("c", 10))))
    assert weeks_of(path) == {1: ["a", "b"], 2: ["c"]}


def test_a_step_without_a_key_opens_a_new_stretch_and_a_week_of_practice_parts_two() -> None:
    path = a_path(learned("07", a_step("a", 10), a_step("b", 10)))
    assert weeks_of(path) == {8: ["a"], 10: ["b"]}


def test_soon_joins_the_week_if_it_and_those_with_it_fit() -> None:
    steps = (a_step("a", 30), a_step("b", 20, SOON), a_step("c", 10, SAME), a_step("d", 20, SOON))
    assert weeks_of(a_path(learned("07", *steps), learning_minutes=60)) == {8: ["a", "b", "c"], 9: ["d"]}
    assert weeks_of(a_path(learned("07", *steps), learning_minutes=50)) == {8: ["a"], 9: ["b", "c", "d"]}


def test_soon_at_the_start_of_a_module_goes_on_where_the_module_before_it_ended() -> None:
    path = a_path(learned("07", a_step("a", 20)), learned("08", a_step("b", 20, SOON)))
    assert weeks_of(path) == {8: ["a", "b"]}


def test_next_is_the_week_right_after() -> None:
    assert weeks_of(a_path(learned("09", a_step("a", 10), a_step("b", 10, NEXT)))) == {8: ["a"], 9: ["b"]}


def test_later_comes_so_many_weeks_after_and_costs_nothing() -> None:
    path = a_path(learned("16", a_step("a", 60), a_step("b", 15, LATER, 4)))
    assert weeks_of(path) == {8: ["a"], 12: ["b"]}
    assert (path.weeks[11].kind, path.weeks[11].learning_minutes) == (WeekKind.PRACTISE, 0)


def test_later_does_not_fall_in_a_week_with_a_goal_or_a_retrospective() -> None:
    path = a_path(learned("16", a_step("a", 60), a_step("b", 15, LATER, 7)))
    assert weeks_of(path) == {8: ["a"], 17: ["b"]}


def test_beside_makes_no_learning_week() -> None:
    path = a_path(learned("15", a_step("a", 15), a_step("b", 10, NEXT, beside=True)))
    assert [(week.kind, week.learning_minutes) for week in path.weeks[7:9]] == [
        (WeekKind.LEARN, 15),
        (WeekKind.PRACTISE, 0),
    ]


def test_a_stretch_stays_inside_one_cycle() -> None:
    steps = (a_step("a", 60), *(a_step(f"b{n}", 60, NEXT) for n in range(4)))
    long = learned("08", a_step("c", 60), a_step("d", 60, NEXT), a_step("e", 60, NEXT))
    assert weeks_of(a_path(learned("07", *steps), long)) == {
        **{8 + n: [name] for n, name in enumerate(("a", "b0", "b1", "b2", "b3"))},
        17: ["c"],
        18: ["d"],
        19: ["e"],
    }


def test_the_pace_moves_a_stretch_to_the_next_cycle() -> None:
    modules = [learned(key, a_step("a", 60)) for key in ("07", "08", "09")]
    assert list(weeks_of(a_path(*modules, learning_weeks=1))) == [8, 10, 17]


def test_a_module_waits_for_its_week_of_a_cycle() -> None:
    path = a_path(learned("07", a_step("a", 60)), learned("13", a_step("b", 60), from_week=4))
    assert list(weeks_of(path)) == [8, 11]


def test_what_is_for_leaders_is_done_by_the_core_team_in_practice_weeks() -> None:
    leaders = learned("19", a_step("x", 40), a_step("y", 30), roles=CORE_TEAM, needs=("07",))
    path = a_path(learned("07", a_step("a", 60)), leaders, learned("08", a_step("b", 60)))
    assert weeks_of(path) == {8: ["a"], 10: ["b"]}
    assert weeks_of(path, core=True) == {9: ["x"], 11: ["y"]}
    assert [week.learning_minutes for week in path.weeks[8:11]] == [0, 60, 0]


def test_what_makes_it_last_begins_when_the_timetable_is_made() -> None:
    leaders = learned("20", a_step("x", 40), a_step("y", 30), roles=CORE_TEAM, phase=Phase.SUSTAIN)
    path = a_path(leaders, timetable_weeks=(21, 25))
    assert weeks_of(path, core=True) == {25: ["x"], 26: ["y"]}
    assert [week.number for week in path.weeks if week.timetable] == [21, 25]


def test_a_retrospective_is_learned_in_the_first_one_after_its_needs() -> None:
    own = learned("14", *steps_of(45, 30), in_retrospective=True, needs=("07",))
    path = a_path(learned("07", a_step("a", 60)), own)
    assert weeks_of(path)[15] == ["stap-1", "stap-2"]
    assert path.weeks[14].retrospective


def test_a_run_of_weeks_that_fits_in_no_cycle_is_refused() -> None:
    weeks = [a_step("a", 60), *(a_step(f"b{n}", 60, NEXT) for n in range(6))]
    assert weeks_of(a_path(learned("07", *weeks))) == {8 + n: [step.id] for n, step in enumerate(weeks)}
    with pytest.raises(ValueError, match="Stretch"):
        a_path(learned("07", *weeks, a_step("c", 60, NEXT)))


def test_only_the_first_cycle_has_room_for_seven_weeks() -> None:
    """A stretch that waits for the core team comes too late for it."""
    leaders = learned("06", a_step("x", 40), roles=CORE_TEAM)
    weeks = [a_step("a", 60), *(a_step(f"b{n}", 60, NEXT) for n in range(6))]
    with pytest.raises(ValueError, match="Stretch"):
        a_path(leaders, learned("07", *weeks, needs=("06",)))
