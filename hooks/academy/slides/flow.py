"""Steps from left to right."""

from academy.model import Scene
from academy.slides.marks import (
    BOTTOM,
    COLOUR,
    LABEL,
    LEFT,
    RIGHT,
    TOP,
    Fitted,
    alike,
    badge,
    block,
    card,
    icon,
    to_come,
)

_HEIGHT, _WORDS, _PAD = 290, 168, 14
_SIZES = (42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22)


def flow(scene: Scene, shown: int) -> str:
    """A card a step with an arrow to it; the last one said is here."""
    count = len(scene.items)
    gap = 56 if count < 5 else 36
    width = (RIGHT - LEFT - gap * (count - 1)) / count
    y = (TOP + BOTTOM - _HEIGHT) / 2
    fits = alike([words for words, *_ in scene.items], LABEL, [width - 2 * _PAD] * count, _SIZES, 5, _WORDS)
    lefts = [LEFT + n * (width + gap) for n in range(count)]
    steps = [_step(fit, n, lefts[n], y, width, shown) for n, fit in enumerate(fits)]
    arrows = [
        icon("arrow-right-thick", x - gap / 2, y + _HEIGHT / 2, min(40, gap), COLOUR.teal) for x in lefts[1:shown]
    ]
    return "".join(steps + arrows)


def _step(fit: Fitted, n: int, x: float, y: float, width: float, shown: int) -> str:
    if n >= shown:
        return to_come(x, y, width, _HEIGHT)
    here = n + 1 == shown
    number = badge(
        x + width / 2, y + 62, n + 1, COLOUR.orange if here else COLOUR.teal, COLOUR.ink if here else "#FFFFFF", 68
    )
    return card(x, y, width, _HEIGHT) + number + block(x + width / 2, y + 190, fit, at="middle")
