"""Where a winding road runs and where everything on it stands: figures alone, the same for the same path.

The road goes to and fro in rows of about equal length. Stations, retrospectives and the flag at the end stand on it;
each takes its own width, and in every row they are spread from end to end.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from math import ceil, pi, sqrt


class Mark(Enum):
    """What stands on the road; the value is how wide it is, a station being 1."""

    STATION = 1.0
    RETROSPECTIVE = 0.5
    FLAG = 0.7


@dataclass(frozen=True, slots=True)
class Drawing:
    """One way to draw the road, in units of its own box."""

    name: str
    width: float
    row_holds: float
    """At most so many stations in a row."""
    margin: float
    """From the edge of the box to the outermost mark."""
    straight: float
    """From there to where a bend begins."""
    bend: float
    """How far a bend swings out."""
    radius: float
    """Of a station."""
    letters: int
    """Letters of a name that fit side by side below a station; 0 shows no names."""
    line: float
    """Height of a line of a name."""
    above: float
    """Room over a row for who is here, and with the name of a phase."""
    above_with_phase: float
    below: float
    """Room under a row without names."""

    @property
    def inset(self) -> float:
        """So far from the edges no bend comes."""
        return self.margin - self.straight - self.bend + _HALF_ROAD + 6


_HALF_ROAD = 15
WIDE = Drawing("wide", 1130, 8.0, 108, 44, 48, 20, 16, 18, 50, 86, 40)
NARROW = Drawing("narrow", 300, 4.7, 52, 6, 30, 17, 0, 0, 46, 64, 36)
DRAWINGS = (WIDE, NARROW)
_BEFORE = 34
"""The road is there a little before its first station."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark stands, and how far along the road that is."""

    x: float
    y: float
    row: int
    at: float


@dataclass(frozen=True, slots=True)
class Shape:
    """The whole road in its box."""

    drawing: Drawing
    height: float
    path: str
    """The line as an SVG path."""
    length: float
    spots: tuple[Spot, ...]
    """One a mark, in their order."""


def shape(marks: Sequence[Mark], lines: Sequence[int], phases: Sequence[bool], drawing: Drawing) -> Shape:
    """The road past all marks; for each how many lines its name has, and whether a phase begins there."""
    rows = _rows(marks, drawing)
    heights = [*_heights(rows, lines, phases, drawing)]
    spots, path, length = [*_spots(rows, marks, heights, drawing)], "", 0.0
    walked: list[Spot] = []
    for number, row in enumerate(rows):
        own = [spots[index] for index in row]
        path, length = _joined(path, length, own[0], walked, drawing)
        walked += [Spot(x, y, number, length + abs(x - own[0].x)) for x, y in ((spot.x, spot.y) for spot in own)]
        length += abs(own[-1].x - own[0].x)
        path += f"H{own[-1].x:g}"
    return Shape(drawing, heights[-1] + _under(rows[-1], lines, drawing), path, round(length), tuple(walked))


def _joined(path: str, length: float, first: Spot, walked: Sequence[Spot], drawing: Drawing) -> tuple[str, float]:
    """The line on to the first mark of a row: its beginning, or a bend from the row above."""
    if not walked:
        return f"M{first.x - _BEFORE:g} {first.y:g}", float(_BEFORE)
    last, on = walked[-1], 1 if walked[-1].x > drawing.width / 2 else -1
    edge = drawing.width - drawing.margin + drawing.straight if on > 0 else drawing.margin - drawing.straight
    high = (first.y - last.y) / 2
    bend = f"H{edge:g}A{drawing.bend:g} {high:g} 0 0 {int(on > 0)} {edge:g} {first.y:g}"
    return path + bend, length + abs(edge - last.x) + _half_ellipse(drawing.bend, high) + abs(edge - first.x)


def _half_ellipse(a: float, b: float) -> float:
    """Half its circumference, after Ramanujan."""
    return pi * (3 * (a + b) - sqrt((3 * a + b) * (a + 3 * b))) / 2


def _rows(marks: Sequence[Mark], drawing: Drawing) -> list[list[int]]:
    """The marks by row, all rows about as full."""
    middles = [end - mark.value / 2 for mark, end in zip(marks, accumulate(m.value for m in marks), strict=True)]
    total = sum(mark.value for mark in marks)
    count = max(1, ceil(total / drawing.row_holds))
    rows: list[list[int]] = [[] for _ in range(count)]
    for index, middle in enumerate(middles):
        rows[min(int(middle * count / total), count - 1)].append(index)
    return [row for row in rows if row]


def _heights(
    rows: Sequence[Sequence[int]], lines: Sequence[int], phases: Sequence[bool], drawing: Drawing
) -> Iterator[float]:
    """The line on which each row runs."""
    y = 0.0
    for row in rows:
        y += drawing.above_with_phase if any(phases[index] for index in row) else drawing.above
        yield y
        y += _under(row, lines, drawing)


def _under(row: Sequence[int], lines: Sequence[int], drawing: Drawing) -> float:
    return drawing.below + drawing.line * max(lines[index] for index in row) * bool(drawing.letters)


def _spots(
    rows: Sequence[Sequence[int]], marks: Sequence[Mark], heights: Sequence[float], drawing: Drawing
) -> Iterator[Spot]:
    """Spread from end to end by their widths, every second row from right to left."""
    span = drawing.width - 2 * drawing.margin
    for number, row in enumerate(rows):
        widths = [marks[index].value for index in row]
        middles = [end - width / 2 for width, end in zip(widths, accumulate(widths), strict=True)]
        reach = (middles[-1] - middles[0]) or 1
        for middle in middles:
            along = drawing.margin + span * (middle - middles[0]) / reach
            yield Spot(round(drawing.width - along if number % 2 else along), heights[number], number, 0)
