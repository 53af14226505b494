"""Where a scene is: a light room of 560 by 340 that it carries with it, the same in dark."""

from academy.model import Face, Figure, Person, Pose
from academy.people.colours import FLOOR, GLOW, GROUND, HAIRLINE
from academy.people.drawn import person
from academy.people.props import disc, line, shadow

WIDTH, HEIGHT = 560, 340
ADULT = 248
"""How high an adult is who stands in front."""


def room(*inner: str, floor: float = 252, glow: tuple[float, float, float] | None = None) -> str:
    """A wall, a floor, and light behind what happens."""
    light = disc(*glow, GLOW) if glow else ""
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{GROUND}"/>{light}'
    below = f'<rect y="{floor:g}" width="{WIDTH}" height="{HEIGHT - floor:g}" fill="{FLOOR}"/>'
    return ground + below + line(f"M0 {floor:g}H{WIDTH}", width=HAIRLINE) + "".join(inner)


def stand(
    who: Person,
    x: float,
    y: float,
    pose: Pose = Pose.STAND,
    face: Face = Face.SMILE,
    *,
    flip: bool = False,
    height: float = ADULT,
) -> str:
    """Somebody on the floor, with a shadow."""
    return shadow(x, y - 3, height * 0.19) + person(Figure(who, pose, face, flip), x, y, height)


def bust(
    who: Person,
    x: float,
    y: float,
    height: float,
    face: Face = Face.SMILE,
    *,
    flip: bool = False,
    pose: Pose = Pose.BUST,
) -> str:
    """Head and shoulders, cut at `y`: stands behind something."""
    return person(Figure(who, pose, face, flip), x, y, height)
