"""Icons: one picture for all of a sheet, of which each class shows its own part."""

import re
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from academy.render import icons_css

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M{at} 4v16"/></svg>'
CELL, PITCH = 24, 32


def shown(css: str, name: str) -> float:
    """Where the picture's part begins that an icon shows, in the units of the picture."""
    at = float(re.search(rf"\.icon--{name}\{{--icon-at:(\d+)\}}", css)[1])  # type: ignore[index]
    step = float(re.search(r"--icon-step:([\d.]+)%", css)[1])  # type: ignore[index]
    height = float(re.search(r"--icon-height:([\d.]+)%", css)[1])  # type: ignore[index]
    return at * step / 100 * (height / 100 * CELL - CELL)  # as CSS counts a position in percents


def places(group: Element, top: float = 0) -> Iterator[tuple[str, float]]:
    """The shapes of the picture with how far down they stand; a group lies as far below the one that it is in."""
    top += float(group.get("transform", "translate(0 0)").split()[1].rstrip(")"))
    for part in group:
        if part.tag.endswith("}g"):
            yield from places(part, top)
        else:
            yield part.get("d", ""), top


@pytest.mark.parametrize("names", [["bell"], ["bell", "arrow"], [f"icon-{n:02d}" for n in range(36)]])
def test_every_icon_shows_its_own_part_of_the_picture(names: list[str]) -> None:
    css = icons_css({name: SVG.format(at=names.index(name)) for name in names})
    picture = unquote(re.search(r'url\("data:image/svg\+xml,([^"]+)"\)', css)[1])  # type: ignore[index]
    drawn = dict(places(ElementTree.fromstring(picture)))
    assert {name: drawn[f"M{names.index(name)} 4v16"] for name in names} == {
        name: pytest.approx(shown(css, name), abs=0.1) for name in names
    }


def test_a_sheet_without_icons_has_no_picture() -> None:
    assert icons_css({}) == ""


def test_a_neighbour_lies_too_far_away_to_be_seen_when_edges_are_rounded() -> None:
    css = icons_css({"a": SVG.format(at=1), "b": SVG.format(at=2)})
    assert shown(css, "b") - shown(css, "a") == pytest.approx(PITCH, abs=0.1)
