"""Two at a table with a sheet between them, whose parts are filled in."""

from academy.model import Scene
from academy.people.colours import PEACH, SOFT, WOOD, YELLOW
from academy.people.props import cup
from academy.slides.marks import COLOUR, LABEL, Fitted, alike, badge, block, box
from academy.slides.stage import Come, Stage
from academy.slides.staged.room import bust, inked, line, room

_TABLE, _WIDE, _TOP, _FOOT = 520, 500, 112, 508
_MIDDLE = 640
_FILLS = (SOFT, YELLOW, PEACH, "#E7EEF3")
_SIZES = (36, 34, 32, 30, 28, 26, 25, 24)


def sheet(scene: Scene) -> Stage:
    """A part an item, from top to bottom."""
    left, right = scene.people
    count = len(scene.items)
    high = (_FOOT - _TOP - 44 - 12 * (count - 1)) / count
    words = [item for item, *_ in scene.items]
    fits = alike(words, LABEL, [_WIDE - 140] * count, _SIZES, 3, high - 8)
    tops = [_TOP + 22 + n * (high + 12) for n in range(count)]
    empty = "".join(box(_MIDDLE - _WIDE / 2 + 24, y, _WIDE - 48, high, 10, COLOUR.page) for y in tops)
    paper = inked(_MIDDLE - _WIDE / 2, _TOP, _WIDE, _FOOT - _TOP + 6, 8, "#FFFFFF", 5) + empty
    people = bust(left, 232, _TABLE, 350) + bust(right, 1048, _TABLE, 350, True)
    table = inked(70, _TABLE - 2, 1140, 26, 10, WOOD, 5) + line("M150 546V640M1130 546V640", 8)
    rows = tuple(_coming(fits[n], n, tops[n], high) for n in range(count))
    return Stage(room(560, (640, 300, 330)) + people + paper + table + cup(110, _TABLE - 3), rows)


def _coming(words: Fitted, n: int, y: float, high: float) -> Come:
    left, wide = _MIDDLE - _WIDE / 2 + 24, _WIDE - 48

    def come(share: float) -> str:
        """First its colour from left to right, then what is in it."""
        fill = box(left, y, max(20.0, wide * share), high, 10, _FILLS[n % 4])
        if share < 0.7:
            return fill
        number = badge(left + 38, y + high / 2, n + 1, COLOUR.teal, "#FFFFFF", 46)
        return fill + number + block(left + 78, y + high / 2, words)

    return come
