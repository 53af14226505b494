"""The catalog and its paths → pages as HTML, nothing written.

One file per page type. `prose.py` makes HTML of what authors wrote.
"""

from academy.render.icons import ICON_PATHS, icons_css
from academy.render.module import BELOW_SHEET
from academy.render.pages import Pages

__all__ = ["BELOW_SHEET", "ICON_PATHS", "Pages", "icons_css"]
