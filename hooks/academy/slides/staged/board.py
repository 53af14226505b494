"""An improvement board with people beside it; a note flies from who points to its field."""

from collections.abc import Sequence
from itertools import accumulate
from math import pi, sin

from academy.model import Scene
from academy.slides.marks import COLOUR, HEAD, LABEL, Fitted, alike, block, box
from academy.slides.stage import Come, Stage, between
from academy.slides.staged.room import PAPERS, inked, moved, pointing, resting, room

_TOP, _FOOT, _EDGE, _HEAD = 112, 492, 10, 70
_BESIDE = {1: (214, 1226), 2: (206, 1074), 3: (206, 962)}
"""From where to where the board hangs beside so many people."""
_MIDDLE_OF_FIVE = 1.2
_TILT = (-1.6, 1.2, -0.9, 1.4, -1.2)
_HEAD_SIZES = (32, 30, 28, 26, 25, 24, 23, 22)
_NOTE_SIZES = (36, 34, 32, 30, 28, 26, 25, 24, 23, 22)


def board(scene: Scene) -> Stage:
    """Who points stands on the left; who listens on the right."""
    left, right = _BESIDE[len(scene.people)]
    count = len(scene.items)
    shares = [_MIDDLE_OF_FIVE if count == 5 and n == 2 else 1.0 for n in range(count)]
    widths = [(right - left - 2 * _EDGE) * share / sum(shares) for share in shares]
    lefts = [*accumulate(widths, initial=left + _EDGE)]
    parts = [item.partition(": ") for item, *_ in scene.items]
    heads = alike([head for head, _, _ in parts], HEAD, [width - 16 for width in widths], _HEAD_SIZES, 2)
    words = [note or head for head, _, note in parts]
    notes = alike(words, LABEL, [width - 26 for width in widths], _NOTE_SIZES, 7, _FOOT - _TOP - _HEAD - 60)
    white = inked(left, _TOP, right - left, _FOOT - _TOP, 14, COLOUR.surface, 9) + _ledge(left, right)
    tape = "".join(box(x - 2, _TOP + 4, 4, _FOOT - _TOP - 8, 0, COLOUR.ink) for x in lefts[1:-1])
    named = "".join(
        block(lefts[n] + widths[n] / 2, _TOP + _HEAD / 2 + 6, head, at="middle") for n, head in enumerate(heads)
    )
    comes = tuple(_coming(notes[n], n, lefts[n] + widths[n] / 2, widths[n] - 12) for n in range(count))
    return Stage(room(540) + white + tape + named + "".join(_people(scene)), comes)


def _ledge(left: float, right: float) -> str:
    return box(left + (right - left) * 0.2, _FOOT + 4, (right - left) * 0.6, 12, 6, COLOUR.ink)


def _people(scene: Scene) -> Sequence[str]:
    first, *others = scene.people
    places = [1176.0] if len(others) == 1 else [1064.0, 1192.0]
    beside = [resting(actor, x, 400, True) for actor, x in zip(others, places, strict=False)]
    return [pointing(first, 110, 400), *beside]


def _coming(words: Fitted, n: int, x: float, width: float) -> Come:
    height = max(150.0, words.height + 44)
    y = _TOP + _HEAD + (_FOOT - _TOP - _HEAD) * 0.46
    paper = moved(_note(words, width, height, PAPERS[n % 3]), 0, 0, turn=_TILT[n])

    def come(share: float) -> str:
        """Along an arc, turning as it goes, and a little too large until it hangs."""
        here_x, here_y = between(190, x, share), between(360, y, share) - 70 * sin(share * pi)
        return moved(paper, here_x, here_y, between(0.6, 1, share), between(14, 0, share))

    return come


def _note(words: Fitted, width: float, height: float, fill: str) -> str:
    return inked(-width / 2, -height / 2, width, height, 5, fill, 3) + block(0, 0, words, at="middle")
