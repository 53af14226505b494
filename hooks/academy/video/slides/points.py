"""Points under each other, and the last slide: what to do this week."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from academy.model import Scene
from academy.video.drawing import (
    BOTTOM,
    COLOUR,
    LABEL,
    LEFT,
    RIGHT,
    TOP,
    Fitted,
    badge,
    block,
    box,
    card,
    fitted,
    icon,
    to_come,
)

_GAP = 16
_MOST_HEIGHT = {1: 188, 2: 132}
_SIZES = {1: (54, 50, 46, 42, 38), 2: (46, 44, 42, 40, 38, 36, 34)}
"""The fewer the points, the larger; from three on they share the room."""


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    text: Fitted
    y: float
    height: float
    newest: bool

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def points(scene: Scene, shown: int) -> str:
    """Numbered points; the one that was said last is here, in orange."""
    return _rows(scene, shown, _number)


def summary(scene: Scene, shown: int) -> str:
    """Things to do, to be ticked off."""
    return _rows(scene, shown, _tick)


def _rows(scene: Scene, shown: int, mark: Callable[[_Row], str]) -> str:
    rows = list(_laid(scene, shown))
    said = "".join(_said(row) + mark(row) for row in rows[:shown])
    return said + "".join(to_come(LEFT, row.y, RIGHT - LEFT, row.height) for row in rows[shown:])


def _laid(scene: Scene, shown: int) -> Iterator[_Row]:
    count = len(scene.items)
    height = min(_MOST_HEIGHT.get(count, 104), (BOTTOM - TOP - _GAP * (count - 1)) / count)
    first = (TOP + BOTTOM - height * count - _GAP * (count - 1)) / 2
    for number, (words, *_) in enumerate(scene.items, 1):
        sizes = _SIZES.get(count, (42, 40, 38, 36, 34, 32))
        fit = fitted(words, LABEL, RIGHT - LEFT - 150, sizes, 2 if count == 1 else 1)
        yield _Row(number, fit, first + (height + _GAP) * (number - 1), height, number == shown)


def _said(row: _Row) -> str:
    return card(LEFT, row.y, RIGHT - LEFT, row.height) + block(LEFT + 118, row.middle, row.text)


def _number(row: _Row) -> str:
    fill, ink = (COLOUR.orange, COLOUR.ink) if row.newest else (COLOUR.teal, "#FFFFFF")
    return badge(LEFT + 62, row.middle, row.number, fill, ink, 60)


def _tick(row: _Row) -> str:
    tile = box(LEFT + 32, row.middle - 30, 60, 60, 18, COLOUR.orange_tint)
    return tile + icon("checkbox-blank-outline", LEFT + 62, row.middle, 42, "#A8480A")
