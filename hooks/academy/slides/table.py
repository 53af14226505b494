"""A table: navy head, a row at a time."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from academy.model import Scene
from academy.slides.marks import (
    BOTTOM,
    COLOUR,
    HEAD,
    LABEL,
    LEFT,
    RIGHT,
    TEXT,
    TOP,
    Fitted,
    alike,
    block,
    box,
    card,
    to_come,
    width_of,
)

_HEAD_HEIGHT, _MOST_ROW, _PAD = 62, 112, 28
_SIZES = (38, 36, 34, 32, 30, 28, 26, 24)
_HEAD_SIZES = (30, 28, 26, 24)


def table(scene: Scene, shown: int) -> str:
    """Columns as wide as their words ask; rows that were not said yet keep their place."""
    count = len(scene.items)
    row = min(_MOST_ROW, (BOTTOM - TOP - _HEAD_HEIGHT) / count)
    height = _HEAD_HEIGHT + row * count
    top = TOP + (BOTTOM - TOP - height) / 2
    columns = [*accumulate(_widths(scene), initial=float(LEFT))]
    paper = card(LEFT, top, RIGHT - LEFT, height, 20)
    head = box(LEFT, top, RIGHT - LEFT, _HEAD_HEIGHT, 20, COLOUR.ink) + box(
        LEFT, top + 30, RIGHT - LEFT, _HEAD_HEIGHT - 30, 0, COLOUR.ink
    )
    rooms = [end - x - _PAD - 12 for x, end in pairwise(columns)]
    names = _cells(alike(scene.head, HEAD, rooms, _HEAD_SIZES), columns, top + _HEAD_HEIGHT / 2, "#FFFFFF")
    fits = _fits(scene, rooms, row)
    rows = (_row(fits[n], top + _HEAD_HEIGHT + n * row, row, columns, n + 1 - shown) for n in range(count))
    lines = "".join(_line(top + _HEAD_HEIGHT + n * row) for n in range(1, count))
    return paper + head + names + lines + "".join(rows)


def _widths(scene: Scene) -> list[float]:
    columns = zip(scene.head, *scene.items, strict=True)
    longest = [max(width_of(cell, _SIZES[0], LABEL) for cell in cells) + 2 * _PAD for cells in columns]
    return [(RIGHT - LEFT) * length / sum(longest) for length in longest]


def _fits(scene: Scene, rooms: Sequence[float], row: float) -> list[tuple[Fitted, ...]]:
    """The cells of every row, all at one size: what the row is about in bold, the rest not."""
    count, others = len(scene.items), [cell for item in scene.items for cell in item[1:]]
    most = (_SIZES, 2, row - 6)
    size = min(
        alike([item[0] for item in scene.items], LABEL, [rooms[0]] * count, *most)[0].size,
        alike(others, TEXT, [*rooms[1:]] * count, *most)[0].size,
    )
    return [
        (*alike(item[:1], LABEL, rooms[:1], (size,), 2), *alike(item[1:], TEXT, rooms[1:], (size,), 2))
        for item in scene.items
    ]


def _row(fits: Sequence[Fitted], y: float, height: float, columns: Sequence[float], ahead: int) -> str:
    """A row; `ahead` is 0 for what was said last and more for what is still to come."""
    if ahead > 0:
        return to_come(LEFT + 20, y + 14, RIGHT - LEFT - 40, height - 28, 12)
    here = "" if ahead else box(LEFT, y + 10, 8, height - 20, 4, COLOUR.orange)
    return here + _cells(fits, columns, y + height / 2)


def _line(y: float) -> str:
    return (
        f'<line x1="{LEFT + 20}" x2="{RIGHT - 20}" y1="{y:.1f}" y2="{y:.1f}" stroke="{COLOUR.line}" stroke-width="2"/>'
    )


def _cells(fits: Sequence[Fitted], columns: Sequence[float], middle: float, fill: str = COLOUR.ink) -> str:
    return "".join(block(x + _PAD, middle, fit, fill) for fit, x in zip(fits, columns, strict=False))
