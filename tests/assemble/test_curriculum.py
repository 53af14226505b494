"""The academy's own curriculum, typed in as data: its three paths week by week, and what must hold for a team."""

import re
from itertools import pairwise

import pytest

from academy.assemble import assemble
from academy.model import (
    Bond,
    Company,
    Frequency,
    LearningModule,
    LearningPath,
    Phase,
    Practice,
    Reason,
    Role,
    Sector,
    Standing,
    Step,
    Turn,
    WeekKind,
    Years,
)
from builders import a_module, a_profile

CORE, DEEPENING = Standing.CORE, Standing.DEEPENING

# id, phase, needs, standing in PO, VO and MBO, for teachers or for leaders alone, minutes of the steps with their week:
# = same, ~ soon, > next, +4 four weeks later, b beside, h the habit itself
TABLE = """
01 1 -     KKK t 10 10 15 15 10
02 1 01    KKK l 15 15 15 15 15
03 1 02    KKK l 15 10 15 10> 10=
04 1 03    KKK t 15 15= 20= 15= 15= 10=
05 1 03    KKK l 15 15 15> 10= 20= 10=
06 2 04,05 KKK t 20 40 60 50 40 30
07 2 06    KKK t 10 20= 20~ 10~ 10~
08 2 07    KKK t 10~ 10~ 15~h 10= 5=
09 2 08    KKK t 10 15= 30= 10= 10=
10 2 09    KKK t 10> 5= 20= 15= 10=
11 2 10    KKK t 10 15= 20~ 10= 5=
12 2 08    KKK t 10 10= 15> 15= 10=
13 3 08,09 KKK t 15 15= 10~ 10= 10=
14 2 08    KKK t 10 15= 20= 20= 10=
15 3 12    VKK t 15 15>b 30= 20= 10>b
16 3 08,12 KVV t 10 15= 15= 10= 10= 0+4b
17 3 09    VKV t 15 20= 20= 25 10=
18 4 13    VVV t 10 20 20 15 10+3
19 2 05,08 KKK l 15 20 25 20 10
20 4 14,19 KKK l 20 15 20 20 15
"""

BOND_BY_MARK = {"": None, "=": Bond.SAME, "~": Bond.SOON, ">": Bond.NEXT, "+": Bond.LATER}
PRACTICE_BY_ID = {
    "08": Practice(Frequency.WEEKLY, 15, "06"),
    "09": Practice(Frequency.PRACTICE_WEEK, 60),
    "10": Practice(Frequency.VISIT_WEEK, 30),
    "12": Practice(Frequency.QUESTION_WEEK, 30),
    "14": Practice(Frequency.PER_CYCLE, 75),
    "15": Practice(Frequency.PER_CYCLE, 50),
}

PROFILES = {
    Sector.PO: a_profile(
        Sector.PO, learning_minutes=60, learning_weeks=4, timetable_weeks=(25,), first_choices=("05", "12", "16")
    ),
    Sector.VO: a_profile(
        Sector.VO,
        years=Years.TWO,
        learning_minutes=30,
        learning_weeks=2,
        timetable_weeks=(21, 61),
        first_choices=("05", "12", "17"),
    ),
    Sector.MBO: a_profile(
        Sector.MBO,
        years=Years.ONE_AND_A_HALF,
        learning_minutes=40,
        learning_weeks=3,
        timetable_weeks=(27, 50),
        first_choices=("05", "12", "15"),
    ),
}


def _module(row: str) -> LearningModule:
    key, phase, needs, standings, whom, *steps = row.split()
    return a_module(
        key,
        phase=Phase(int(phase)),
        needs=() if needs == "-" else tuple(needs.split(",")),
        standing_by_sector={s: CORE if k == "K" else DEEPENING for s, k in zip(Sector, standings, strict=True)},
        roles=tuple(Role) if whom == "t" else (Role.COACH, Role.LEADER),
        steps=tuple(_step(number, text) for number, text in enumerate(steps, start=1)),
        practice=PRACTICE_BY_ID.get(key),
        outside_hours=key == "06",
        from_week=4 if key == "13" else 1,
        in_retrospective=key == "14",
    )


def _step(number: int, text: str) -> Step:
    found = re.fullmatch(r"(\d+)([=~>+]?)(\d*)(b?)(h?)", text)
    assert found
    minutes, mark, weeks, beside, habit = found.groups()
    return Step(
        *(str(number), int(minutes), (Company.TEAM,), None, BOND_BY_MARK[mark], int(weeks or 0)),
        beside=bool(beside),
        is_habit=bool(habit),
    )


MODULES = tuple(_module(row) for row in TABLE.strip().splitlines())
PATHS = dict(zip(Sector, assemble(MODULES, PROFILES), strict=True))


