"""A scene → its slide as SVG, one file per layout; with people in `staged/`."""

from collections.abc import Callable, Mapping

from academy.model import Layout, Scene
from academy.slides.board import board
from academy.slides.chart import chart
from academy.slides.cycle import cycle
from academy.slides.dialogue import dialogue
from academy.slides.flow import flow
from academy.slides.frame import Place, framed
from academy.slides.motion import Motion, motion
from academy.slides.points import points, summary
from academy.slides.staged import staged
from academy.slides.table import table
from academy.slides.title import title

__all__ = ["Motion", "Place", "draw", "motion"]

_DRAW: Mapping[Layout, Callable[[Scene, int], str]] = {
    Layout.POINTS: points,
    Layout.FLOW: flow,
    Layout.CYCLE: cycle,
    Layout.BOARD: board,
    Layout.TABLE: table,
    Layout.CHART: chart,
    Layout.DIALOGUE: dialogue,
    Layout.SUMMARY: summary,
}


def draw(scene: Scene, shown: int, place: Place) -> str:
    """The slide of a scene with its first `shown` items.

    Raises:
        SlideError: when a text does not fit.
    """
    if scene.people:
        found = staged(scene, place)
        return found.framed(*found.stage.whole(shown))
    if scene.layout is Layout.TITLE:
        return title(scene, shown, place)
    return framed(scene, _DRAW[scene.layout](scene, shown), place)
