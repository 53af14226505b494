"""What goes round: cards on a ring, each handing on to the next."""

import math

from academy.model import Scene
from academy.video.drawing import BOTTOM, COLOUR, LABEL, TOP, WIDTH, badge, block, card, fitted, icon, to_come

_ACROSS, _DOWN = 372, 118
_CARD_WIDTH, _CARD_HEIGHT = 344, 84
_MIDDLE_X, _MIDDLE_Y = WIDTH / 2, (TOP + BOTTOM) / 2


def cycle(scene: Scene, shown: int) -> str:
    """A ring with as many cards as items, from the top with the clock."""
    ring = (
        f'<ellipse cx="{_MIDDLE_X}" cy="{_MIDDLE_Y}" rx="{_ACROSS}" ry="{_DOWN}" '
        f'fill="none" stroke="{COLOUR.teal}" stroke-width="5" stroke-dasharray="2 13" stroke-linecap="round"/>'
    )
    centre = icon(scene.icon, _MIDDLE_X, _MIDDLE_Y, 92, COLOUR.stage_teal)
    return ring + centre + "".join(_card(scene, n, shown) for n in range(len(scene.items)))


def _card(scene: Scene, n: int, shown: int) -> str:
    angle = 2 * math.pi * n / len(scene.items) - math.pi / 2
    middle_x, middle_y = _MIDDLE_X + _ACROSS * math.cos(angle), _MIDDLE_Y + _DOWN * math.sin(angle)
    x, y = middle_x - _CARD_WIDTH / 2, middle_y - _CARD_HEIGHT / 2
    if n >= shown:
        return card(x, y, _CARD_WIDTH, _CARD_HEIGHT) + to_come(x + 8, y + 8, _CARD_WIDTH - 16, _CARD_HEIGHT - 16, 16)
    here = n + 1 == shown
    fit = fitted(scene.items[n][0], LABEL, _CARD_WIDTH - 104, (32, 30, 28, 26, 24), 2)
    number = badge(
        x + 46, middle_y, n + 1, COLOUR.orange if here else COLOUR.teal, COLOUR.ink if here else "#FFFFFF", 50
    )
    return card(x, y, _CARD_WIDTH, _CARD_HEIGHT) + number + block(x + 86, middle_y, fit)
