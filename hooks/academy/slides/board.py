"""An improvement board: fields with a heading above and a note in each."""

from itertools import accumulate

from academy.model import Scene
from academy.slides.marks import BOTTOM, COLOUR, HEAD, LABEL, LEFT, RIGHT, TOP, Fitted, alike, block, box, to_come

_EDGE, _HEAD_HEIGHT, _SPACE, _PAD = 14, 84, 12, 8
_NOTE_TOP, _NOTE_HEIGHT = TOP + _EDGE + _HEAD_HEIGHT + 4, BOTTOM - TOP - 2 * _EDGE - _HEAD_HEIGHT - _SPACE
_MIDDLE_OF_FIVE = 1.2
"""On a board of five fields the pupil goal stands in the middle and has the most room."""
_TILT = (-1.2, 0.9, -0.7, 1.1, -0.9)
"""Notes hang a little askew, in degrees."""
_HEAD_SIZES = (32, 30, 28, 26, 24, 22, 20)
_NOTE_SIZES = (38, 36, 34, 32, 30, 28, 26, 24, 22)


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
    parts = [item.partition(": ") for item, *_ in scene.items]
    heads = alike([head for head, _, _ in parts], HEAD, [width - 20 for width in widths], _HEAD_SIZES, 2)
    notes = alike(
        [note or head for head, _, note in parts],
        LABEL,
        [width - 2 * (_SPACE + _PAD) for width in widths],
        _NOTE_SIZES,
        5,
        _NOTE_HEIGHT - 2 * _PAD,
    )
    fields = [_field(heads[n], notes[n], n, lefts[n], widths[n], shown) for n in range(count)]
    return frame + white + tape + "".join(fields)


def _field(heading: Fitted, words: Fitted, n: int, x: float, width: float, shown: int) -> str:
    head = block(x + width / 2, TOP + _EDGE + _HEAD_HEIGHT / 2 + 4, heading, at="middle", fill=COLOUR.ink)
    left, wide = x + _SPACE, width - 2 * _SPACE
    if n >= shown:
        return head + to_come(left, _NOTE_TOP, wide, _NOTE_HEIGHT, 6)
    paper = box(left, _NOTE_TOP, wide, _NOTE_HEIGHT, 4, COLOUR.orange_tint if n + 1 == shown else COLOUR.note)
    shadow = box(left + 3, _NOTE_TOP + 5, wide, _NOTE_HEIGHT, 4, "#E9E4DA")
    middle_x, middle_y = x + width / 2, _NOTE_TOP + _NOTE_HEIGHT / 2
    note = shadow + paper + block(middle_x, middle_y, words, at="middle")
    return head + f'<g transform="rotate({_TILT[n]} {middle_x:.1f} {middle_y:.1f})">{note}</g>'
