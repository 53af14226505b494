"""What goes round: cards on a ring, each handing on to the next."""

import math

from academy.model import Scene
from academy.slides.marks import (
    BOTTOM,
    COLOUR,
    LABEL,
    LEFT,
    RIGHT,
    TOP,
    WIDTH,
    Fitted,
    alike,
    badge,
    block,
    card,
    icon,
    to_come,
)

_CARDS = {3: (420, 116), 4: (392, 104), 5: (344, 84)}
"""How wide and how high a card is: the fewer, the larger."""
_SIZES = (36, 34, 32, 30, 28, 26, 24)


def cycle(scene: Scene, shown: int) -> str:
    """A ring with as many cards as items, from the top with the clock, as large as the room allows."""
    count = len(scene.items)
    width, height = _CARDS[count]
    angles = [2 * math.pi * n / count - math.pi / 2 for n in range(count)]
    lowest = max(math.sin(angle) for angle in angles)
    across, down = (RIGHT - LEFT - width) / 2, (BOTTOM - TOP - height) / (1 + lowest)
    middle = TOP + height / 2 + down
    ring = (
        f'<ellipse cx="{WIDTH / 2}" cy="{middle:.1f}" rx="{across:.1f}" ry="{down:.1f}" '
        f'fill="none" stroke="{COLOUR.teal}" stroke-width="5" stroke-dasharray="2 13" stroke-linecap="round"/>'
    )
    centre = icon(scene.icon, WIDTH / 2, middle, 84, COLOUR.stage_teal)
    fits = alike([words for words, *_ in scene.items], LABEL, [width - 112] * count, _SIZES, 2, height - 12)
    cards = [
        _card(fit, n, WIDTH / 2 + across * math.cos(angle), middle + down * math.sin(angle), shown, width, height)
        for n, (fit, angle) in enumerate(zip(fits, angles, strict=True))
    ]
    return ring + centre + "".join(cards)


def _card(fit: Fitted, n: int, middle_x: float, middle_y: float, shown: int, width: int, height: int) -> str:
    x, y = middle_x - width / 2, middle_y - height / 2
    paper = card(x, y, width, height)
    if n >= shown:
        return paper + to_come(x + 8, y + 8, width - 16, height - 16, 16)
    here = n + 1 == shown
    fill, ink = (COLOUR.orange, COLOUR.ink) if here else (COLOUR.teal, "#FFFFFF")
    return paper + badge(x + 50, middle_y, n + 1, fill, ink, 54) + block(x + 94, middle_y, fit)
