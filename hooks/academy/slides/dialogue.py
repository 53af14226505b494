"""An example of what people say, each in a balloon of their own."""

from dataclasses import dataclass

from academy.model import Scene
from academy.slides.marks import (
    BOTTOM,
    COLOUR,
    LABEL,
    LEFT,
    RIGHT,
    TEXT,
    TOP,
    Fitted,
    alike,
    block,
    box,
    fitted,
    to_come,
    width_of,
)

_NAME, _GAP, _TAIL, _MOST_HEIGHT, _INDENT, _PAD = 24, 8, 12, 76, 110, 26
_SIZES = (38, 36, 34, 32, 30, 28, 26)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the talk; who goes on speaking is not named again, and the last balloon of a turn has the tail."""

    speaker: str
    words: Fitted
    first: bool
    begins: bool
    ends: bool


def dialogue(scene: Scene, shown: int) -> str:
    """Who speaks first stands on the left, anybody else on the right."""
    lines = _lines(scene)
    names = sum(line.begins for line in lines) * _NAME
    spare = BOTTOM - TOP - names - _GAP * (len(lines) - 1) - _TAIL
    height = min(_MOST_HEIGHT, spare / len(lines))
    y = TOP + (spare - height * len(lines)) / 2
    drawn = ""
    for number, line in enumerate(lines, 1):
        y += _NAME if line.begins else 0
        drawn += _balloon(line, y, height, number - shown)
        y += height + _GAP
    return drawn


def _lines(scene: Scene) -> list[_Line]:
    parts = [item.partition(": ") for item, *_ in scene.items]
    speakers = [speaker for speaker, _, _ in parts]
    room = RIGHT - LEFT - _INDENT - 2 * _PAD
    fits = alike([words for _, _, words in parts], LABEL, [room] * len(parts), _SIZES)
    turns = zip(["", *speakers], speakers, [*speakers[1:], ""], fits, strict=False)
    return [_Line(now, fit, now == speakers[0], now != before, now != after) for before, now, after, fit in turns]


def _balloon(line: _Line, top: float, height: float, ahead: int) -> str:
    """A line that is said; `ahead` is 0 for what was said last and more for what is still to come."""
    width = _width(line.words) + 2 * _PAD
    x = LEFT if line.first else RIGHT - width
    label = _name(line, top - _NAME / 2 - 4) if line.begins else ""
    if ahead > 0:
        return label + to_come(x, top, width, height, 20)
    fill = COLOUR.orange_tint if not ahead else COLOUR.surface if line.first else COLOUR.teal_tint
    edge = COLOUR.line if line.first and ahead else fill
    tail = _tail(line.first, x, width, top + height, fill) if line.ends else ""
    return label + box(x, top, width, height, 20, fill, edge) + tail + block(x + _PAD, top + height / 2, line.words)


def _name(line: _Line, middle: float) -> str:
    name = fitted(line.speaker, TEXT, RIGHT - LEFT, (22,))
    at = "start" if line.first else "end"
    return block(LEFT + 4 if line.first else RIGHT - 4, middle, name, COLOUR.soft, at)


def _tail(first: bool, x: float, width: float, foot: float, fill: str) -> str:
    corner = f"M{x + 30:.1f} {foot - 2:.1f}" if first else f"M{x + width - 30:.1f} {foot - 2:.1f}"
    return f'<path d="{corner} h{28 if first else -28} l{-26 if first else 26} {_TAIL} z" fill="{fill}"/>'


def _width(fit: Fitted) -> float:
    return max(width_of(line, fit.size, fit.weight) for line in fit.lines)
