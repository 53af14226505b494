"""An example of what people say, each in a balloon of their own."""

from academy.model import Scene
from academy.video.drawing import (
    BOTTOM,
    COLOUR,
    LABEL,
    LEFT,
    RIGHT,
    TEXT,
    TOP,
    Fitted,
    block,
    box,
    fitted,
    to_come,
    width_of,
)

_NAME, _TAIL, _MOST_HEIGHT, _INDENT, _PAD = 26, 14, 76, 150, 26


def dialogue(scene: Scene, shown: int) -> str:
    """Who speaks first stands on the left, anybody else on the right."""
    lines = [item[0].partition(": ") for item in scene.items]
    row = min(_MOST_HEIGHT + _NAME + _TAIL, (BOTTOM - TOP) / len(lines))
    top = (TOP + BOTTOM - row * len(lines)) / 2
    return "".join(
        _balloon(speaker, words, speaker == lines[0][0], top + n * row, row, n + 1 - shown)
        for n, (speaker, _, words) in enumerate(lines)
    )


def _balloon(speaker: str, words: str, first: bool, y: float, row: float, ahead: int) -> str:
    """One line of the talk; `ahead` is 0 for what was said last and more for what is still to come."""
    room = RIGHT - LEFT - _INDENT
    fit = fitted(words, LABEL, room - 2 * _PAD, (34, 32, 30, 28))
    width, height = _width(fit) + 2 * _PAD, row - _NAME - _TAIL
    x, top = (LEFT if first else RIGHT - width), y + _NAME
    name = fitted(speaker, TEXT, room, (22,))
    label = block(LEFT + 4 if first else RIGHT - 4, y + 11, name, COLOUR.soft, "start" if first else "end")
    if ahead > 0:
        return label + to_come(x, top, width, height, 20)
    fill = COLOUR.orange_tint if not ahead else COLOUR.surface if first else COLOUR.teal_tint
    corner = f"M{x + 30:.1f} {top + height - 2:.1f}" if first else f"M{x + width - 30:.1f} {top + height - 2:.1f}"
    tail = f'<path d="{corner} h{28 if first else -28} l{-26 if first else 26} 14 z" fill="{fill}"/>'
    edge = COLOUR.line if first and ahead else fill
    return label + box(x, top, width, height, 20, fill, edge) + tail + block(x + _PAD, top + height / 2, fit)


def _width(fit: Fitted) -> float:
    return max(width_of(line, fit.size, fit.weight) for line in fit.lines)
