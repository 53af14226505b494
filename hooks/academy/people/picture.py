"""A scene as WebP in two widths, the same bytes on every machine."""

import io

import resvg_py
from PIL import Image

from academy.kept import kept
from academy.model import PageScene
from academy.people.scenes import scene

WIDE, NARROW = 880, 440
MOST_BYTES = {WIDE: 16_000, NARROW: 8_000}
"""What a page that shows a scene at once can spare for it."""
_QUALITIES = (70, 60, 52, 46, 40, 35, 30, 26, 22, 18)


@kept
def scene_pictures(name: PageScene) -> dict[int, bytes]:
    """The picture of a scene by its width."""
    png = bytes(resvg_py.svg_to_bytes(svg_string=scene(name), width=WIDE))
    whole = Image.open(io.BytesIO(png)).convert("RGB")
    return {width: _webp(whole, width) for width in (WIDE, NARROW)}


def _webp(whole: Image.Image, width: int) -> bytes:
    """As good as fits: a scene of many people has more lines than one of two."""
    height = round(whole.height * width / whole.width)
    sized = whole if width == whole.width else whole.resize((width, height), Image.Resampling.LANCZOS)
    tries = (_encoded(sized, quality) for quality in _QUALITIES)
    return next((found for found in tries if len(found) <= MOST_BYTES[width]), _encoded(sized, _QUALITIES[-1]))


def _encoded(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=quality, method=6)
    return out.getvalue()
