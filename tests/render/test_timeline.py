"""The timeline of a path reads from the first week to the last, and every module has a way on."""

import re

import pytest

from academy.edition import Edition
from academy.model import Instrument, Language, Phase, Role, Sector
from academy.render.on_path import on_the_path
from academy.render.path import sums, timeline
from academy.render.path_map import path_map
from conftest import ROOT
from sites import real_site

STYLES = ROOT / "overrides/assets/css"
WEEK = re.compile(r'path-item__when"><span>\D*(\d+)')


@pytest.fixture(scope="module")
def edition() -> Edition:
    return real_site().edition_by_language[Language.NL]


@pytest.mark.parametrize("sector", Sector)
def test_the_weeks_of_every_phase_run_forward(edition: Edition, sector: Sector) -> None:
    """A phase may begin while the one before it goes on: the core team works beside the team."""
    path = edition.path_by_sector[sector]
    for phase in timeline(path, edition).split('<section class="path-phase"')[1:]:
        weeks = [int(week) for week in WEEK.findall(phase)]
        assert weeks == sorted(weeks)
        assert weeks[-1] <= len(path.weeks)


@pytest.mark.parametrize("sector", Sector)
def test_every_phase_holds_the_weeks_that_stand_in_it(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    told = timeline(path, edition).split('class="path-phase__when">')[1:]
    for phase, text in zip(path.phases, told, strict=True):
        assert all(phase.first_week - 1 <= int(week) <= phase.last_week for week in WEEK.findall(text))
    assert path.phases[-1].last_week == len(path.weeks)


@pytest.mark.parametrize("sector", Sector)
def test_beside_the_timeline_stand_weeks_and_visits_and_no_sums(edition: Edition, sector: Sector) -> None:
    html = timeline(edition.path_by_sector[sector], edition)
    beside = re.findall(r'path-item__when">(.*?)</div>', html, re.DOTALL)
    words = {word for text in beside for word in re.findall(r"[a-z]+", re.sub("<[^>]*>", " ", text))}
    assert words == {"week", "na", "bezoek"}


@pytest.mark.parametrize("sector", Sector)
def test_every_visit_stands_with_the_week_that_the_table_gives_it(edition: Edition, sector: Sector) -> None:
    """A station lasts until the next one begins, and a visit in a later week is not of its first week."""
    path = edition.path_by_sector[sector]
    told = [
        (int(number), int(week))
        for number, week in re.findall(r"visit\">bezoek (\d+) · week (\d+)<", timeline(path, edition))
    ]
    assert sorted(told) == [(number, week.number) for week in path.weeks for number in week.visits]


@pytest.mark.parametrize("sector", Sector)
def test_the_sums_above_the_timeline_end_where_the_table_ends(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    assert f"in het geheel {edition.say.clock(path.weeks[-1].minutes_so_far)}." in sums(path, edition)


@pytest.mark.parametrize("sector", Sector)
def test_no_retrospective_on_the_map_hangs_in_the_air(edition: Edition, sector: Sector) -> None:
    stops = path_map(edition.path_by_sector[sector], edition).split('<svg class="stop"')
    ending = [stop for stop in stops if "stop__retro" in stop]
    assert ending
    assert all("map__track" in stop.split("stop__retro")[0] for stop in ending)


def test_a_deepening_module_has_a_way_back_and_on(edition: Edition) -> None:
    panels = on_the_path(edition.module_by_id["16"], edition).split('data-sector="')
    vo = next(panel for panel in panels if panel.startswith("vo"))
    assert "Verdieping bij fase 3" in vo
    assert vo.count("<a ") == 3, "the path, the module before, the module after"


@pytest.mark.parametrize("kind", [Sector, Role, Phase, Instrument])
def test_a_sheet_that_names_one_choice_names_them_all(
    kind: type[Sector] | type[Role] | type[Phase] | type[Instrument],
) -> None:
    choice = re.compile(rf'\[name="{kind.__name__.lower()}"\]\[value="([^"]+)"\]')
    named = {sheet.name: {*choice.findall(sheet.read_text("utf-8"))} - {"alle"} for sheet in STYLES.glob("*.css")}
    assert any(named.values())
    assert {sheet: found for sheet, found in named.items() if found not in (set(), {*map(str, kind)})} == {}
