"""An improvement board: fields with a heading above and a note in each."""

from itertools import accumulate

from academy.model import Scene
from academy.video.drawing import BOTTOM, COLOUR, HEAD, LABEL, LEFT, RIGHT, TOP, block, box, fitted, to_come

_EDGE, _HEAD_HEIGHT, _SPACE = 14, 84, 12
_MIDDLE_OF_FIVE = 1.45
"""On a board of five fields the pupil goal stands in the middle and has the most room."""
_TILT = (-1.2, 0.9, -0.7, 1.1, -0.9)
"""Notes hang a little askew, in degrees."""


def board(scene: Scene, shown: int) -> str:
    """A white board in a frame, its fields parted by tape."""
    height = BOTTOM - TOP
    frame = box(LEFT, TOP, RIGHT - LEFT, height, 18, COLOUR.ink)
    white = box(LEFT + _EDGE, TOP + _EDGE, RIGHT - LEFT - 2 * _EDGE, height - 2 * _EDGE, 8, COLOUR.surface)
    count = len(scene.items)
    shares = [_MIDDLE_OF_FIVE if count == 5 and n == 2 else 1.0 for n in range(count)]
    room = RIGHT - LEFT - 2 * _EDGE
    widths = [room * share / sum(shares) for share in shares]
    lefts = [*accumulate(widths, initial=LEFT + _EDGE)]
    tape = "".join(box(x - 2, TOP + _EDGE, 4, height - 2 * _EDGE, 0, COLOUR.ink) for x in lefts[1:-1])
    fields = "".join(_field(scene, n, lefts[n], widths[n], shown) for n in range(count))
    return frame + white + tape + fields


def _field(scene: Scene, n: int, x: float, width: float, shown: int) -> str:
    heading, _, note = scene.items[n][0].partition(": ")
    fit = fitted(heading, HEAD, width - 24, (30, 28, 26, 24, 22, 20), 2)
    here = n + 1 == shown
    head = block(x + width / 2, TOP + _EDGE + _HEAD_HEIGHT / 2 + 4, fit, at="middle", fill=COLOUR.ink)
    y, height = TOP + _EDGE + _HEAD_HEIGHT + 4, BOTTOM - TOP - 2 * _EDGE - _HEAD_HEIGHT - _SPACE
    if n >= shown:
        return head + to_come(x + _SPACE, y, width - 2 * _SPACE, height, 6)
    words = fitted(note or heading, LABEL, width - 2 * _SPACE - 14, (34, 32, 30, 28, 26, 24, 22, 20), 5)
    paper = box(x + _SPACE, y, width - 2 * _SPACE, height, 4, COLOUR.orange_tint if here else COLOUR.note)
    shadow = box(x + _SPACE + 3, y + 5, width - 2 * _SPACE, height, 4, "#E9E4DA")
    middle_x, middle_y = x + width / 2, y + height / 2
    note_svg = shadow + paper + block(middle_x, middle_y, words, at="middle")
    return head + f'<g transform="rotate({_TILT[n]} {middle_x:.1f} {middle_y:.1f})">{note_svg}</g>'
