"""What stands on the floor: `x` is the middle, `y` the floor or, of what people sit behind, the upper edge."""

from academy.people.colours import GLASS, INK, LINE, MID, ORANGE, TEAL, THICK, THIN, WHITE, WOOD
from academy.people.props.shapes import area, box, line, oval, placed


def shadow(x: float, y: float, width: float) -> str:
    """What holds somebody who stands to the ground."""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{width:g}" ry="{width * 0.13:.1f}" fill="{INK}" opacity=".13"/>'


def table(x: float, y: float, width: float, legs: float = 70) -> str:
    """A table whose upper edge is at `y`; whoever sits behind it is drawn before it."""
    left, right = x - width / 2, x + width / 2
    feet = line(f"M{left + 30:g} {y + 14:g}v{legs:g}M{right - 30:g} {y + 14:g}v{legs:g}", width=THICK)
    return feet + box(left, y, width, 16, WOOD, edge=THIN, round_=6)


def desk(x: float, y: float, width: float = 150, legs: float = 70, *, front: bool = True) -> str:
    """The table of a pupil; with a front board nobody's legs need to be seen."""
    left, right = x - width / 2, x + width / 2
    board = box(left + 14, y + 10, width - 28, legs * 0.55, "#E9CFA9", edge=THIN, round_=3) if front else ""
    feet = line(f"M{left + 16:g} {y + 14:g}v{legs:g}M{right - 16:g} {y + 14:g}v{legs:g}", width=LINE)
    return feet + board + box(left, y, width, 13, WOOD, edge=THIN, round_=6)


def chair(x: float, y: float, scale: float = 1, *, flip: bool = False) -> str:
    """A chair seen from aside, its feet at `y`, its back to the left."""
    return placed(
        line("M-40 0L-34 -86M40 0L34 -86M-34 -86L-46 -190", width=THICK)
        + box(-44, -94, 86, 14, WOOD, edge=THIN, round_=6)
        + box(-54, -196, 14, 70, WOOD, edge=THIN, round_=6),
        x,
        y,
        scale=scale,
        flip=flip,
    )


def plant(x: float, y: float, scale: float = 1) -> str:
    """A plant in a pot that stands at `y`."""
    stems = "M0 -40C-8 -90 -46 -96 -60 -120M0 -40C6 -100 40 -110 52 -150M0 -40C0 -100 -6 -140 -14 -170"
    return placed(
        line(stems, colour=TEAL)
        + placed(oval(0, 0, 22, 12, MID), -58, -122, turn=30)
        + placed(oval(0, 0, 24, 13, TEAL), 50, -148, turn=-40)
        + oval(-14, -172, 13, 24, MID)
        + area([(-34, -52), (34, -52), (24, 0), (-24, 0)], ORANGE, edge=THIN),
        x,
        y,
        scale=scale,
    )


def door(x: float, y: float, width: float, height: float, inside: str = "") -> str:
    """An open door in a wall, hinged at its right: `inside` is what one sees through the opening, drawn within it."""
    left, right, top = x - width / 2, x + width / 2, y - height
    leaf = [(right, top), (right + width * 0.55, top - 36), (right + width * 0.55, y + 44), (right, y)]
    return (
        box(left, top, width, height, GLASS, round_=0)
        + inside
        + line(f"M{left:g} {y:g}V{top:g}H{right:g}V{y:g}", width=THICK + 2)
        + area(leaf, "#2C8F88", edge=THICK)
        + oval(right + width * 0.44, y - height * 0.44, 9, 10, WHITE, edge=THIN)
    )


def rug(x: float, y: float, across: float, down: float) -> str:
    """A round place on the floor where people sit."""
    return oval(x, y, across, down, "#F8EFE0", edge=THIN)
