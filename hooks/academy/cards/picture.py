"""SVG → PNG, the same bytes on every machine: our own font, never one of the system's."""

import resvg_py

from academy.drawing import font_files
from academy.kept import kept


@kept
def picture(svg: str, width: int | None = None) -> bytes:
    """The drawing as a PNG, at its own size or at a given width."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width, font_files=font_files(), skip_system_fonts=True))
