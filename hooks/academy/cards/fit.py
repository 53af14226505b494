"""Text that is measured before it is drawn, so that none runs off a card."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PIL import ImageFont

TEXT, HEAD = 600, 800
LINE_HEIGHT = 1.1
FONT_FILES = {weight: Path(__file__).parent / f"fonts/nunito-{weight}.ttf" for weight in (TEXT, HEAD)}


class CardTextError(ValueError):
    """A text does not fit on its card."""


def width(text: str, size: int, weight: int) -> float:
    """The width of a line of text in pixels."""
    return _font(size, weight).getlength(text)


@cache
def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT_FILES[weight]), size, layout_engine=ImageFont.Layout.BASIC)


def wrapped(text: str, size: int, weight: int, most: float) -> list[str]:
    """The text in lines no wider than `most`, as far as its spaces allow; a hard space holds words together."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, weight) <= most:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def fitted(text: str, weight: int, box: tuple[float, float], sizes: Iterable[int]) -> tuple[int, list[str]]:
    """The largest of the sizes, and the lines, with which the text fits in a box of so much width and height.

    Raises:
        CardTextError: when it fits with none of them.
    """
    most, tall = box
    for size in sizes:
        found = wrapped(text, size, weight, most)
        if len(found) * size * LINE_HEIGHT <= tall and all(width(line, size, weight) <= most for line in found):
            return size, found
    raise CardTextError(text)
