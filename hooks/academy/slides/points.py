"""Points under each other, and the last slide: what to do this week."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from academy.model import Scene
from academy.slides.marks import (
    BOTTOM,
    COLOUR,
    LABEL,
    LEFT,
    RIGHT,
    TOP,
    Fitted,
    alike,
    badge,
    block,
    box,
    card,
    icon,
    to_come,
)

_GAP, _PAD, _AFTER_MARK = 16, 32, 26
_MOST_HEIGHT = {1: 250, 2: 144}
_SIZES = {1: (70, 66, 62, 58, 54, 50, 46, 42), 2: (50, 48, 46, 44, 42, 40, 38, 36, 34)}
"""The fewer the points, the larger; from three on they share the room."""


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    text: Fitted
    y: float
    height: float
    mark: int
    """How large the number or the box is."""
    newest: bool

    @property
    def middle(self) -> float:
        return self.y + self.height / 2

    @property
    def mark_x(self) -> float:
        return LEFT + _PAD + self.mark / 2


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
    sizes, mark = _SIZES.get(count, (42, 40, 38, 36, 34, 32)), 96 if count == 1 else 60
    room = RIGHT - LEFT - 2 * _PAD - mark - _AFTER_MARK
    fits = alike([words for words, *_ in scene.items], LABEL, [room] * count, sizes, 2 if count == 1 else 1)
    for number, fit in enumerate(fits, 1):
        yield _Row(number, fit, first + (height + _GAP) * (number - 1), height, mark, number == shown)


def _said(row: _Row) -> str:
    words = block(LEFT + _PAD + row.mark + _AFTER_MARK, row.middle, row.text)
    return card(LEFT, row.y, RIGHT - LEFT, row.height) + words


def _number(row: _Row) -> str:
    fill, ink = (COLOUR.orange, COLOUR.ink) if row.newest else (COLOUR.teal, "#FFFFFF")
    return badge(row.mark_x, row.middle, row.number, fill, ink, row.mark)


def _tick(row: _Row) -> str:
    tile = box(LEFT + _PAD, row.middle - row.mark / 2, row.mark, row.mark, row.mark * 0.3, COLOUR.orange_tint)
    return tile + icon("checkbox-blank-outline", row.mark_x, row.middle, row.mark * 0.7, "#A8480A")
