"""The room in which people stand, and the people in it."""

from academy.model import Actor, Figure, Mouth, Pose
from academy.people import person, poses_of
from academy.people.colours import CREAM, FLOOR, MINT, PEACH, SOFT, YELLOW
from academy.people.props import shadow
from academy.slides.marks import COLOUR, HEIGHT, WIDTH, box, circle

FEET = 606
"""Where people stand; what matters is above, since captions are below."""
PAPERS = (PEACH, YELLOW, SOFT, "#FFFFFF")
"""What notes, cards and the rows of a sheet are made of, one after the other."""


def room(floor: float, disc: tuple[float, float, float] | None = None) -> str:
    """A wall and a floor, with something round and light on the wall behind who is to be seen."""
    light = circle(*disc, MINT) if disc else ""
    wall = box(0, 0, WIDTH, HEIGHT, 0, CREAM) + light
    return wall + box(0, floor, WIDTH, HEIGHT - floor, 0, FLOOR) + line(f"M0 {floor}H{WIDTH}", 4)


def line(path: str, width: float = 5, colour: str = COLOUR.ink, dashes: str = "") -> str:
    """A drawn line with round ends."""
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    ends = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{path}" {ends} stroke="{colour}" stroke-width="{width:g}"{dash}/>'


def inked(x: float, y: float, width: float, height: float, radius: float, fill: str, thick: float = 4) -> str:
    """A box with a line around it as thick as those of people."""
    shape = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{radius}"'
    return f'<rect {shape} fill="{fill}" stroke="{COLOUR.ink}" stroke-width="{thick:g}"/>'


def moved(body: str, x: float, y: float, scale: float = 1, turn: float = 0) -> str:
    """What is drawn around 0, 0 at its place."""
    return f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f}) scale({scale:.3f})">{body}</g>'


def standing(actor: Actor, x: float, height: float, flip: bool = False, feet: float = FEET) -> str:
    """Somebody on the floor, with a shadow."""
    return _on_floor(actor, Pose.STAND, x, height, flip, feet)


def resting(actor: Actor, x: float, height: float, flip: bool = False, feet: float = FEET) -> str:
    """Somebody who listens."""
    return _on_floor(actor, Pose.REST, x, height, flip, feet)


def walking(actor: Actor, x: float, height: float, flip: bool = False, feet: float = FEET) -> str:
    """Somebody on the way."""
    return _on_floor(actor, Pose.WALK, x, height, flip, feet)


def pointing(actor: Actor, x: float, height: float, flip: bool = False, feet: float = FEET) -> str:
    """Somebody who shows something."""
    return _on_floor(actor, Pose.POINT, x, height, flip, feet)


def sitting(actor: Actor, x: float, height: float, flip: bool = False, feet: float = FEET) -> str:
    """Somebody on the ground."""
    return person(_figure(actor, Pose.SIT, flip), x, feet, height)


def bust(actor: Actor, x: float, foot: float, height: float, flip: bool = False, mouth: Mouth | None = None) -> str:
    """Head and shoulders; with a mouth somebody speaks."""
    return person(Figure(actor.who, Pose.BUST, actor.face, flip, mouth), x, foot, height)


def _on_floor(actor: Actor, pose: Pose, x: float, height: float, flip: bool, feet: float) -> str:
    who = person(_figure(actor, pose, flip), round(x, 1), feet, height)
    return shadow(x, feet - 4, round(height * 0.2)) + who


def _figure(actor: Actor, pose: Pose, flip: bool) -> Figure:
    """Who has no drawing of a pose stands."""
    return Figure(actor.who, pose if pose in poses_of(actor.who) else Pose.STAND, actor.face, flip)
