"""A scene as WebP in two widths, the same bytes on every machine."""

import io
from bisect import bisect_right
from functools import cache

import resvg_py
from PIL import Image

from academy.kept import kept
from academy.model import PageScene
from academy.people.scenes import scene

WIDE, NARROW = 704, 440
"""For screens with two dots a pixel the wide one is 1.6 times as wide: flat drawings show no more of twice."""
MOST_BYTES = {WIDE: 12_000, NARROW: 7_500}
"""What a page that shows a scene at once can spare for it."""
_DRAWN = 2 * NARROW
_QUALITIES = (18, 26, 36, 48, 62)
"""With less than the first, lines get a haze; a scene of many people is then larger than it should be."""


@kept
def scene_pictures(name: PageScene) -> dict[int, bytes]:
    """The picture of a scene by its width."""
    png = bytes(resvg_py.svg_to_bytes(svg_string=scene(name), width=_DRAWN))
    whole = Image.open(io.BytesIO(png)).convert("RGB")
    return {width: _webp(whole, width) for width in (WIDE, NARROW)}


def _webp(whole: Image.Image, width: int) -> bytes:
    """As good as fits: a scene of many people has more lines than one of two."""
    height = round(whole.height * width / whole.width)
    sized = whole if width == whole.width else whole.resize((width, height), Image.Resampling.LANCZOS)
    encoded = cache(lambda quality: _encoded(sized, quality))
    fitting = bisect_right(_QUALITIES, MOST_BYTES[width], key=lambda quality: len(encoded(quality)))
    return encoded(_QUALITIES[max(fitting - 1, 0)])


def _encoded(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=quality, method=6)
    return out.getvalue()
