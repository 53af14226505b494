"""The marks on a slide as SVG: text that is measured before it is set, boxes and icons."""

import importlib.util
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from academy.drawing import HEAD, LABEL, TEXT, filled, width_of

__all__ = ["HEAD", "LABEL", "TEXT", "width_of"]

WIDTH, HEIGHT = 1280, 720
LEFT, RIGHT, TOP, BOTTOM = 72, 1208, 216, 550
"""Where a slide's content stands; below it is the room for captions and controls."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of the pages, fixed: a film does not change in the dark."""

    page: str = "#FAF9F6"
    surface: str = "#FFFFFF"
    line: str = "#DDD8CD"
    to_come: str = "#BDB5A6"
    ink: str = "#16324F"
    soft: str = "#4A6076"
    teal: str = "#0F7C78"
    teal_tint: str = "#E1EFED"
    stage_teal: str = "#115E66"
    stage_soft: str = "#D6E6E8"
    orange: str = "#F2832B"
    orange_tint: str = "#FDEBDC"
    note: str = "#FFF1C9"


COLOUR = Palette()


class SlideError(Exception):
    """A text does not fit on the slide."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def wrapped(text: str, size: int, weight: int, most: float) -> list[str]:
    """The text in as few lines as it takes, broken between words and about as long as each other."""
    lines = filled(text, size, weight, most)
    while True:
        widest = max((width_of(line, size, weight) for line in lines), default=0)
        evener = filled(text, size, weight, widest - 1)
        if len(evener) > len(lines) or max((width_of(line, size, weight) for line in evener), default=0) >= widest:
            return lines
        lines = evener


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text at the size at which it fits."""

    lines: tuple[str, ...]
    size: int
    weight: int

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last."""
        return self.size * 1.22 * len(self.lines)


def fitted(
    text: str, weight: int, most_width: float, sizes: Sequence[int], most_lines: int = 1, most_height: float = HEIGHT
) -> Fitted:
    """The text at the largest of the sizes that fits.

    Raises:
        SlideError: when none does.
    """
    for size in sizes:
        fit = Fitted(tuple(wrapped(text, size, weight, most_width)), size, weight)
        narrow = all(width_of(line, size, weight) <= most_width for line in fit.lines)
        if narrow and len(fit.lines) <= most_lines and fit.height <= most_height:
            return fit
    raise SlideError(text)


def alike(
    texts: Sequence[str],
    weight: int,
    most_widths: Sequence[float],
    sizes: Sequence[int],
    most_lines: int = 1,
    most_height: float = HEIGHT,
) -> tuple[Fitted, ...]:
    """The texts, each in its own width, all at the largest of the sizes at which every one fits.

    Raises:
        SlideError: when one of them does not fit at any size.
    """
    pairs = tuple(zip(texts, most_widths, strict=True))
    fits = [fitted(words, weight, width, sizes, most_lines, most_height) for words, width in pairs]
    least = min(fit.size for fit in fits)
    return tuple(fitted(words, weight, width, (least,), most_lines, most_height) for words, width in pairs)


def text(
    x: float, y: float, words: str, size: int, weight: int = TEXT, fill: str = COLOUR.ink, at: str = "start"
) -> str:
    """One line of text; `y` is its base line, `at` is start, middle or end."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="Nunito" font-weight="{weight}" font-size="{size}" '
        f'fill="{fill}" text-anchor="{at}">{escape(words)}</text>'
    )


def block(x: float, middle: float, fit: Fitted, fill: str = COLOUR.ink, at: str = "start") -> str:
    """Lines of text around a middle."""
    first = middle - fit.height / 2 + fit.size * 0.95
    rows = enumerate(fit.lines)
    return "".join(text(x, first + n * fit.size * 1.22, line, fit.size, fit.weight, fill, at) for n, line in rows)


def box(
    x: float, y: float, width: float, height: float, radius: float, fill: str, stroke: str = "", dashed: bool = False
) -> str:
    """A rectangle with round corners."""
    edge = f' stroke="{stroke}" stroke-width="2"' if stroke else ""
    dash = ' stroke-dasharray="3 9" stroke-linecap="round"' if dashed else ""
    shape = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{radius}"'
    return f'<rect {shape} fill="{fill}"{edge}{dash}/>'


def card(x: float, y: float, width: float, height: float, radius: float = 24) -> str:
    """White paper with an edge, as on the pages."""
    return box(x, y + 4, width, height, radius, "#E7E1D6") + box(
        x, y, width, height, radius, COLOUR.surface, COLOUR.line
    )


def to_come(x: float, y: float, width: float, height: float, radius: float = 24) -> str:
    """The place of what has not been said yet, so that a slide never stands empty."""
    return box(x, y, width, height, radius, "none", COLOUR.to_come, dashed=True)


def circle(x: float, y: float, radius: float, fill: str) -> str:
    """A filled circle."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}"/>'


def badge(x: float, y: float, number: int, fill: str = COLOUR.teal, ink: str = "#FFFFFF", size: int = 52) -> str:
    """A number in a rounded square around a middle."""
    half = size / 2
    return box(x - half, y - half, size, size, size * 0.3, fill) + text(
        x, y + size * 0.2, str(number), int(size * 0.56), HEAD, ink, "middle"
    )


@cache
def _icon(name: str) -> str:
    theme = importlib.util.find_spec("material")
    folders = theme.submodule_search_locations if theme else None
    path = Path((folders or ["."])[0]) / "templates/.icons/material" / f"{name}.svg"
    return "".join(re.findall(r"<path[^>]*/>", path.read_text("utf-8")))


def icon(name: str, x: float, y: float, size: float, fill: str) -> str:
    """An icon of the theme's set, its middle at x, y."""
    half = size / 2
    place = f"translate({x - half:.1f} {y - half:.1f}) scale({size / 24:.4f})"
    return f'<g transform="{place}" fill="{fill}">{_icon(name)}</g>'


_SIZE = f'xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
_ITEM = "<!--item-->"


def svg(body: str, background: str = COLOUR.page, items: Iterable[str] = ()) -> str:
    """A whole picture, its items last."""
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{background}"/>'
    return f"<svg {_SIZE}>{_ITEM.join([ground + body, *items])}</svg>"


def parts(svg: str) -> tuple[str, list[str]]:
    """A slide without its items, the same for every slide of a scene, and each of these as a layer."""
    back, *items = svg.removesuffix("</svg>").split(_ITEM)
    return f"{back}</svg>", [svg_layer(item) for item in items]


def slid(body: str, right: float) -> str:
    """Something so far to the right of its place, by whole blocks of colour: then its picture is not drawn anew."""
    pixels = 2 * round(right / 2)
    return f'<g transform="translate({pixels} 0)">{body}</g>' if pixels else body


SLID = re.compile(r'(<svg [^>]*>)<g transform="translate\((\d+) 0\)">(.*)(?:</g>)(</svg>)')
"""A layer with nothing but what slid: where it begins, how far, what it is, where it ends."""


def svg_layer(body: str) -> str:
    """A picture as large as a slide that lies over one: where nothing is drawn, the slide is seen."""
    return f"<svg {_SIZE}>{body}</svg>"
