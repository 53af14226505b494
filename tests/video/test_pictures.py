"""What is drawn once and used again looks as if it were drawn anew."""

import numpy as np

from academy.slides.marks import box, slid, svg, svg_layer
from academy.video.encode import _converted, _patched, _slide
from academy.video.pictures import covered, laid_over, layer, picture

CARD = box(72, 132, 716, 140, 22, "#FDD2B8") + box(100, 170, 60, 60, 16, "#16324F")
"""A row as the slides have it."""
ROUNDING = 2
"""Of 255."""
ROOM = box(0, 500, 1280, 220, 0, "#F1E1CC")


def test_a_row_that_slides_in_is_the_row_at_its_place_moved() -> None:
    moved = layer(svg_layer(slid(CARD, 41)))
    drawn = layer(svg_layer(f'<g transform="translate(40 0)" >{CARD}</g>'))
    assert moved is not None
    assert drawn is not None
    ground = picture(svg(ROOM))
    assert _difference(laid_over(ground, moved), laid_over(ground, drawn)) <= ROUNDING


def test_a_slide_drawn_in_parts_is_the_slide_drawn_whole() -> None:
    assert _difference(picture(svg(ROOM, items=[CARD])), picture(svg(ROOM + CARD))) <= ROUNDING


def test_a_part_in_its_place_is_the_picture_made_whole() -> None:
    ground, over = svg(ROOM), layer(svg_layer(CARD))
    assert over is not None
    patched = _patched(_slide(ground), over, _converted(covered(picture(ground), over)))
    assert _difference(patched, _converted(laid_over(picture(ground), over))) <= ROUNDING


def _difference(one: np.ndarray, other: np.ndarray) -> int:
    return int(np.abs(one.astype(int) - other.astype(int)).max())
