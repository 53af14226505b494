"""The timeline of a path reads from the first week to the last, and every module has a way on."""

import re
from pathlib import Path

import pytest

from academies import TODAY
from academy.edition import Edition
from academy.model import Instrument, Language, Phase, Role, Sector
from academy.pipeline import build
from academy.render.on_path import on_the_path
from academy.render.path import timeline
from conftest import ROOT

STYLES = ROOT / "overrides/assets/css"
WEEK = re.compile(r'path-item__when"><span>\D*(\d+)')


@pytest.fixture(scope="module")
def edition() -> Edition:
    site = build(ROOT, "", TODAY)
    return site.edition_by_language[Language.NL]


@pytest.mark.parametrize("sector", Sector)
def test_the_weeks_run_forward(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    weeks = [int(week) for week in WEEK.findall(timeline(path, edition))]
    assert weeks == sorted(weeks)
    assert weeks[-1] <= len(path.weeks)


def test_a_deepening_module_has_a_way_back_and_on(edition: Edition) -> None:
    panels = on_the_path(edition.module_by_id["16"], edition).split('data-sector="')
    vo = next(panel for panel in panels if panel.startswith("vo"))
    assert "Verdieping bij fase 3" in vo
    assert vo.count("<a ") == 3, "the path, the module before, the module after"


@pytest.mark.parametrize("kind", [Sector, Role, Phase, Instrument])
@pytest.mark.parametrize("sheet", sorted(STYLES.glob("*.css")), ids=lambda path: path.stem)
def test_a_sheet_that_names_one_choice_names_them_all(
    sheet: Path, kind: type[Sector] | type[Role] | type[Phase] | type[Instrument]
) -> None:
    css, values = sheet.read_text("utf-8"), {str(member.value) for member in kind}
    group = kind.__name__.lower()
    named = set(re.findall(rf'\[name="{group}"\]\[value="([^"]+)"\]', css)) - {"alle"}
    assert named in (set(), values)
