"""How much room a drawing of somebody takes."""

from academy.model import Figure
from academy.people.drawn import body_of, scale_of
from academy.people.looks import LOOKS
from academy.people.part import part

_MIDDLE, _NECK_X, _NECK_Y = 420, 400, 500


def box_of(figure: Figure, x: float, y: float, height: float) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what `person` draws with the same values."""
    look, body, hair = LOOKS[figure.who], body_of(figure), part("hair", LOOKS[figure.who].hair)
    head = look.head
    left = min(body.left, _NECK_X + (hair.left - _NECK_X) * head) - _MIDDLE
    right = max(body.right, _NECK_X + (hair.right - _NECK_X) * head) - _MIDDLE
    scale = scale_of(figure, height)
    tall = body.bottom - (_NECK_Y + (hair.top - _NECK_Y) * head)
    across = (-right, -left) if figure.flip else (left, right)
    return x + across[0] * scale, y - tall * scale, x + across[1] * scale, y + 14 * scale
