"""Steps from left to right."""

from academy.model import Scene
from academy.video.drawing import BOTTOM, COLOUR, LABEL, LEFT, RIGHT, TOP, badge, block, card, fitted, icon, to_come

_GAP, _HEIGHT, _WORDS = 56, 290, 170


def flow(scene: Scene, shown: int) -> str:
    """A card a step with an arrow to it; the last one said is here."""
    count = len(scene.items)
    width = (RIGHT - LEFT - _GAP * (count - 1)) / count
    y = (TOP + BOTTOM - _HEIGHT) / 2
    return "".join(_step(scene, n, LEFT + n * (width + _GAP), y, width, shown) for n in range(count))


def _step(scene: Scene, n: int, x: float, y: float, width: float, shown: int) -> str:
    if n >= shown:
        return to_come(x, y, width, _HEIGHT)
    fit = fitted(scene.items[n][0], LABEL, width - 36, (38, 36, 34, 32, 30, 28, 26, 24, 22), 6, _WORDS)
    here = n + 1 == shown
    number = badge(
        x + width / 2, y + 62, n + 1, COLOUR.orange if here else COLOUR.teal, COLOUR.ink if here else "#FFFFFF", 68
    )
    arrow = icon("arrow-right-thick", x - _GAP / 2, y + _HEIGHT / 2, 40, COLOUR.teal) if n else ""
    return card(x, y, width, _HEIGHT) + number + block(x + width / 2, y + 192, fit, at="middle") + arrow
