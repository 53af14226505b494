"""The numbers of a team, as they stand in prose."""

import pytest

from academy.model import Language
from academy.validate.counts import counts_in, sizes_in

Pairs = list[tuple[int, int | None]]


def pairs(text: str, language: Language = Language.NL) -> Pairs:
    return [(count.found, count.total) for count in counts_in(text, language)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Op het bord: 24 van de 78.", [(24, 78)]),
        ("Eenendertig van de achtenzeventig leerlingen", [(31, 78)]),
        ("De som ging van vierentwintig naar eenendertig van de achtenzeventig.", [(24, 78), (31, 78)]),
        ("| **21 van de 81** | 24 → 51 van 78 |", [(21, 81), (24, 78), (51, 78)]),
        ("Start 24 van de 78, nu 31, eind 51.", [(24, 78), (31, 78), (51, 78)]),
        ("Start 14 · nu 21 · eind 30, van de 46, op 17 december", [(30, 46), (14, 46), (21, 46)]),
        ("Start 14. Nu 24, eind dertig.", [(14, None), (24, None), (30, None)]),
        ("twee van de drie, en nu 4 van de 5 dagen", []),
        ("Start: 3 Nu: 4 Eind: 8 van de 10", []),
        ("over groep 5 van 26 leerlingen, van 9.52 tot 10.07", []),
        ("nu 31 leerlingen het doen", []),
        ("in week drieëntwintig van de negenennegentig", []),
        ("honderd van de honderd", [(100, 100)]),
    ],
)
def test_every_count_is_found_and_nothing_else(text: str, want: Pairs) -> None:
    assert pairs(text) == want


def test_english_counts_are_read_as_english() -> None:
    text = "Twenty-one of the forty-six students. Start 14 · now 21 · end 30, of 46."
    assert pairs(text, Language.EN) == [(21, 46), (30, 46), (14, 46), (21, 46)]


def test_a_count_stands_where_its_number_begins() -> None:
    assert [count.column for count in counts_in("De som: 31 van de 78.", Language.NL)] == [9]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("een sectie Engels van acht", [8]),
        ("het opleidingsteam van 8, en een middenbouw van zes", [8, 6]),
        ("een bouw van acht de week erna", [8]),
    ],
)
def test_how_many_people_a_team_has(text: str, want: list[int]) -> None:
    assert [size.people for size in sizes_in(text, Language.NL)] == want


def test_what_nobody_writes_is_left_to_the_rule_about_length() -> None:
    assert pairs("start 24, " * 20_000) == []
