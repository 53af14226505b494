"""Things that people sit at, hold and stand before, as functions that give SVG."""

from academy.people.props.furniture import chair, desk, door, plant, rug, shadow, table
from academy.people.props.paper import bubble, cup, note, phone, plan_sheet, sheet_of_paper
from academy.people.props.shapes import area, box, disc, line, oval, placed
from academy.people.props.wall import (
    blackboard,
    board,
    card,
    chart_bars,
    clock,
    tape,
    timeline,
    window_pane,
)

__all__ = [
    "area",
    "blackboard",
    "board",
    "box",
    "bubble",
    "card",
    "chair",
    "chart_bars",
    "clock",
    "cup",
    "desk",
    "disc",
    "door",
    "line",
    "note",
    "oval",
    "phone",
    "placed",
    "plan_sheet",
    "plant",
    "rug",
    "shadow",
    "sheet_of_paper",
    "table",
    "tape",
    "timeline",
    "window_pane",
]
