"""Academies to plan with: small ones by hand, and arbitrary ones for the properties."""

from collections.abc import Callable, Sequence
from itertools import permutations, product
from typing import Any, NamedTuple

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from academy.assemble import assemble, too_long
from academy.model import (
    Bond,
    Company,
    Frequency,
    LearningModule,
    LearningPath,
    Phase,
    Practice,
    Role,
    SchoolWeek,
    Sector,
    SectorProfile,
    Standing,
    Step,
    Years,
)
from builders import a_module, a_profile

SECTOR = Sector.VO


class Plan(NamedTuple):
    """A path with what it was made from."""

    modules: tuple[LearningModule, ...]
    profile: SectorProfile
    path: LearningPath


def a_path(*modules: LearningModule, **profile: Any) -> LearningPath:
    """The path of these modules in one sector."""
    return assemble(modules, {SECTOR: a_profile(SECTOR, **profile)})[0]


def minutes_by_week(path: LearningPath) -> list[tuple[int, ...]]:
    """The minutes of the steps in every week: the packing at a glance."""
    return [tuple(planned.step.minutes for planned in week.steps) for week in path.weeks]


def from_start_day(path: LearningPath) -> list[SchoolWeek]:
    """The weeks that goal cycles divide between them."""
    return [week for week in path.weeks if week.cycle]


# A property tries a hundred academies, and Hypothesis takes its time for every draw; so one draw gives many facts.
IDS = [f"{number:02}" for number in range(1, 9)]
MINUTES = (0, 5, 10, 15, 20, 30, 45, 60)
BONDS = (None, None, None, Bond.SAME, Bond.SAME, Bond.SOON, Bond.NEXT, Bond.LATER)
BITS = st.integers(0, 2 ** len(IDS) - 1)
SOME_IDS = BITS.map(lambda bits: tuple(key for place, key in enumerate(IDS) if bits >> place & 1))
STEPS = st.lists(st.tuples(st.sampled_from(MINUTES), st.sampled_from(BONDS), st.integers(0, 7)), min_size=1, max_size=6)
STANDINGS = (*[Standing.CORE] * 5, Standing.DEEPENING, None)
PRACTICES = (None, *(Practice(every, minutes) for every in Frequency for minutes in (None, 30)))
OUTSIDE_HOURS = (False, False, False, False, True)
ROLES = (tuple(Role), tuple(Role), (Role.COACH, Role.LEADER))


def _chosen_from(every: Sequence[Any]) -> Callable[[int], Any]:
    """One of many by its number: Hypothesis would write out a list that it is given."""
    return lambda number: every[number]


_KINDS = [*product(Phase, STANDINGS, PRACTICES, OUTSIDE_HOURS)]
_LANES = [*product(ROLES, (False, False, False, True), (1, 1, 4))]
KINDS, LANES = (st.integers(0, len(every) - 1).map(_chosen_from(every)) for every in (_KINDS, _LANES))
FACTS = st.tuples(KINDS, LANES, SOME_IDS, STEPS)


def _steps(drawn: Sequence[tuple[int, Bond | None, int]]) -> tuple[Step, ...]:
    """Nothing is tied to a step that is not there, nor closely to one that comes weeks later."""
    steps: list[Step] = []
    for number, (minutes, bond, odds) in enumerate(drawn, start=1):
        if not steps and bond in (Bond.SAME, Bond.LATER):
            bond = None
        own = next((step.bond for step in reversed(steps) if step.bond is not Bond.SAME), None)
        if own is Bond.LATER and bond in (Bond.SOON, Bond.NEXT):
            bond = None
        weeks_later = 1 + odds if bond is Bond.LATER else 0
        steps.append(Step(f"stap-{number}", minutes, (Company.TEAM,), None, bond, weeks_later, beside=odds == 0))
    return tuple(steps)


def _a_module_after(others: Sequence[str], key: str, facts: Any) -> LearningModule:
    """`needs` go round in no circle, for a module needs others before it only; nothing else about it is orderly."""
    (phase, standing, practice, outside_hours), (roles, in_retrospective, from_week), needs, steps = facts
    return a_module(
        key,
        phase=phase,
        roles=roles,
        standing_by_sector={Sector.PO: Standing.CORE} | ({SECTOR: standing} if standing else {}),
        needs=tuple(other for other in others if other in needs),
        steps=_steps(steps),
        practice=practice,
        outside_hours=outside_hours,
        in_retrospective=in_retrospective and not outside_hours,
        from_week=from_week,
    )


def _plan(ids: Sequence[str], facts: Sequence[Any], **profile: Any) -> Plan:
    modules = tuple(_a_module_after(ids[:place], ids[place], own) for place, own in enumerate(facts))
    own_profile = a_profile(SECTOR, **profile)
    assume(not too_long(modules, own_profile))
    return Plan(modules, own_profile, assemble(modules, {SECTOR: own_profile})[0])


plans = st.builds(
    _plan,
    ids=st.sampled_from([*permutations(IDS)]),
    facts=st.lists(FACTS, min_size=1, max_size=len(IDS)),
    years=st.sampled_from(Years),
    learning_minutes=st.sampled_from((20, 30, 40, 60)),
    learning_weeks=st.integers(2, 5),
    timetable_weeks=st.sampled_from(((), (25,), (27, 50))),
    first_choices=SOME_IDS,
)


def for_any_plan(test: Callable[[Plan], None]) -> Callable[[], None]:
    """Try the property on arbitrary academies."""
    checks = [HealthCheck.filter_too_much, HealthCheck.too_slow]
    return settings(max_examples=100, deadline=None, suppress_health_check=checks)(given(plans)(test))
