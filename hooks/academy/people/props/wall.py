"""What hangs on a wall: `x`, `y` is the upper left corner."""

from collections.abc import Iterable, Sequence
from math import cos, pi, sin

from academy.people.colours import GLASS, INK, LINE, MID, ORANGE, SLATE, TAPE, TEAL, THICK, THIN
from academy.people.props.shapes import box, disc, line, placed


def board(x: float, y: float, width: float, height: float, columns: int = 4) -> str:
    """A white board in columns, with a tray for pens."""
    lines = "".join(f"M{x + width / columns * place:g} {y + 5:g}V{y + height - 5:g}" for place in range(1, columns))
    return (
        box(x, y, width, height, "#FFFFFF", edge=8, round_=12)
        + (line(lines, width=3) if lines else "")
        + box(x + width * 0.2, y + height + 2, width * 0.6, 11, INK, round_=5)
    )


def blackboard(x: float, y: float, width: float, height: float) -> str:
    """A dark board, to write on in white."""
    return box(x, y, width, height, SLATE, edge=THICK + 1, round_=10)


def window_pane(x: float, y: float, width: float = 170, height: float = 190) -> str:
    """A window with daylight."""
    bars = f"M{x + width / 2:g} {y:g}v{height:g}M{x:g} {y + height * 0.45:g}h{width:g}"
    return box(x, y, width, height, GLASS, edge=LINE, round_=6) + line(bars, width=THIN)


def clock(x: float, y: float, radius: float, part: float = 0.25, fill: str = ORANGE) -> str:
    """A clock around `x`, `y` on which a part of the hour is filled."""
    inner, angle = radius - 10, part * 2 * pi
    to_x, to_y = x + inner * sin(angle), y - inner * cos(angle)
    pie = f"M{x:g} {y:g}V{y - inner:g}A{inner:g} {inner:g} 0 {int(part > 0.5)} 1 {to_x:.1f} {to_y:.1f}z"
    return (
        disc(x, y, radius, "#FFFFFF", edge=LINE)
        + f'<path d="{pie}" fill="{fill}"/>'
        + line(f"M{x:g} {y:g}V{y - radius * 0.7:g}M{x:g} {y:g}h{radius * 0.45:g}", width=THIN)
    )


def chart_bars(x: float, y: float, width: float, height: float, parts: Sequence[float], *, goal: float = 0) -> str:
    """Bars on a base line at `y`, each a part of the height; the last one is here, `goal` a dotted line."""
    step = width / len(parts)
    bars = "".join(
        box(x + step * (place + 0.18), y - height * part, step * 0.64, height * part, fill, round_=6)
        for place, part in enumerate(parts)
        for fill in (ORANGE if place == len(parts) - 1 else MID,)
    )
    dotted = line(f"M{x:g} {y - height * goal:g}h{width:g}", width=THIN, colour=TEAL, dashes="3 11") if goal else ""
    return bars + dotted + line(f"M{x:g} {y:g}h{width:g}", width=LINE)


def timeline(points: Iterable[tuple[float, float]]) -> str:
    """The line along which cards hang."""
    first, *others = points
    return line(f"M{first[0]:g} {first[1]:g}" + "".join(f"L{x:g} {y:g}" for x, y in others), width=LINE)


def card(x: float, y: float, fill: str, *, turn: float = 0, scale: float = 1) -> str:
    """A card stuck to the wall with tape; `x`, `y` is its middle."""
    return placed(
        box(-44, -30, 88, 66, fill, edge=THIN, round_=5) + line("M-26 -4h52M-26 14h34", width=LINE) + tape(0, -30),
        x,
        y,
        turn=turn,
        scale=scale,
    )


def tape(x: float, y: float, *, turn: float = -4, scale: float = 1) -> str:
    """A strip of tape around its middle."""
    return placed(box(-22, -9, 44, 18, TAPE, round_=2), x, y, turn=turn, scale=scale)
