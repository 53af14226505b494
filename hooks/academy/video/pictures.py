"""Slides as SVG → pictures."""

import io
from functools import lru_cache, reduce
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import resvg_py
from PIL import Image

from academy.drawing import font_files
from academy.slides.marks import HEIGHT, SLID, WIDTH, parts

Picture = npt.NDArray[np.uint8]
"""Rows of pixels of red, green and blue."""
_POSTER, _STILL = (960, 540), (720, 405)
_ROUGH = 16
"""How many times smaller a layer is drawn to find where something is on it."""


@lru_cache(maxsize=4)
def picture(svg: str) -> Picture:
    """The pixels of a slide, drawn with our own fonts and no others; what its scene has in common is drawn once."""
    back, items = parts(svg)
    return reduce(laid_over, map(layer, items), _whole(back))


@lru_cache(maxsize=2)
def _whole(svg: str) -> Picture:
    pixels: Picture = np.asarray(_drawn(svg).convert("RGB"))
    if pixels.shape != (HEIGHT, WIDTH, 3):
        raise RuntimeError(f"A slide came out as {pixels.shape}.")
    return pixels


class Layer(NamedTuple):
    """What lies over a slide: its pixels with how much of the slide they hide, and where they begin."""

    pixels: Image.Image
    x: int
    y: int

    @property
    def place(self) -> tuple[slice, slice]:
        """The rows and the columns that it covers; all four edges lie on whole blocks of colour."""
        return slice(self.y, self.y + self.pixels.height), slice(self.x, self.x + self.pixels.width)


@lru_cache(maxsize=12)
def layer(svg: str) -> Layer | None:
    """A layer, only as large as what is drawn on it: to write and read a whole one takes most of the time."""
    if slid := SLID.fullmatch(svg):
        resting = layer(f"{slid[1]}{slid[3]}{slid[4]}")
        return resting and resting._replace(x=resting.x + int(slid[2]))
    found = _drawn(_window(svg, 0, 0, WIDTH, HEIGHT, _ROUGH)).convert("RGBA").getbbox()
    if not found:
        return None
    left, top = (max(0, edge - 1) * _ROUGH for edge in found[:2])
    right, foot = (min(most, (edge + 1) * _ROUGH) for edge, most in zip(found[2:], (WIDTH, HEIGHT), strict=True))
    return Layer(_drawn(_window(svg, left, top, right - left, foot - top)).convert("RGBA"), left, top)


def laid_over(pixels: Picture, over: Layer | None) -> Picture:
    """The pixels of a slide with something over it."""
    if not over:
        return pixels
    whole = pixels.copy()
    whole[over.place] = covered(pixels, over)
    return whole


def covered(pixels: Picture, over: Layer) -> Picture:
    """The pixels of a slide where something lies over it, with that."""
    part = Image.fromarray(pixels[over.place])
    part.paste(over.pixels, (0, 0), over.pixels)
    return np.asarray(part)


def _window(svg: str, x: int, y: int, width: int, height: int, rough: int = 1) -> str:
    """A part of a picture, so many times smaller."""
    head, body = svg.split(">", 1)
    size = f'width="{width // rough}" height="{height // rough}" viewBox="{x} {y} {width} {height}"'
    return f"{head.partition(' width=')[0]} {size}>{body}"


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
    Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS).save(out, "WEBP", quality=quality, method=4)
    return out.getvalue()