def learned(path: LearningPath) -> dict[int, str]:
    """What is new for the team by week: the minutes of each module."""
    found: dict[int, str] = {}
    for week in path.weeks:
        minutes: dict[str, int] = {}
        for planned in week.steps:
            spent = 0 if planned.step.beside else planned.step.minutes
            minutes[planned.module.id] = minutes.get(planned.module.id, 0) + spent
        if minutes:
            found[week.number] = " ".join(f"{key}:{own}" for key, own in minutes.items())
    return found


PREPARED = {1: "01:60", 2: "02:60", 3: "02:15 03:40", 4: "03:20 05:30", 5: "05:55", 6: "04:90"}
DESIGN_AND_VISIT = {15: "14:75", 17: "09:75", 18: "10:60"}


@pytest.mark.parametrize(
    ("sector", "weeks"),
    [
        (
            Sector.PO,
            {
                8: "07:60",
                9: "07:10 08:50",
                11: "12:20",
                12: "12:40",
                **DESIGN_AND_VISIT,
                20: "11:60",
                24: "16:60",
                26: "13:60",
                28: "16:0",
            },
        ),
        (
            Sector.MBO,
            {
                8: "07:30",
                9: "07:40",
                10: "08:20",
                11: "08:30",
                13: "12:20",
                14: "12:40",
                **DESIGN_AND_VISIT,
                24: "11:25",
                25: "11:35",
                31: "15:15",
                32: "15:50",
                33: "15:0",
                44: "13:30",
                45: "13:30",
            },
        ),
        (
            Sector.VO,
            {
                8: "07:30",
                9: "07:30",
                10: "07:10 08:20",
                11: "08:30",
                13: "12:20",
                14: "12:40",
                **DESIGN_AND_VISIT,
                24: "11:25",
                25: "11:35",
                31: "17:55",
                33: "17:35",
                44: "13:30",
                45: "13:30",
                50: "15:15",
                51: "15:50",
                52: "15:0",
            },
        ),
    ],
)
def test_what_a_team_learns_by_week(sector: Sector, weeks: dict[int, str]) -> None:
    assert learned(PATHS[sector]) == {**PREPARED, **weeks}


@pytest.mark.parametrize(
    ("sector", "weeks"),
    [
        (Sector.PO, {10: 60, 13: 30, 25: 55, 27: 35}),
        (Sector.MBO, {12: 60, 19: 30, 50: 55, 51: 35}),
        (Sector.VO, {12: 60, 19: 30, 61: 55, 64: 35}),
    ],
)
def test_what_the_core_team_does_beside_it(sector: Sector, weeks: dict[int, int]) -> None:
    found = {week.number: sum(planned.step.minutes for planned in week.core_steps) for week in PATHS[sector].weeks}
    assert {week: minutes for week, minutes in found.items() if minutes} == weeks


@pytest.mark.parametrize(
    ("sector", "weeks", "minutes"), [(Sector.PO, 36, 4150), (Sector.MBO, 55, 5978), (Sector.VO, 76, 8498)]
)
def test_one_school_year_in_po_one_and_a_half_in_mbo_and_two_in_vo(sector: Sector, weeks: int, minutes: int) -> None:
    path = PATHS[sector]
    assert (len(path.weeks), path.weeks[-1].minutes_so_far) == (weeks, minutes)


@pytest.mark.parametrize(
    ("sector", "expected"),
    [
        (Sector.PO, "01 02 03 05 04 06 07 08 19 12 14 09 10 11 16 20 13"),
        (Sector.VO, "01 02 03 05 04 06 07 08 19 12 14 09 10 11 17 13 15 20"),
        (Sector.MBO, "01 02 03 05 04 06 07 08 19 12 14 09 10 11 15 13 20"),
    ],
)
def test_the_order_in_which_modules_begin(sector: Sector, expected: str) -> None:
    assert [station.module.id for station in PATHS[sector].stations] == expected.split()
    third = next(phase for phase in PATHS[sector].phases if phase.phase is Phase.IMPACT)
    assert third.stations[0].reason is Reason.FIRST_CHOICE


@pytest.mark.parametrize(
    ("sector", "optional"), [(Sector.PO, "15 17 18"), (Sector.VO, "16 18"), (Sector.MBO, "16 17 18")]
)
def test_deepening_stands_beside_the_phases(sector: Sector, optional: str) -> None:
    assert [module.id for phase in PATHS[sector].phases for module in phase.deepening] == optional.split()


def week_of(path: LearningPath, key: str, step: int) -> int:
    planned = ((week.number, p) for week in path.weeks for p in (*week.steps, *week.core_steps))
    return next(week for week, own in planned if (own.module.id, own.step.id) == (key, str(step)))


