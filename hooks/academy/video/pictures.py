"""Slides as SVG → pictures."""

import io
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import resvg_py
from PIL import Image

from academy.drawing import font_files
from academy.slides.marks import HEIGHT, WIDTH

Picture = npt.NDArray[np.uint8]
"""Rows of pixels of red, green and blue."""
_POSTER, _STILL = (960, 540), (720, 405)


@lru_cache(maxsize=4)
def picture(svg: str) -> Picture:
    """The pixels of a slide, drawn with our own fonts and no others."""
    pixels: Picture = np.asarray(_drawn(svg).convert("RGB"))
    if pixels.shape != (HEIGHT, WIDTH, 3):
        raise RuntimeError(f"A slide came out as {pixels.shape}.")
    return pixels


def layer(svg: str) -> Image.Image:
    """What lies over a slide, through which the slide is seen."""
    return _drawn(svg).convert("RGBA")


def laid_over(pixels: Picture, over: Image.Image) -> Picture:
    """The pixels of a slide with something over it."""
    whole = Image.fromarray(pixels)
    place = over.getbbox()
    if place:
        part = over.crop(place)
        whole.paste(part, place[:2], part)
    return np.asarray(whole)


def _drawn(svg: str) -> Image.Image:
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, font_files=font_files(), skip_system_fonts=True))
    return Image.open(io.BytesIO(png))


def poster(pixels: Picture) -> bytes:
    """A slide as WebP, to show before the film is played."""
    return _webp(pixels, _POSTER, 82)


def still(pixels: Picture) -> bytes:
    """A slide as WebP, to stand beside the text: twice as wide as it is shown there."""
    return _webp(pixels, _STILL, 70)


def _webp(pixels: Picture, size: tuple[int, int], quality: int) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS).save(out, "WEBP", quality=quality, method=6)
    return out.getvalue()
