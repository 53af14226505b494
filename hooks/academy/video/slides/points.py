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
    badge,
    block,
    box,
    card,
    fitted,
    icon,
    to_come,
)

_MOST_HEIGHT, _GAP = 104, 16


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    text: str
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
    height = min(_MOST_HEIGHT, (BOTTOM - TOP - _GAP * (count - 1)) / count)
    first = (TOP + BOTTOM - height * count - _GAP * (count - 1)) / 2
    for number, (words, *_) in enumerate(scene.items, 1):
        yield _Row(number, words, first + (height + _GAP) * (number - 1), height, number == shown)


def _said(row: _Row) -> str:
    fit = fitted(row.text, LABEL, RIGHT - LEFT - 150, (42, 40, 38, 36, 34, 32))
    return card(LEFT, row.y, RIGHT - LEFT, row.height) + block(LEFT + 118, row.middle, fit)


def _number(row: _Row) -> str:
    fill, ink = (COLOUR.orange, COLOUR.ink) if row.newest else (COLOUR.teal, "#FFFFFF")
    return badge(LEFT + 62, row.middle, row.number, fill, ink, 60)


def _tick(row: _Row) -> str:
    tile = box(LEFT + 32, row.middle - 30, 60, 60, 18, COLOUR.orange_tint)
    return tile + icon("checkbox-blank-outline", LEFT + 62, row.middle, 42, "#A8480A")
