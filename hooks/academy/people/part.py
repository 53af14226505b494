"""A part of a drawing: its areas and its ink, each with the class that says how it is coloured."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_DRAWINGS = Path(__file__).with_name("drawings")
_BOX = re.compile(r'viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"')
_LAYER = re.compile(r'<path class="([a-z]+)" d="([^"]*)"/>')


@dataclass(frozen=True, slots=True)
class Part:
    """A body, a head of hair, eyes, a mouth, a beard or glasses, in the units of Open Peeps."""

    left: int
    top: int
    right: int
    bottom: int
    layers: tuple[tuple[str, str], ...]


@cache
def part(kind: str, name: str) -> Part:
    """The drawing of this name, as it lies in the package."""
    svg = (_DRAWINGS / kind / f"{name}.svg").read_text("utf-8")
    box = _BOX.search(svg)
    if not box:
        raise ValueError(f"The drawing {kind}/{name} does not say how large it is.")
    left, top, width, height = map(int, box.groups())
    layers = tuple((found[1], found[2]) for found in _LAYER.finditer(svg))
    return Part(left, top, left + width, top + height, layers)
