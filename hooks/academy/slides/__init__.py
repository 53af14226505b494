"""A scene → its slide as SVG, one file per layout."""

from collections.abc import Callable, Mapping

from academy.model import Layout, Scene
from academy.slides.board import board
from academy.slides.chart import chart
from academy.slides.cycle import cycle
from academy.slides.dialogue import dialogue
from academy.slides.flow import flow
from academy.slides.frame import Place, framed
from academy.slides.points import points, summary
from academy.slides.table import table
from academy.slides.title import title

__all__ = ["Place", "draw"]

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
    if scene.layout is Layout.TITLE:
        return title(scene, shown, place)
    return framed(scene, _DRAW[scene.layout](scene, shown), place)
