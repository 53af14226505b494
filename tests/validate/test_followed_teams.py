"""The sheets of the teams that examples follow: their own sums must be right."""

import re
from pathlib import Path

import pytest

SHEETS = sorted((Path(__file__).parent.parent.parent / "docs/bijdragen/teams").glob("*.md"))
_GOAL = re.compile(r"start (\d+) (?:van|of)(?: de| the)? (\d+), (?:eind|end) (\d+) (?:van|of)(?: de| the)? (\d+)")


def test_every_sector_has_a_sheet_in_both_languages() -> None:
    assert [path.name for path in SHEETS] == [
        f"{sector}{end}" for sector in ("mbo", "po", "vo") for end in (".en.md", ".md")
    ]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_half_of_those_who_do_not_do_it_yet_come_along(sheet: Path) -> None:
    goals = [tuple(map(int, found)) for found in _GOAL.findall(sheet.read_text("utf-8"))]
    assert len(goals) >= 2
    assert [(start, total, start + (total - start) // 2, total) for start, total, _, _ in goals] == goals


@pytest.mark.parametrize("sector", ["mbo", "po", "vo"])
def test_both_languages_have_the_same_numbers(sector: str) -> None:
    dutch, english = (next(path for path in SHEETS if path.name == sector + end) for end in (".md", ".en.md"))
    assert re.findall(r"\d+", _body(english)) == re.findall(r"\d+", _body(dutch))


def _body(path: Path) -> str:
    return path.read_text("utf-8").split("\n---\n", 1)[1]
