"""Points and things to do beside who brings them."""

from collections.abc import Callable, Sequence

from academy.model import Scene
from academy.people.colours import CREAM, SOFT
from academy.slides.marks import (
    COLOUR,
    HEIGHT,
    LABEL,
    LEFT,
    WIDTH,
    Fitted,
    alike,
    badge,
    block,
    box,
    circle,
    slid,
    to_come,
)
from academy.slides.stage import Come, Stage, between
from academy.slides.staged.room import FEET, inked, standing

_TOP, _FOOT, _GAP, _WIDE, _PAD = 132, 588, 18, 716, 28
_MOST = {1: 230, 2: 170, 3: 140}
_SIZES = {1: (56, 52, 48, 44, 42), 2: (44, 42, 40, 38, 36)}
_MARK = 60
Mark = Callable[[float, float, int], str]
"""By its middle and its number."""


def points(scene: Scene) -> Stage:
    """Numbered points."""
    return _rows(scene, _number)


def summary(scene: Scene) -> Stage:
    """Things to do, each with a box that is ticked when it has been said."""
    return _rows(scene, _box)


def _rows(scene: Scene, mark: Mark) -> Stage:
    count = len(scene.items)
    height = min(_MOST.get(count, 104), (_FOOT - _TOP - _GAP * (count - 1)) / count)
    top = (_TOP + _FOOT - height * count - _GAP * (count - 1)) / 2
    room = _WIDE - 2 * _PAD - _MARK - 24
    words = [item for item, *_ in scene.items]
    fits = alike(words, LABEL, [room] * count, _SIZES.get(count, (40, 38, 36, 34, 33, 32)), 3 if count == 1 else 2)
    tops = [top + n * (height + _GAP) for n in range(count)]
    empty = "".join(to_come(LEFT, y, _WIDE, height, 22) for y in tops)
    rows = tuple(_coming(fits[n], tops[n], height, n + 1, mark) for n in range(count))
    return Stage(_ground(scene) + empty, rows)


def _ground(scene: Scene) -> str:
    wall = box(0, 0, WIDTH, HEIGHT, 0, CREAM) + circle(1050, 366, 250, SOFT)
    return wall + "".join(_people(scene))


def _people(scene: Scene) -> Sequence[str]:
    if len(scene.people) == 1:
        return [standing(scene.people[0], 1040, 470, True, FEET)]
    left, right = scene.people
    return [standing(left, 968, 440), standing(right, 1134, 448, True)]


def _coming(words: Fitted, y: float, height: float, number: int, mark: Mark) -> Come:
    middle = y + height / 2
    paper = inked(LEFT, y, _WIDE, height, 22, COLOUR.surface)
    text = block(LEFT + _PAD + _MARK + 24, middle, words)
    row = paper + text + mark(LEFT + _PAD + _MARK / 2, middle, number)
    return lambda share: slid(row, between(90, 0, share))


def _number(x: float, y: float, number: int) -> str:
    return badge(x, y, number, COLOUR.teal, "#FFFFFF", _MARK)


def _box(x: float, y: float, _number: int) -> str:
    """An empty box: what is to be done has not been done."""
    return inked(x - 28, y - 28, 56, 56, 12, COLOUR.surface, 5)
