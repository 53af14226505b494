"""The phases of a path: stations, and the optional modules beside them."""

from academy.model import LearningModule, Phase, Sector, Standing
from assemble.academies import SECTOR, Plan, a_path, for_any_plan
from builders import a_module, steps_of


def optional(key: str, phase: Phase) -> LearningModule:
    return a_module(key, phase=phase, standing_by_sector={SECTOR: Standing.DEEPENING})


def test_a_deepening_module_stands_in_its_own_phase_and_costs_no_week() -> None:
    core, beside, other = a_module("01"), optional("03", Phase.PREPARE), optional("02", Phase.PREPARE)
    path = a_path(core, beside, other)
    assert [phase.deepening for phase in path.phases] == [(other, beside)]
    assert (path.weeks, path.stations) == (a_path(core).weeks, a_path(core).stations)


def test_a_phase_with_only_deepening_stands_where_the_phase_before_it_ends() -> None:
    core = a_module("01", steps=steps_of(60, 60))
    path = a_path(core, optional("17", Phase.IMPACT), optional("18", Phase.SUSTAIN))
    assert [(phase.phase, phase.first_week, phase.last_week) for phase in path.phases] == [
        (Phase.PREPARE, 1, 36),
        (Phase.IMPACT, 36, 36),
        (Phase.SUSTAIN, 36, 36),
    ]


def test_a_module_of_another_sector_is_not_on_the_path() -> None:
    path = a_path(a_module("01", standing_by_sector={Sector.PO: Standing.CORE}))
    assert (path.stations, path.phases) == ((), ())


def standing_in(plan: Plan, phase: Phase, standing: Standing) -> list[str]:
    """The ids of the modules that stand so in this phase, by number."""
    return sorted(
        module.id
        for module in plan.modules
        if module.phase == phase
        and SECTOR in module.standing_by_sector
        and module.standing_by_sector[SECTOR] == standing
    )


@for_any_plan
def test_the_phases_that_hold_something_come_in_order(plan: Plan) -> None:
    filled = [phase for phase in Phase if any(standing_in(plan, phase, standing) for standing in Standing)]
    assert [phase.phase for phase in plan.path.phases] == filled


@for_any_plan
def test_every_phase_holds_its_own_stations_in_path_order(plan: Plan) -> None:
    for phase in plan.path.phases:
        assert sorted(station.module.id for station in phase.stations) == standing_in(plan, phase.phase, Standing.CORE)
        assert list(phase.stations) == [station for station in plan.path.stations if station in phase.stations]


@for_any_plan
def test_every_phase_holds_its_own_deepening_by_number(plan: Plan) -> None:
    for phase in plan.path.phases:
        assert [m.id for m in phase.deepening] == standing_in(plan, phase.phase, Standing.DEEPENING)


@for_any_plan
def test_a_phase_begins_with_its_first_station_and_holds_all_of_them(plan: Plan) -> None:
    before = 0
    for phase in plan.path.phases:
        inside = [station for station in phase.stations if not station.module.outside_hours] or phase.stations
        first = min((station.first_week for station in inside), default=before)
        assert phase.first_week == (first if before or not inside else min(first, 1))
        assert phase.last_week >= max((station.last_week for station in inside), default=before)
        before = phase.last_week


@for_any_plan
def test_every_week_of_the_plan_is_in_a_phase(plan: Plan) -> None:
    """Also the weeks in which the last module of a phase is practised."""
    phases = [phase for phase in plan.path.phases if phase.stations]
    if not phases:
        return
    weeks = {week for phase in phases for week in range(phase.first_week, phase.last_week + 1)}
    assert weeks - {0} == {week.number for week in plan.path.weeks}
