"""The order of the core modules, and the reason for every place."""

from graphlib import CycleError
from random import Random
from typing import Any

import pytest

from academy.assemble import assemble
from academy.assemble.order import Choice, in_order
from academy.model import LearningModule, Phase, Reason, Role, Sector, Standing
from assemble.academies import SECTOR, Plan, a_path, for_any_plan
from builders import a_module, a_profile


def order(*modules: LearningModule, **profile: Any) -> tuple[Choice, ...]:
    return in_order(modules, a_profile(SECTOR, **profile))


def order_of(plan: Plan) -> tuple[Choice, ...]:
    return in_order(plan.modules, plan.profile)


def ids(choices: tuple[Choice, ...]) -> list[str]:
    return [choice.module.id for choice in choices]


def reasons(choices: tuple[Choice, ...]) -> list[Reason]:
    return [choice.reason for choice in choices]


def test_a_module_comes_after_what_it_needs() -> None:
    path = order(a_module("01", needs=("02",)), a_module("02"))
    assert ids(path) == ["02", "01"]
    assert reasons(path) == [Reason.ONLY_ONE_READY, Reason.ONLY_ONE_READY]


def test_of_two_ready_modules_the_earlier_phase_goes_first() -> None:
    path = order(a_module("01", phase=Phase.IMPACT), a_module("02", phase=Phase.INTRODUCE), first_choices=("01",))
    assert ids(path) == ["02", "01"]
    assert reasons(path) == [Reason.EARLIER_PHASE, Reason.ONLY_ONE_READY]


def test_within_a_phase_the_first_choice_goes_first() -> None:
    path = order(a_module("13"), a_module("14"), a_module("16"), first_choices=("16",))
    assert ids(path) == ["16", "13", "14"]
    assert reasons(path) == [Reason.FIRST_CHOICE, Reason.LOWER_NUMBER, Reason.ONLY_ONE_READY]


def test_nothing_goes_before_a_retrospective_by_its_number() -> None:
    path = order(a_module("09"), a_module("14", in_retrospective=True), a_module("15", phase=Phase.IMPACT))
    assert (path[0].reason, path[0].rival) == (Reason.EARLIER_PHASE, path[2].module)
    alone = order(a_module("09"), a_module("14", in_retrospective=True))
    assert (alone[0].reason, alone[0].rival) == (Reason.ONLY_ONE_READY, None)


def test_a_first_choice_still_waits_for_what_it_needs() -> None:
    path = order(a_module("13"), a_module("14"), a_module("16", needs=("13",)), first_choices=("16",))
    assert ids(path) == ["13", "16", "14"]


def test_a_later_phase_goes_first_only_when_needs_forces_it() -> None:
    path = order(a_module("01", needs=("02",)), a_module("02", phase=Phase.SUSTAIN), a_module("03"))
    assert ids(path) == ["03", "02", "01"]


def test_nothing_waits_for_a_module_outside_the_core_plan() -> None:
    optional = a_module("02", standing_by_sector={SECTOR: Standing.DEEPENING})
    assert ids(order(a_module("01", needs=("02", "03")), optional)) == ["01"]


def test_modules_that_wait_for_each_other_are_refused() -> None:
    with pytest.raises(CycleError):
        order(a_module("01", needs=("02",)), a_module("02", needs=("01",)))


def test_the_paths_come_in_the_order_of_the_sectors() -> None:
    profiles = {sector: a_profile(sector) for sector in (Sector.MBO, Sector.PO)}
    assert [path.sector for path in assemble([a_module()], profiles)] == [Sector.PO, Sector.MBO]


def test_stations_come_in_the_order_in_which_they_begin_each_with_the_reason_for_its_lane() -> None:
    leaders = (Role.COACH, Role.LEADER)
    path = a_path(
        a_module("07", phase=Phase.INTRODUCE),
        a_module("14", phase=Phase.INTRODUCE, in_retrospective=True),
        a_module("19", phase=Phase.INTRODUCE, roles=leaders),
        a_module("20", phase=Phase.IMPACT),
    )
    assert [(station.place, station.module.id) for station in path.stations] == [
        (1, "07"),
        (2, "19"),
        (3, "20"),
        (4, "14"),
    ]
    found = [station.reason for station in path.stations]
    assert found[1::2] == [Reason.CORE_TEAM, Reason.RETROSPECTIVE]
    assert [station.module.id for station in path.stations if station.core_team] == ["19"]


def core_of(plan: Plan) -> list[LearningModule]:
    return [module for module in plan.modules if module.standing_by_sector.get(SECTOR) == Standing.CORE]


def ready_before(plan: Plan, place: int) -> list[LearningModule]:
    """What could have come at this place: not placed yet, and waiting for no core module."""
    placed = set(ids(order_of(plan))[:place])
    waiting = {module.id for module in core_of(plan)} - placed
    return [module for module in core_of(plan) if module.id in waiting and not waiting & set(module.needs)]


def goes_before(one: LearningModule, other: LearningModule, plan: Plan) -> Reason | None:
    """The criterion by which one of two ready modules goes before the other, if it does."""
    if one.phase != other.phase:
        return Reason.EARLIER_PHASE if one.phase < other.phase else None
    chosen, other_chosen = (module.id in plan.profile.first_choices for module in (one, other))
    if chosen != other_chosen:
        return Reason.FIRST_CHOICE if chosen else None
    return Reason.LOWER_NUMBER if one.id < other.id else None


@for_any_plan
def test_a_path_holds_every_core_module_once_and_numbers_the_places(plan: Plan) -> None:
    assert sorted(ids(order_of(plan))) == sorted(module.id for module in core_of(plan))
    assert [station.place for station in plan.path.stations] == [*range(1, len(core_of(plan)) + 1)]


@for_any_plan
def test_no_module_comes_before_a_core_module_that_it_needs(plan: Plan) -> None:
    core = {module.id for module in core_of(plan)}
    for place, station in enumerate(order_of(plan)):
        assert core & set(station.module.needs) <= set(ids(order_of(plan))[:place])


@for_any_plan
def test_at_every_place_the_module_goes_before_all_others_that_are_ready(plan: Plan) -> None:
    for place, station in enumerate(order_of(plan)):
        others = [module for module in ready_before(plan, place) if module is not station.module]
        assert all(goes_before(station.module, other, plan) for other in others)


@for_any_plan
def test_the_reason_is_what_decided_against_the_best_rival(plan: Plan) -> None:
    for place, station in enumerate(order_of(plan)):
        others = [module for module in ready_before(plan, place) if module is not station.module]
        rivals = [module for module in others if not module.in_retrospective]
        best = [r for r in rivals if all(r is other or goes_before(r, other, plan) for other in rivals)]
        expected = goes_before(station.module, best[0], plan) if best else Reason.ONLY_ONE_READY
        assert station.reason is expected
        assert station.rival is (best[0] if best else None)


@for_any_plan
def test_the_order_in_which_modules_come_in_changes_nothing(plan: Plan) -> None:
    shuffled = Random(0).sample(plan.modules, len(plan.modules))
    for modules in (shuffled, plan.modules[::-1]):
        assert assemble(modules, {SECTOR: plan.profile})[0] == plan.path
