"""A scene → its slide as SVG, one file per layout."""

from collections.abc import Callable, Mapping

from academy.model import Layout, Scene
from academy.video.slides.board import board
from academy.video.slides.chart import chart
from academy.video.slides.cycle import cycle
from academy.video.slides.dialogue import dialogue
from academy.video.slides.flow import flow
from academy.video.slides.frame import Place, framed
from academy.video.slides.points import points, summary
from academy.video.slides.table import table
from academy.video.slides.title import title

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
        SlideError: when a text does not fit or an icon does not exist.
    """
    if scene.layout is Layout.TITLE:
        return title(scene, shown, place)
    return framed(scene, _DRAW[scene.layout](scene, shown), place)
