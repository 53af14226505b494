"""The timeline of a path reads from the first week to the last, and every module has a way on."""

import re

import pytest

from academy.edition import Edition
from academy.model import Instrument, Language, Phase, Role, Sector
from academy.render.on_path import on_the_path
from academy.render.path import timeline
from academy.render.path_folds import folded, sums
from academy.render.week_list import week_list
from conftest import ROOT
from sites import real_site

STYLES = ROOT / "overrides/assets/css"
WEEK = re.compile(r'path-item__when" data-weeks="[^"]*"><span>\D*(\d+)')


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
    told = timeline(path, edition).split('class="path-phase__when"')[1:]
    for phase, text in zip(path.phases, told, strict=True):
        assert all(phase.first_week - 1 <= int(week) <= phase.last_week for week in WEEK.findall(text))
    assert path.phases[-1].last_week == len(path.weeks)


@pytest.mark.parametrize("sector", Sector)
def test_beside_the_timeline_stand_weeks_and_visits_and_no_sums(edition: Edition, sector: Sector) -> None:
    html = timeline(edition.path_by_sector[sector], edition)
    beside = re.findall(r'path-item__when"[^>]*>(.*?)</div>', html, re.DOTALL)
    words = {word for text in beside for word in re.findall(r"[a-z]+", re.sub("<[^>]*>", " ", text))}
    assert words == {"week", "na", "bezoek"}


@pytest.mark.parametrize("sector", Sector)
def test_every_visit_stands_with_the_week_that_the_list_gives_it(edition: Edition, sector: Sector) -> None:
    """A station lasts until the next one begins; a visit in the one week of its station needs no week of its own."""
    path = edition.path_by_sector[sector]
    told = []
    for item in timeline(path, edition).split('path-item__when" data-weeks="')[1:]:
        first, last = item.partition('"')[0].split()
        for number, week in re.findall(r'visit">bezoek (\d+)(?: · week (\d+))?<', item):
            assert week or first == last
            told.append((int(number), int(week or first)))
    assert sorted(told) == [(number, week.number) for week in path.weeks for number in week.visits]


@pytest.mark.parametrize("sector", Sector)
def test_the_sums_end_where_the_list_of_weeks_ends(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    assert f"in het geheel {edition.say.clock(path.weeks[-1].minutes_so_far)}." in sums(path, edition)


@pytest.mark.parametrize("sector", Sector)
def test_every_step_names_a_week_of_the_list_or_the_day_between_two(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    html, weeks = timeline(path, edition), week_list(path, edition)
    places = re.findall(r'data-step="[^"]*" data-in="([^"]*)"', html)
    assert len(places) == sum(len(station.module.steps) for station in path.stations)
    assert {place for place in places if f'id="{place}"' not in weeks} == set()


@pytest.mark.parametrize("sector", Sector)
def test_without_script_the_first_module_is_open(edition: Edition, sector: Sector) -> None:
    items = timeline(edition.path_by_sector[sector], edition).split('<li class="path-item')[1:]
    assert ["is-here" in item.partition(">")[0] for item in items] == [True, *[False] * (len(items) - 1)]
    assert [item.count("button--here") for item in items] == [1, *[0] * (len(items) - 1)]


def test_a_fold_holds_what_its_address_names_and_says_how_it_begins() -> None:
    html = folded('<p>Eerst.</p>\n<h2 id="bronnen">Bronnen</h2>\n<p>Een bron: “zo”. En <b>meer</b>.</p>')
    before, fold = html.split("<details")
    assert before == "<p>Eerst.</p>\n\n"
    assert '<h2>Bronnen</h2><span class="path-fold__hint">Een bron: “zo”.</span></summary>' in fold
    assert '<div class="path-fold__in" id="bronnen">\n<p>Een bron' in fold


def test_the_first_words_of_a_fold_end_at_a_word() -> None:
    html = folded(f'<h2 id="x">X</h2>\n<ul>\n<li>{"woord " * 30}</li>\n</ul>')
    assert re.findall(r'hint">([^<]*)<', html) == [" ".join(["woord"] * 16) + " …"]


def test_a_deepening_module_has_a_way_back_and_on(edition: Edition) -> None:
    html = on_the_path(edition.module_by_id["16"], edition)
    cards = re.findall(r'<article class="next-card" data-sector="([a-z ]+)" data-next="[0-9]*">', html)
    (line,) = re.findall(r'<p class="meta" data-sector="vo">(.*?)</p>', html)
    assert "Verdieping bij fase 3" in line
    assert "leerpaden/vo/" in line, "the way back; the card leads on"
    assert [card for card in cards if "vo" in card.split()]


@pytest.mark.parametrize("kind", [Sector, Role, Phase, Instrument])
def test_a_sheet_that_names_one_choice_names_them_all(
    kind: type[Sector] | type[Role] | type[Phase] | type[Instrument],
) -> None:
    choice = re.compile(rf'\[name="{kind.__name__.lower()}"\]\[value="([^"]+)"\]')
    named = {sheet.name: {*choice.findall(sheet.read_text("utf-8"))} - {"alle"} for sheet in STYLES.glob("*.css")}
    assert any(named.values())
    assert {sheet: found for sheet, found in named.items() if found not in (set(), {*map(str, kind)})} == {}
