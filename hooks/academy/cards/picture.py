"""SVG → PNG, the same bytes on every machine: our own font, never one of the system's."""

import resvg_py

from academy.cards.fit import FONT_FILES


def picture(svg: str, width: int | None = None) -> bytes:
    """The drawing as a PNG, at its own size or at a given width."""
    files = [str(path) for path in FONT_FILES.values()]
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width, font_files=files, skip_system_fonts=True))
