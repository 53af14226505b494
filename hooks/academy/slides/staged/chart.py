"""Numbers as bars that grow, with somebody who shows them."""

from academy.model import Scene
from academy.slides.marks import COLOUR, HEAD, LABEL, Fitted, alike, block, box, text, width_of
from academy.slides.stage import Come, Stage
from academy.slides.staged.room import inked, line, pointing, room

_GOAL = "Doel"
_LEFT, _RIGHT, _TOP, _FOOT, _PAD = 372, 1216, 116, 548, 26
_NAMES, _ROOM = 250, 92
_FROM, _TO = _LEFT + _PAD + _NAMES + 18, _RIGHT - _ROOM
_SIZES = (32, 30, 28, 26, 25, 24)


def chart(scene: Scene) -> Stage:
    """A bar an item, all on one scale from nought; the goal is a line across."""
    rows = [(label, int(value)) for label, _, value in (item[0].rpartition(": ") for item in scene.items)]
    bars = [row for row in rows if row[0] != _GOAL]
    most = max(value for _, value in rows)
    high = (_FOOT - _TOP - 24 - 44 * (len(bars) < len(rows))) / len(bars)
    names = alike([label for label, _ in bars], LABEL, [_NAMES] * len(bars), _SIZES, 3, high - 6)
    paper = inked(_LEFT, _TOP, _RIGHT - _LEFT, _FOOT - _TOP, 16, COLOUR.surface, 6)
    middles = [_FOOT - 12 - high * (len(bars) - n - 0.5) for n in range(len(bars))]
    words = "".join(_name(name, middle, high) for name, middle in zip(names, middles, strict=True))
    places = iter(middles)
    comes = tuple(
        _goal(value, value / most) if label == _GOAL else _bar(value, value / most, next(places), high)
        for label, value in rows
    )
    return Stage(room(560, (190, 200, 190)) + paper + words + pointing(scene.people[0], 210, 440), comes)


def _thick(high: float) -> float:
    return max(min(62.0, high - 14), high * 0.55)


def _name(name: Fitted, middle: float, high: float) -> str:
    track = box(_FROM, middle - _thick(high) / 2, _TO - _FROM, _thick(high), 10, COLOUR.page)
    return track + block(_FROM - 18, middle, name, at="end")


def _bar(value: int, share: float, middle: float, high: float) -> Come:
    whole = max(16.0, (_TO - _FROM) * share)

    def come(grown: float) -> str:
        fill, length = COLOUR.teal if grown == 1 else COLOUR.orange, max(14.0, whole * grown)
        bar = box(_FROM, middle - _thick(high) / 2, length, _thick(high), 10, fill)
        return bar + text(_FROM + length + 14, middle + 13, str(value), 38, HEAD)

    return come


def _goal(value: int, share: float) -> Come:
    x, label = _FROM + (_TO - _FROM) * share, f"doel {value}"
    width = width_of(label, 26, LABEL) + 32
    left = min(x - width / 2, _RIGHT - width - 12)

    def come(grown: float) -> str:
        foot = _TOP + 46 + (_FOOT - _TOP - 60) * grown
        pill = box(left, _TOP + 12, width, 40, 20, COLOUR.ink)
        words = text(left + width / 2, _TOP + 41, label, 26, LABEL, "#FFFFFF", "middle")
        return line(f"M{x:.1f} {_TOP + 54}V{foot:.1f}", 4, COLOUR.ink, "3 11") + pill + words

    return come
