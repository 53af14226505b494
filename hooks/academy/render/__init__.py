"""The catalog and its paths → pages as HTML, nothing written.

One file per page type. `prose.py` makes HTML of what authors wrote.
"""

from academy.render.icons import ICON_PATHS, icons_css
from academy.render.pages import home_page, languages_of, render

__all__ = ["ICON_PATHS", "home_page", "icons_css", "languages_of", "render"]
