"""All weeks of a path in a list: each once, under its month, with what is new, practised and decided."""

import re

import pytest

from academy.edition import Edition
from academy.model import Language, LearningPath, Sector, WeekKind
from academy.render.week_contents import decisions, practised
from academy.render.week_list import week_list
from sites import real_site


@pytest.fixture(scope="module")
def edition() -> Edition:
    return real_site().edition_by_language[Language.NL]


def rows_of(path: LearningPath, edition: Edition) -> list[str]:
    """The weeks as text."""
    rows = re.findall(r'<li class="week week--[a-z]+".*?</li>', week_list(path, edition), re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in rows]


def week(number: int, path: LearningPath, edition: Edition) -> str:
    return next(row for row in rows_of(path, edition) if row.startswith(f"Week {number} "))


@pytest.mark.parametrize("sector", Sector)
def test_every_week_is_a_row_and_the_start_day_stands_between_two(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    heads = [" ".join(row.split()[:2]) for row in rows_of(path, edition)]
    weeks = [f"Week {number}" for number in range(1, len(path.weeks) + 1)]
    assert heads == [*weeks[:7], "Startdag een", *weeks[7:]]


def test_months_come_in_the_order_of_a_school_year(edition: Edition) -> None:
    months = re.findall(r"<h3>([^<]+)</h3>", week_list(edition.path_by_sector[Sector.MBO], edition))
    assert months[:5] == ["september", "oktober", "november", "december", "januari"]
    assert months[10:] == ["juli", *(f"{month}, jaar 2" for month in months[:4])]


def test_a_row_says_what_kind_of_week_it_is_whose_turn_and_who_visits(edition: Edition) -> None:
    row = week(18, edition.path_by_sector[Sector.PO], edition)
    assert "leerweek · vraagweek · coachbezoek 8" in row
    assert "Nieuw 10 Het lesbezoek (60)" in row


@pytest.mark.parametrize("sector", Sector)
def test_a_sum_says_that_it_is_one(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    assert "60 min leren · samen tot nu toe 1 uur" in week(1, path, edition)
    total = edition.say.clock(path.weeks[-1].minutes_so_far)
    assert rows_of(path, edition)[-1].endswith(f"samen tot nu toe {total}")


def test_a_week_names_no_part_that_is_empty(edition: Edition) -> None:
    assert not [path for path in edition.paths if re.search(r"</dt></div>|<dd></dd>", week_list(path, edition))]


def test_what_some_do_beside_the_team_is_named_as_theirs(edition: Edition) -> None:
    """Leading is for those who lead; sustaining needs the teachers of the core team as well."""
    path = edition.path_by_sector[Sector.PO]
    assert "schoolleider en coach: 19" in week(10, path, edition)
    said = " ".join(rows_of(path, edition))
    assert {*re.findall(r"(schoolleider en coach|leerKRACHT-team): (\d\d) ", said)} == {
        ("schoolleider en coach", "19"),
        ("leerKRACHT-team", "20"),
    }


def test_decisions_of_the_plan_stand_where_they_are_taken(edition: Edition) -> None:
    path, say = edition.path_by_sector[Sector.VO], edition.say.path
    weeks = {text: week.number for week in path.weeks for text in decisions(week, path, edition)}
    assert (weeks[say.go], weeks[say.go_on], weeks[say.without_help]) == (7, 15, 76)
    timetable = [week.number for week in path.weeks if say.timetable_hour in [*decisions(week, path, edition)]]
    assert timetable == [21, 61]


def test_a_week_names_what_it_is_for_with_its_minutes(edition: Edition) -> None:
    path = edition.path_by_sector[Sector.MBO]
    by_kind = {week.kind: [*practised(week, edition)] for week in reversed(path.weeks)}
    assert by_kind[WeekKind.REHEARSE] == ["de startdag één keer spelen (60)"]
    assert by_kind[WeekKind.GOAL][0] == "doelenladder (60)"
    assert by_kind[WeekKind.REST] == ["bij het bord: successen en hulpvragen (7)"]


def test_a_retrospective_is_named_once(edition: Edition) -> None:
    """As what is new where the team learns it, as a habit from then on."""
    for path in edition.paths:
        for week in (week for week in path.weeks if week.retrospective):
            named = [text for text in practised(week, edition) if text.lower().startswith(("retro", "de retro"))]
            new = [planned for planned in week.steps if planned.module.in_retrospective]
            assert len(named) == (0 if new else 1)