def habits_in(path: LearningPath, week: int) -> list[str]:
    """The modules whose habits the week has."""
    return [habit.module.id for habit in path.weeks[week - 1].habits]


def place_in_cycle(path: LearningPath, week: int) -> int:
    return next(week - c.first_week + 1 for c in path.cycles if c.first_week <= week <= c.last_week)


@pytest.mark.parametrize("path", PATHS.values(), ids=lambda path: path.sector)
class TestATeamCanFollowIt:
    """What must hold for a team, whatever else changes."""

    def test_no_week_is_above_two_hours(self, path: LearningPath) -> None:
        for week in (week for week in path.weeks if week.cycle):
            own = {WeekKind.GOAL: 60, WeekKind.RETROSPECTIVE: 75}.get(week.kind, week.learning_minutes)
            habits = sum(habit.minutes or 0 for habit in week.habits if not habit.module.in_retrospective)
            assert own + habits + 15 <= 120, week.number

    def test_the_number_is_known_within_two_weeks_of_the_start_day(self, path: LearningPath) -> None:
        assert week_of(path, "07", 3) <= 7 + 2

    def test_the_kijksessie_is_by_the_fourth_session(self, path: LearningPath) -> None:
        assert week_of(path, "08", 3) <= 7 + 4

    def test_the_kijksessie_is_the_board_session_of_its_week(self, path: LearningPath) -> None:
        """A team has one session a week, in the week before it and after it too."""
        week = week_of(path, "08", 3)
        kept = [number for number in (week - 1, week, week + 1) if "08" in habits_in(path, number)]
        assert kept == [week - 1, week + 1]

    def test_the_first_retrospective_is_at_the_end_of_the_first_cycle(self, path: LearningPath) -> None:
        assert week_of(path, "14", 1) == path.cycles[0].last_week

    def test_a_lesson_is_designed_in_one_week_and_visited_in_the_very_next(self, path: LearningPath) -> None:
        design, visit = ({week_of(path, key, step) for step in range(1, 6)} for key in ("09", "10"))
        assert len(design) == len(visit) == 1
        assert max(visit) == max(design) + 1

    def test_the_week_before_the_talk_about_a_visit_has_one(self, path: LearningPath) -> None:
        before = path.weeks[week_of(path, "11", 3) - 2]
        assert before.turn is Turn.VISIT
        assert "10" in [habit.module.id for habit in before.habits]

    def test_the_arena_takes_three_consecutive_weeks(self, path: LearningPath) -> None:
        if path.sector is not Sector.PO:
            first = week_of(path, "15", 1)
            assert [week_of(path, "15", step) for step in range(1, 6)] == [first, *[first + 1] * 3, first + 2]

    def test_the_line_is_read_once_it_has_four_counts(self, path: LearningPath) -> None:
        assert {place_in_cycle(path, week_of(path, "13", step)) for step in range(1, 6)} <= {4, 5, 6}

    def test_nothing_is_new_in_the_last_cycle(self, path: LearningPath) -> None:
        last = path.weeks[path.cycles[-1].first_week - 1 :]
        assert WeekKind.LEARN not in [week.kind for week in last]

    def test_three_weeks_for_visits_in_every_cycle_from_the_third_on(self, path: LearningPath) -> None:
        for cycle in path.cycles[2:]:
            weeks = path.weeks[cycle.first_week - 1 : cycle.last_week]
            assert len([w for w in weeks if "10" in [habit.module.id for habit in w.habits]]) == 3

    def test_the_year_is_planned_when_the_timetable_is_made(self, path: LearningPath) -> None:
        assert path.weeks[week_of(path, "20", 3) - 1].timetable

    def test_every_cycle_is_six_to_eight_weeks_inside_one_school_year(self, path: LearningPath) -> None:
        for cycle in path.cycles:
            assert 6 <= cycle.last_week - cycle.first_week + 1 <= 8
            assert (cycle.first_week - 1) // 40 == (cycle.last_week - 1) // 40

    def test_the_habits_start_when_they_are_learned_and_the_board_session_after_the_start_day(
        self, path: LearningPath
    ) -> None:
        found = [(habit.module.id, week.number) for week in path.weeks for habit in week.habits]
        first = {key: min(week for other, week in found if other == key) for key, _ in found}
        assert (first["08"], first["09"], first["10"], first["14"]) == (8, 19, 19, 22)

    def test_learning_weeks_of_two_stretches_are_parted(self, path: LearningPath) -> None:
        ends = {station.module.id: station.last_week for station in path.stations if not station.core_team}
        starts = [station for station in path.stations if station.first_week > 17 and not station.core_team]
        for before, after in pairwise(starts):
            if after.module.id != "10" and before.module.id != "16":
                assert after.first_week > ends[before.module.id] + 1
