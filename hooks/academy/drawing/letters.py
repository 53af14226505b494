"""Our own letters for pictures: how wide a text will be, and which characters there are."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).with_name("fonts")
TEXT, CARD_TEXT, LABEL, HEAD = 400, 600, 700, 800
"""Weights, as on the pages."""
_NO_CHARACTER = "\ufffe"
"""What no font has, so that its picture is the box for what is missing."""


def font_files() -> list[str]:
    """The files of all weights, for who draws the letters."""
    return [str(path) for path in sorted(FONTS.glob("*.ttf"))]


@cache
def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"nunito-{weight}.ttf"), size)


@cache
def width_of(text: str, size: int, weight: int = TEXT) -> float:
    """How wide a text will be, in pixels."""
    return _font(size, weight).getlength(text)


def filled(text: str, size: int, weight: int, most: float) -> list[str]:
    """The text in lines no wider than `most`, as far as its spaces allow; a hard space holds words together."""
    lines: list[str] = []
    for word in filter(None, text.split(" ")):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size, weight) <= most:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def undrawable(text: str) -> tuple[str, ...]:
    """The characters that our letters lack, each once."""
    return tuple(dict.fromkeys(character for character in text if not _is_drawn(character)))


@cache
def _is_drawn(character: str) -> bool:
    if character.isspace():
        return True
    return _picture_of(character) != _picture_of(_NO_CHARACTER)


def _picture_of(character: str) -> bytes:
    return bytes(_font(40, HEAD).getmask(character))
