"""All scenes of pages on one picture, to look at: `python -m academy.people.scene_sheet OUT.png`."""

import re
import sys
from pathlib import Path

import resvg_py

from academy.model import PageScene
from academy.people.scenes import scene

_ACROSS, _WIDE, _TALL = 3, 570, 350


def sheet() -> str:
    """The picture as SVG, each scene at its place."""
    drawn = "".join(_placed(name, place) for place, name in enumerate(PageScene))
    rows = -(-len(PageScene) // _ACROSS)
    size = f'width="{_ACROSS * _WIDE}" height="{rows * _TALL}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{drawn}</svg>'


def _placed(name: PageScene, place: int) -> str:
    x, y = place % _ACROSS * _WIDE, place // _ACROSS * _TALL
    return re.sub("<svg ", f'<svg x="{x}" y="{y}" ', scene(name), count=1)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=sheet())))
