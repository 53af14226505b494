"""A table: navy head, a row at a time."""

from itertools import accumulate

from academy.model import Scene
from academy.video.drawing import BOTTOM, COLOUR, HEAD, LABEL, LEFT, RIGHT, TEXT, TOP, block, box, card, fitted, to_come

_HEAD_HEIGHT, _MOST_ROW, _PAD = 62, 92, 28
_SIZES = (34, 32, 30, 28, 26, 24)


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
    names = _cells(scene.head, columns, top + _HEAD_HEIGHT / 2, HEAD, "#FFFFFF", (28, 26, 24))
    rows = "".join(_row(scene, n, top + _HEAD_HEIGHT + n * row, row, columns, shown) for n in range(count))
    return paper + head + names + rows


def _widths(scene: Scene) -> list[float]:
    columns = zip(scene.head, *scene.items, strict=True)
    longest = [max(9, *(len(cell) for cell in cells)) for cells in columns]
    return [(RIGHT - LEFT) * length / sum(longest) for length in longest]


def _row(scene: Scene, n: int, y: float, height: float, columns: list[float], shown: int) -> str:
    line = (
        f'<line x1="{LEFT + 20}" x2="{RIGHT - 20}" y1="{y:.1f}" y2="{y:.1f}" stroke="{COLOUR.line}" stroke-width="2"/>'
    )
    edge = line if n else ""
    if n >= shown:
        return edge + to_come(LEFT + 20, y + 14, RIGHT - LEFT - 40, height - 28, 12)
    here = box(LEFT, y + 10, 8, height - 20, 4, COLOUR.orange) if n + 1 == shown else ""
    first, *others = scene.items[n]
    middle = y + height / 2
    return edge + here + _cells((first,), columns, middle, LABEL) + _cells(others, columns[1:], middle, TEXT)


def _cells(
    cells: tuple[str, ...] | list[str],
    columns: list[float],
    middle: float,
    weight: int,
    fill: str = COLOUR.ink,
    sizes: tuple[int, ...] = _SIZES,
) -> str:
    spans = zip(cells, columns, columns[1:], strict=False)
    return "".join(
        block(x + _PAD, middle, fitted(cell, weight, end - x - _PAD - 12, sizes, 2), fill)
        for cell, x, end in spans
        if cell
    )
