"""Academies to plan with: small ones by hand, and arbitrary ones for the properties."""

from collections.abc import Callable, Sequence
from itertools import permutations, product
from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from academy.assemble import assemble
from academy.model import (
    Frequency,
    LearningModule,
    LearningPath,
    Phase,
    Practice,
    SchoolWeek,
    Sector,
    SectorProfile,
    Standing,
    WeekKind,
)
from builders import a_module, a_profile, steps_of

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
    return [week for week in path.weeks if week.kind is not WeekKind.PREPARE]


# A property tries a hundred academies, and Hypothesis takes its time for every draw; so one draw gives many facts.
IDS = [f"{number:02}" for number in range(1, 9)]
MINUTES = (0, 5, 10, 15, 20, 25, 30, 45, 60, 75)
STEPS = st.binary(min_size=1, max_size=7).map(lambda drawn: steps_of(*(MINUTES[byte % len(MINUTES)] for byte in drawn)))
BITS = st.integers(0, 2 ** len(IDS) - 1)
SOME_IDS = BITS.map(lambda bits: tuple(key for place, key in enumerate(IDS) if bits >> place & 1))
STANDINGS = (*[Standing.CORE] * 5, Standing.DEEPENING, None)
PRACTICES = (None, *(Practice(every, minutes) for every in Frequency for minutes in (None, 15)))
OUTSIDE_HOURS = (False, False, False, False, True)
KINDS = st.sampled_from([*product(Phase, STANDINGS, PRACTICES, OUTSIDE_HOURS)])
FACTS = st.tuples(KINDS, SOME_IDS, STEPS)


def _a_module_after(others: Sequence[str], key: str, facts: Any) -> LearningModule:
    """`needs` go round in no circle, for a module needs others before it only; nothing else about it is orderly."""
    (phase, standing, practice, outside_hours), needs, steps = facts
    return a_module(
        key,
        phase=phase,
        standing_by_sector={Sector.PO: Standing.CORE} | ({SECTOR: standing} if standing else {}),
        needs=tuple(other for other in others if other in needs),
        steps=steps,
        practice=practice,
        outside_hours=outside_hours,
    )


def _plan(ids: Sequence[str], facts: Sequence[Any], **profile: Any) -> Plan:
    modules = tuple(_a_module_after(ids[:place], ids[place], own) for place, own in enumerate(facts))
    own_profile = a_profile(SECTOR, **profile)
    return Plan(modules, own_profile, assemble(modules, {SECTOR: own_profile})[0])


plans = st.builds(
    _plan,
    ids=st.sampled_from([*permutations(IDS)]),
    facts=st.lists(FACTS, min_size=1, max_size=len(IDS)),
    learning_minutes=st.sampled_from((20, 30, 40, 60)),
    visits=st.integers(0, 30),
    first_choices=SOME_IDS,
)


def for_any_plan(test: Callable[[Plan], None]) -> Callable[[], None]:
    """Try the property on arbitrary academies."""
    return settings(max_examples=100, deadline=None)(given(plans)(test))
