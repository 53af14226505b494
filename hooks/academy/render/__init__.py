"""The catalog and its paths → pages: Markdown strings, nothing written.

One file per page type. Authors' prose stays Markdown; what the site adds around it is HTML.
"""

from academy.render.icons import ICON_PATHS, icons_css
from academy.render.pages import render

__all__ = ["ICON_PATHS", "icons_css", "render"]
