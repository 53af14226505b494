"""The road of a path: everything on it in order, inside its box, and nothing on top of anything else."""

import random
import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import pytest

from academy.edition import Edition
from academy.model import Language, Sector
from academy.render.road import road, wrapped
from academy.render.road_shape import DRAWINGS, NARROW, WIDE, Drawing, Mark, Shape, shape
from sites import real_site

HALF_BY_MARK = {Mark.STATION: 20, Mark.RETROSPECTIVE: 11, Mark.FLAG: 4}
STOP = re.compile(r'<a class="stop.*?</a>', re.DOTALL)


def laid(marks: Sequence[Mark], drawing: Drawing) -> Shape:
    """The road with names of two lines, and a phase at every fifth mark."""
    return shape(marks, [2] * len(marks), [index % 5 == 0 for index, _ in enumerate(marks)], drawing)


def paths() -> Iterator[list[Mark]]:
    """Paths of one to forty modules, with retrospectives anywhere."""
    choose = random.Random(4)
    for count in (1, 2, 3, 7, 8, 17, 18, 24, 40):
        for share in (0, 0.2, 0.5):
            marks = [Mark.STATION] * count
            for _ in range(int(count * share)):
                marks.insert(choose.randint(1, len(marks)), Mark.RETROSPECTIVE)
            yield [*marks, Mark.FLAG]


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.name)
@pytest.mark.parametrize("marks", [*paths()], ids=len)
def test_marks_keep_their_order_their_box_and_their_distance(marks: list[Mark], drawing: Drawing) -> None:
    road = laid(marks, drawing)
    half = [HALF_BY_MARK[mark] for mark in marks]
    assert all(r <= spot.x <= drawing.width - r for r, spot in zip(half, road.spots, strict=True))
    assert all(r <= spot.y <= road.height - r for r, spot in zip(half, road.spots, strict=True))
    for (a, first), (b, second) in combinations(zip(half, road.spots, strict=True), 2):
        assert (first.x - second.x) ** 2 + (first.y - second.y) ** 2 > (a + b) ** 2
    ways = [spot.at for spot in road.spots]
    assert all(before < after for before, after in pairwise(ways))
    assert ways[-1] <= road.length + 1


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.name)
def test_rows_go_to_and_fro(drawing: Drawing) -> None:
    spots = laid([Mark.STATION] * 20, drawing).spots
    for before, after in pairwise(spots):
        same_row = before.row == after.row
        assert (after.x > before.x) is (after.row % 2 == 0) if same_row else before.x == after.x


def test_the_same_path_gives_the_same_road() -> None:
    marks = [*paths()][5]
    assert laid(marks, WIDE) == laid(marks, WIDE)


def test_a_name_has_as_few_lines_as_fit_and_they_are_about_as_long() -> None:
    assert wrapped("Leidinggeven aan een verbetercultuur", 16) == ["Leidinggeven", "aan een", "verbetercultuur"]
    assert wrapped("Elke dag samen een beetje beter", 16) == ["Elke dag samen", "een beetje beter"]
    assert wrapped("Het leerKRACHT-team", 12) == ["Het", "leerKRACHT-", "team"]
    assert wrapped("De startdag", 0) == []


@pytest.fixture(scope="module", params=[Language.NL, Language.EN])
def edition(request: pytest.FixtureRequest) -> Edition:
    return real_site().edition_by_language[request.param]


@pytest.mark.parametrize("sector", Sector)
def test_the_road_has_three_rows_and_on_a_phone_five(edition: Edition, sector: Sector) -> None:
    html = road(edition.path_by_sector[sector], edition)
    ends = [svg.count("A48 ") + svg.count("A30 ") for svg in re.findall(r'road__edge" d="([^"]*)"', html)]
    assert [bends + 1 for bends in ends] == [3, 5]


@pytest.mark.parametrize("sector", Sector)
def test_every_module_is_a_link_with_its_state_in_both_drawings(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    stops = STOP.findall(road(path, edition))
    modules = [station.module.id for station in path.stations]
    assert [re.findall(r'data-module="(\d+)"', stop)[0] for stop in stops] == modules * len(DRAWINGS)
    here = [stop for stop in stops if "is-here" in stop]
    assert len(here) == len(DRAWINGS), "without script one begins at the first"
    assert all(f', {edition.say.home.you_are_here}"' in stop for stop in here)


@pytest.mark.parametrize("sector", Sector)
def test_every_visit_and_every_retrospective_is_on_the_road(edition: Edition, sector: Sector) -> None:
    path = edition.path_by_sector[sector]
    html = road(path, edition)
    assert html.count("stop__visit") == path.profile.visits * len(DRAWINGS)
    goals = [edition.say.path.goal.format(n=cycle.number) for cycle in path.cycles]
    assert re.findall(r'road__soft" y="33">([^<]*)<', html) == goals


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.name)
@pytest.mark.parametrize("sector", Sector)
def test_names_touch_neither_each_other_nor_the_edge(edition: Edition, sector: Sector, drawing: Drawing) -> None:
    """A letter is some 8 units wide, in the name of a phase some 9."""
    html = road(edition.path_by_sector[sector], edition)
    svg = html.split("<svg ")[1 + DRAWINGS.index(drawing)]
    phases = re.findall(r'road__phase" x="(\d+)" y="(\d+)">([^<]*)<', svg)
    boxes = [(int(y), int(x), int(x) + 9 * len(words)) for x, y, words in phases]
    for stop in STOP.findall(svg):
        x, y = map(float, re.findall(r"translate\(([\d.]+) ([\d.]+)\)", stop)[0])
        for dy, words in re.findall(r'stop__name" y="([\d.]+)">([^<]*)<', stop):
            boxes.append((int(y + float(dy)), int(x - 4 * len(words)), int(x + 4 * len(words))))
    assert all(start >= 0 and end <= drawing.width for _, start, end in boxes)
    for (y, start, end), (other_y, other_start, other_end) in combinations(boxes, 2):
        assert y != other_y or end <= other_start or other_end <= start


def test_a_station_on_a_phone_is_as_large_as_a_thumb() -> None:
    """The box is 300 units wide, of which a phone of 360 shows each as a pixel or more."""
    spots = laid([Mark.STATION] * 20, NARROW).spots
    assert min(abs(a.x - b.x) or abs(a.y - b.y) for a, b in pairwise(spots)) >= 44
