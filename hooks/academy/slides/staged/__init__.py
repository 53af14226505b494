"""Slides with people, one file a layout: a scene → its stage."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from academy.model import Layout, Scene
from academy.slides.frame import Place, headed
from academy.slides.stage import Stage
from academy.slides.staged.board import board
from academy.slides.staged.chart import chart
from academy.slides.staged.dialogue import dialogue
from academy.slides.staged.door import door
from academy.slides.staged.ring import ring
from academy.slides.staged.rows import points, summary
from academy.slides.staged.sheet import sheet
from academy.slides.staged.title import on_stage, title
from academy.slides.staged.visit import visit
from academy.slides.staged.wall import wall

__all__ = ["STAGED", "Staged", "staged"]

STAGED: Mapping[Layout, Callable[[Scene], Stage]] = {
    Layout.POINTS: points,
    Layout.FLOW: wall,
    Layout.BOARD: board,
    Layout.CHART: chart,
    Layout.DIALOGUE: dialogue,
    Layout.SUMMARY: summary,
    Layout.VISIT: visit,
    Layout.SHEET: sheet,
    Layout.RING: ring,
    Layout.DOOR: door,
}


@dataclass(frozen=True, slots=True)
class Staged:
    """A scene on its stage, and what stands around it."""

    stage: Stage
    framed: Callable[[str, Sequence[str]], str]
    """What stands there and its items → the whole slide."""


@lru_cache(maxsize=4)
def staged(scene: Scene, place: Place) -> Staged:
    """The stage of a scene with people; kept for as long as its pictures are drawn."""
    if scene.layout is Layout.TITLE:
        return Staged(title(scene, place), on_stage)
    return Staged(STAGED[scene.layout](scene), lambda back, items: headed(scene, back, items, place))
