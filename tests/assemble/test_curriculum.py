"""The academy's own curriculum, typed in as data: the figures of its three paths."""

import pytest

from academy.assemble import assemble
from academy.model import Frequency, LearningModule, LearningPath, Phase, Practice, Reason, Sector, Standing
from builders import a_module, a_profile, steps_of

CORE, DEEPENING = Standing.CORE, Standing.DEEPENING

# id, phase, needs, standing in PO, VO and MBO, minutes of the steps
TABLE = """
01 1 -     KKK 10,10,15,15,10
02 1 01    KKK 15,15,15,15,15
03 1 02    KKK 15,10,15,10,10
04 1 03    KKK 15,15,20,15,15,10
05 1 02    KKK 15,15,10,10,10
06 2 04,05 KKK 20,40,60,50,40,30
07 2 06    KKK 10,20,20,15,10
08 2 07    KKK 15,10,15,10,10
09 2 08    KKK 10,15,30,10,10
10 2 09    KKK 10,5,20,15,10
11 2 10    KKK 10,15,20,10,5
12 2 08    KKK 10,10,15,15,10
13 3 08,09 KKK 15,15,10,10,10
14 3 08    KKK 10,15,20,20,10
15 3 12    VKK 15,15,30,20,10
16 3 08,12 KVV 10,15,15,10,10,0
17 3 09    VKV 15,20,20,25,10
18 4 13    VVV 10,20,20,15,10
19 4 05,08 KKK 15,20,25,20,10
20 4 14,19 KKK 20,20,15,20,15
"""

PRACTICE_BY_ID = {
    "08": Practice(Frequency.WEEKLY, 15),
    "09": Practice(Frequency.WEEKLY),
    "10": Practice(Frequency.FORTNIGHTLY, 15),
    "12": Practice(Frequency.FORTNIGHTLY),
    "15": Practice(Frequency.PER_CYCLE),
}

PROFILES = {
    Sector.PO: a_profile(Sector.PO, learning_minutes=60, visits=12, first_choices=("16",)),
    Sector.VO: a_profile(Sector.VO, learning_minutes=30, visits=26, first_choices=("17",)),
    Sector.MBO: a_profile(Sector.MBO, learning_minutes=40, visits=16, first_choices=("15",)),
}


def _module(row: str) -> LearningModule:
    key, phase, needs, standings, minutes = row.split()
    return a_module(
        key,
        phase=Phase(int(phase)),
        needs=() if needs == "-" else tuple(needs.split(",")),
        standing_by_sector={s: CORE if k == "K" else DEEPENING for s, k in zip(Sector, standings, strict=True)},
        steps=steps_of(*map(int, minutes.split(","))),
        practice=PRACTICE_BY_ID.get(key),
        outside_hours=key == "06",
    )


MODULES = tuple(_module(row) for row in TABLE.strip().splitlines())
PATHS = dict(zip(Sector, assemble(MODULES, PROFILES), strict=True))


def order(sector: Sector) -> list[str]:
    return [station.module.id for station in PATHS[sector].stations]


def a_row(path: LearningPath, key: str) -> tuple[int, int]:
    return next((station.first_week, station.last_week) for station in path.stations if station.module.id == key)


@pytest.mark.parametrize(
    ("sector", "weeks", "minutes"), [(Sector.PO, 36, 4185), (Sector.MBO, 56, 6585), (Sector.VO, 80, 9465)]
)
def test_about_one_school_year_in_po_one_and_a_half_in_mbo_and_two_in_vo(
    sector: Sector, weeks: int, minutes: int
) -> None:
    path = PATHS[sector]
    assert (len(path.weeks), path.weeks[-1].minutes_so_far) == (weeks, minutes)


@pytest.mark.parametrize("sector", Sector)
def test_six_weeks_of_preparation_and_then_the_start_day(sector: Sector) -> None:
    path = PATHS[sector]
    assert [week.number for week in path.weeks if week.cycle is None] == [1, 2, 3, 4, 5, 6]
    assert (a_row(path, "06"), path.outside_minutes) == ((6, 6), 240)


@pytest.mark.parametrize(
    ("sector", "expected"),
    [
        (Sector.PO, "01 02 03 04 05 06 07 08 09 10 11 12 16 13 14 19 20"),
        (Sector.VO, "01 02 03 04 05 06 07 08 09 10 11 12 17 13 14 15 19 20"),
        (Sector.MBO, "01 02 03 04 05 06 07 08 09 10 11 12 15 13 14 19 20"),
    ],
)
def test_each_sector_opens_phase_three_with_its_own_first_choice(sector: Sector, expected: str) -> None:
    assert order(sector) == expected.split()
    third = next(phase for phase in PATHS[sector].phases if phase.phase is Phase.IMPACT)
    assert third.stations[0].reason is Reason.FIRST_CHOICE


@pytest.mark.parametrize(
    ("sector", "lengths"),
    [(Sector.PO, [8, 8, 7, 7]), (Sector.MBO, [8, *[7] * 6]), (Sector.VO, [*[7] * 8, 6, 6, 6])],
)
def test_goal_cycles_of_six_to_eight_weeks(sector: Sector, lengths: list[int]) -> None:
    assert [cycle.last_week - cycle.first_week + 1 for cycle in PATHS[sector].cycles] == lengths


@pytest.mark.parametrize(
    ("sector", "weeks"),
    [
        (Sector.PO, [1, 3, 5, 7, 10, 13, 16, 19, 23, 27, 31, 36]),
        (Sector.MBO, [1, 3, 5, 7, 10, 13, 16, 19, 23, 27, 31, 35, 40, 45, 50, 56]),
        (
            Sector.VO,
            [1, 3, 5, 7, 9, 11, 13, 15, 17, 20, 23, 26, 29, 32, 35, 38, 42, 46, 50, 54, 58, 62, 66, 70, 75, 80],
        ),
    ],
)
def test_exactly_the_agreed_visits(sector: Sector, weeks: list[int]) -> None:
    assert [week.number for week in PATHS[sector].weeks for _ in week.visits] == weeks


@pytest.mark.parametrize(
    ("sector", "first_weeks"),
    [
        (Sector.PO, {"08": 12, "09": 14, "10": 16, "12": 20}),
        (Sector.MBO, {"08": 14, "09": 20, "10": 24, "12": 30, "15": 39}),
        (Sector.VO, {"08": 18, "09": 24, "10": 28, "12": 38, "15": 66}),
    ],
)
def test_the_practice_grows_with_the_path(sector: Sector, first_weeks: dict[str, int]) -> None:
    weeks = [(habit.module.id, week.number) for week in PATHS[sector].weeks for habit in week.habits]
    assert {key: min(week for other, week in weeks if other == key) for key, _ in weeks} == first_weeks


@pytest.mark.parametrize(
    ("sector", "optional"), [(Sector.PO, "15 17 18"), (Sector.VO, "16 18"), (Sector.MBO, "16 17 18")]
)
def test_deepening_stands_beside_the_phases(sector: Sector, optional: str) -> None:
    assert [module.id for phase in PATHS[sector].phases for module in phase.deepening] == optional.split()
