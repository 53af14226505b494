"""All weeks of a path in a table: each once, under its month, with what is new, practised and decided."""

import re

import pytest

from academy.edition import Edition
from academy.model import Language, LearningPath, Sector, WeekKind
from academy.render.week_contents import decisions, practised
from academy.render.weeks_table import weeks_table
from sites import real_site


@pytest.fixture(scope="module")
def edition() -> Edition:
    return real_site().edition_by_language[Language.NL]


def rows_of(path: LearningPath, edition: Edition) -> list[str]:
    """The rows of the table as text, without those that name a month."""
    rows = re.findall(r'<tr class="week--[a-z]+">.*?</tr>', weeks_table(path, edition), re.DOTALL)
    return [re.sub(r"<[^>]+>", " ", row.replace("</th>", " |").replace("</td>", " |")) for row in rows]


@pytest.mark.parametrize("sector", Sector)
def test_every_week_is_a_row_and_the_start_day_stands_between_two(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    heads = [row.split()[0] for row in rows_of(path, edition)]
    assert heads == [*"1234567", "startdag", *(str(week) for week in range(8, len(path.weeks) + 1))]


def test_months_come_in_the_order_of_a_school_year(edition: Edition) -> None:
    html = weeks_table(edition.path_by_sector[Sector.MBO], edition)
    months = re.findall(r'scope="rowgroup" colspan="5">([a-z]+)<', html)
    assert months[:5] == ["september", "oktober", "november", "december", "januari"]
    assert months[10:] == ["juli", "september", "oktober", "november", "december"]


def test_a_row_says_what_kind_of_week_it_is_whose_turn_and_who_visits(edition: Edition) -> None:
    row = next(row for row in rows_of(edition.path_by_sector[Sector.PO], edition) if row.split()[0] == "18")
    assert "leerweek · vraagweek" in row
    assert "coachbezoek 8" in row
    assert "10 Het lesbezoek (60)" in " ".join(row.split())


def test_what_some_do_beside_the_team_is_named_as_theirs(edition: Edition) -> None:
    """Leading is for those who lead; sustaining needs the teachers of the core team as well."""
    rows = rows_of(edition.path_by_sector[Sector.PO], edition)
    assert "schoolleider en coach: 19" in " ".join(next(row for row in rows if row.split()[0] == "10").split())
    said = " ".join(" ".join(rows).split())
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
