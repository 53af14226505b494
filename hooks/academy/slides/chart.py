"""Numbers as bars, with the goal as a line."""

from academy.model import Scene
from academy.slides.marks import (
    BOTTOM,
    COLOUR,
    HEAD,
    LABEL,
    LEFT,
    RIGHT,
    TOP,
    Fitted,
    alike,
    block,
    box,
    card,
    text,
    width_of,
)

_GOAL = "Doel"
_LABELS, _PAD = 360, 28
_LABEL_SIZES = (34, 32, 30, 28, 26, 24, 22)
_FROM, _TO = LEFT + _PAD + _LABELS + 20, RIGHT - 130


def chart(scene: Scene, shown: int) -> str:
    """A bar an item, all on one scale from nought."""
    rows = [_parted(item[0]) for item in scene.items]
    bars = [(number, label, value) for number, (label, value) in enumerate(rows, 1) if label != _GOAL]
    most = max(value for _, value in rows)
    height = (BOTTOM - TOP - 2 * 16) / len(bars)
    names = alike([label for _, label, _ in bars], LABEL, [_LABELS] * len(bars), _LABEL_SIZES, 2, height - 6)
    drawn = "".join(
        _bar(names[n], value / most, number, shown, TOP + 16 + n * height, height, value)
        for n, (number, _, value) in enumerate(bars)
    )
    goals = [(number, value) for number, (label, value) in enumerate(rows, 1) if label == _GOAL and number <= shown]
    return (
        card(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP) + drawn + "".join(_goal(value, value / most) for _, value in goals)
    )


def _parted(item: str) -> tuple[str, int]:
    label, _, value = item.rpartition(": ")
    return label, int(value)


def _bar(name: Fitted, share: float, number: int, shown: int, y: float, height: float, value: int) -> str:
    middle, thick = y + height / 2, max(min(56.0, height - 14), height * 0.55)
    words = block(_FROM - 20, middle, name, at="end")
    track = box(_FROM, middle - thick / 2, _TO - _FROM, thick, 12, COLOUR.page)
    if number > shown:
        return words + track
    length = max(16.0, (_TO - _FROM) * share)
    fill = COLOUR.orange if number == shown else COLOUR.teal
    bar = box(_FROM, middle - thick / 2, length, thick, 12, fill)
    return words + track + bar + text(_FROM + length + 16, middle + 13, str(value), 38, HEAD)


def _goal(value: int, share: float) -> str:
    x = _FROM + (_TO - _FROM) * share
    line = (
        f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP + 46}" y2="{BOTTOM - 10}" stroke="{COLOUR.ink}" '
        f'stroke-width="4" stroke-dasharray="3 11" stroke-linecap="round"/>'
    )
    label = f"doel {value}"
    width = width_of(label, 26, LABEL) + 36
    pill = box(x - width / 2, TOP + 8, width, 40, 20, COLOUR.ink)
    return line + pill + text(x, TOP + 37, label, 26, LABEL, "#FFFFFF", "middle")
