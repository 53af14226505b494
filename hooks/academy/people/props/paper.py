"""What people hold, write on and stick up; `x`, `y` is the middle, or of a note its upper left corner."""

from collections.abc import Sequence

from academy.people.colours import INK, PEACH, SOFT, THIN, WHITE, YELLOW
from academy.people.props.shapes import box, disc, line, placed


def note(x: float, y: float, fill: str = YELLOW, *, turn: float = 0, scale: float = 1) -> str:
    """A sticky note of 76 by 66 with two lines of writing."""
    writing = (
        f'<rect x="12" y="18" width="48" height="7" rx="3.5" fill="{INK}" opacity=".75"/>'
        f'<rect x="12" y="34" width="34" height="7" rx="3.5" fill="{INK}" opacity=".45"/>'
    )
    return placed(box(0, 0, 76, 66, fill, edge=3, round_=5) + writing, x, y, turn=turn, scale=scale)


def sheet_of_paper(x: float, y: float, *, lines: int = 3, turn: float = 0, scale: float = 1) -> str:
    """A sheet of 72 by 62 with writing."""
    writing = "".join(f"M-24 {-12 + 14 * place}h{46 if place < lines - 1 else 30}" for place in range(lines))
    return placed(
        box(-36, -28, 72, 62, "#FFFFFF", edge=3, round_=4) + line(writing, width=THIN), x, y, turn=turn, scale=scale
    )


def plan_sheet(
    x: float, y: float, *, fills: Sequence[str] = (SOFT, YELLOW, PEACH), turn: float = 0, scale: float = 1
) -> str:
    """A sheet of 92 by 104 with a field for each of the colours; an empty one is an empty field."""
    tall = 90 / max(len(fills), 1)
    fields = "".join(
        box(-35, -44 + tall * place, 70, tall - 7, fill or WHITE, edge=0 if fill else 2, round_=4)
        for place, fill in enumerate(fills)
    )
    return placed(box(-46, -54, 92, 104, "#FFFFFF", edge=3, round_=5) + fields, x, y, turn=turn, scale=scale)


def phone(x: float, y: float, *, turn: float = 0, scale: float = 1) -> str:
    """A telephone with something on its screen."""
    screen = box(-15, -26, 30, 48, "#FFFFFF", round_=3) + line("M-8 -14h16M-8 -4h10", width=3) + disc(0, 12, 6, SOFT)
    return placed(box(-20, -34, 40, 68, INK, round_=8) + screen, x, y, turn=turn, scale=scale)


def cup(x: float, y: float, scale: float = 1) -> str:
    """A cup whose bottom stands at `y`."""
    return placed(
        line("M18 -26c18 0 18 18 0 18", width=THIN) + box(-20, -32, 40, 32, "#FFFFFF", edge=3, round_=6),
        x,
        y,
        scale=scale,
    )


def bubble(
    x: float,
    y: float,
    width: float,
    height: float,
    tail: tuple[float, float],
    *,
    fill: str = "#FFFFFF",
    inner: str = "",
) -> str:
    """A balloon whose tail ends at a point above or below it; `inner` is drawn from its corner."""
    to_x, to_y = tail[0] - x, tail[1] - y
    left, edge = max(26.0, min(width - 70, to_x - 22)), 10 if to_y < 0 else height - 10
    inside = 13 if to_y < 0 else height - 13
    near = to_y + 9 if to_y < 0 else to_y - 9
    path = f"M{left:g} {edge:g}L{to_x:g} {to_y:g} {left + 44:g} {edge:g}z"
    over = f"M{left + 4:g} {inside:g}L{to_x:g} {near:g} {left + 40:g} {inside:g}z"
    return placed(
        line(path, width=THIN, fill=fill)
        + box(0, 0, width, height, fill, edge=THIN, round_=22)
        + f'<path d="{over}" fill="{fill}"/>{inner}',
        x,
        y,
    )
