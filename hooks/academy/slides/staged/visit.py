"""A lesson with somebody at the back who writes down what pupils do."""

from collections.abc import Sequence

from academy.model import Actor, Scene
from academy.people.colours import PEACH, WOOD
from academy.people.props import blackboard, window_pane
from academy.slides.marks import COLOUR, LABEL, Fitted, alike, block, box, circle
from academy.slides.stage import Come, Stage
from academy.slides.staged.room import bust, inked, line, room, standing

_LEFT, _TOP, _WIDE, _HIGH = 846, 116, 376, 314
_SIZES = (36, 34, 32, 30, 28, 26)
_DESK = 500


def visit(scene: Scene) -> Stage:
    """Who teaches is named first, who watches last, and between them the pupils."""
    teacher, *pupils, visitor = scene.people
    count = len(scene.items)
    high = (_HIGH - 40) / count
    words = [item for item, *_ in scene.items]
    fits = alike(words, LABEL, [_WIDE - 76] * count, _SIZES, 4, high - 10)
    lines = tuple(_coming(fits[n], _TOP + 26 + n * high, high) for n in range(count))
    school = blackboard(64, 116, 300, 178) + line("M100 168H262M100 210H300M100 250H214", 6, "#9CC9BF")
    window = window_pane(520, 124, 230, 150)
    teaching = standing(teacher, 380, 392, feet=580)
    watching = circle(1136, 526, 84, PEACH) + bust(visitor, 1136, 604, 182, True)
    return Stage(room(470) + school + window + teaching + "".join(_desks(pupils)) + _paper() + watching, lines)


def _desks(pupils: Sequence[Actor]) -> list[str]:
    first = 640 - 76 * (len(pupils) - 1)
    return [_desk(pupil, first + 152 * n) for n, pupil in enumerate(pupils)]


def _desk(pupil: Actor, x: float) -> str:
    top = inked(x - 66, _DESK - 4, 138, 14, 6, WOOD)
    legs = line(f"M{x - 50:.0f} {_DESK + 12}V{_DESK + 92}M{x + 56:.0f} {_DESK + 12}V{_DESK + 92}")
    work = inked(x - 24, _DESK - 15, 50, 10, 0, "#FFFFFF", 3)
    return bust(pupil, x, _DESK, 172, True) + legs + top + work


def _paper() -> str:
    return inked(_LEFT, _TOP, _WIDE, _HIGH, 8, "#FFFFFF", 5) + box(_LEFT + 130, _TOP - 14, 116, 30, 6, COLOUR.ink)


def _coming(words: Fitted, y: float, high: float) -> Come:
    middle = y + high / 2

    def come(share: float) -> str:
        """A dot, and the words as if they are written."""
        dot = circle(_LEFT + 34, middle, 9, COLOUR.orange if share < 1 else COLOUR.teal)
        wide = (_WIDE - 60) * share
        clip = (
            f'<clipPath id="pen"><rect x="{_LEFT + 50}" y="{y:.0f}" width="{wide:.0f}" height="{high:.0f}"/></clipPath>'
        )
        text = block(_LEFT + 56, middle, words)
        return dot + (text if share == 1 else f'{clip}<g clip-path="url(#pen)">{text}</g>')

    return come
