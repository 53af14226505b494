"""The few shapes that every prop is made of."""

from collections.abc import Iterable

from academy.people.colours import INK, LINE

Point = tuple[float, float]


def box(x: float, y: float, width: float, height: float, fill: str, *, edge: float = 0, round_: float = 10) -> str:
    """A rectangle; `edge` is the width of the ink around it."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{round_:g}" fill="{fill}"{_ink(edge)}/>'
    )


def disc(x: float, y: float, radius: float, fill: str, *, edge: float = 0) -> str:
    """A circle."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}"{_ink(edge)}/>'


def oval(x: float, y: float, across: float, down: float, fill: str, *, edge: float = 0) -> str:
    """An ellipse."""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{across:g}" ry="{down:g}" fill="{fill}"{_ink(edge)}/>'


def line(path: str, *, width: float = LINE, colour: str = INK, fill: str = "none", dashes: str = "") -> str:
    """A line with round ends along a path."""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<path d="{path}" fill="{fill}" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round" '
        f'stroke-linejoin="round"{dashed}/>'
    )


def area(points: Iterable[Point], fill: str, *, edge: float = 0) -> str:
    """A shape with straight sides."""
    corners = " ".join(f"{x:g},{y:g}" for x, y in points)
    return f'<polygon points="{corners}" fill="{fill}"{_ink(edge)} stroke-linejoin="round"/>'


def placed(inner: str, x: float, y: float, *, turn: float = 0, scale: float = 1, flip: bool = False) -> str:
    """What was drawn around 0, 0, at a place."""
    turned = f" rotate({turn:g})" if turn else ""
    across = -scale if flip else scale
    scaled = f" scale({across:g} {scale:g})" if flip or scale != 1 else ""
    return f'<g transform="translate({x:g} {y:g}){turned}{scaled}">{inner}</g>'


def _ink(edge: float) -> str:
    return f' stroke="{INK}" stroke-width="{edge:g}"' if edge else ""
