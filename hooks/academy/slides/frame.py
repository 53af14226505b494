"""What stands on every slide but the first: where we are in the video, its series, the heading."""

from collections.abc import Sequence
from dataclasses import dataclass

from academy.model import Scene
from academy.slides.marks import COLOUR, HEAD, LABEL, LEFT, RIGHT, WIDTH, block, box, fitted, icon, svg, text

_GAP, _BAR = 10, 8


@dataclass(frozen=True, slots=True)
class Place:
    """Which scene of how many, in which series."""

    series: str
    number: int
    count: int


def framed(scene: Scene, content: str, place: Place) -> str:
    """A whole slide around its content."""
    return svg(segments(place) + _series(place) + _heading(scene) + content)


def headed(scene: Scene, back: str, items: Sequence[str], place: Place) -> str:
    """A whole slide with people: they need the room, so that only the heading stands above them."""
    heading = block(LEFT, 72, fitted(scene.title, HEAD, RIGHT - LEFT, (42, 40, 38, 36)))
    return svg(back + segments(place) + heading, items=items)


def segments(place: Place, ahead: str = COLOUR.line, past: str = COLOUR.teal) -> str:
    """The line of scenes: seen, here, to come."""
    width = (RIGHT - LEFT - _GAP * (place.count - 1)) / place.count
    fills = [past] * (place.number - 1) + [COLOUR.orange] + [ahead] * (place.count - place.number)
    return "".join(box(LEFT + n * (width + _GAP), 20, width, _BAR, _BAR / 2, fill) for n, fill in enumerate(fills))


def _series(place: Place) -> str:
    label = f"{place.number} / {place.count}"
    return text(LEFT, 76, place.series, 24, LABEL, COLOUR.teal) + text(RIGHT, 76, label, 24, LABEL, COLOUR.soft, "end")


def _heading(scene: Scene) -> str:
    fit = fitted(scene.title, HEAD, WIDTH - LEFT * 2 - 108, (54, 50, 46, 42))
    tile = box(LEFT, 104, 84, 84, 25, COLOUR.teal) + icon(scene.icon, LEFT + 42, 146, 52, "#FFFFFF")
    return tile + block(LEFT + 108, 146, fit)
