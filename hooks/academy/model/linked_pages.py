"""The hand-written pages that the site itself links to from every page, by their addresses below `docs/`."""

from academy.model.page import MISSING_PAGE

ABOUT_PAGE = "over.md"
MAIN_PAGES = (
    "index.md",
    "leerpaden/index.md",
    "modules/index.md",
    "videos/index.md",
    "instrumenten/index.md",
    ABOUT_PAGE,
)
"""The main navigation, in its order."""
FOOTER_PAGES = ("begrippen.md", "bronnen.md", "privacy.md", "toegankelijkheid.md", "bijdragen/index.md")
"""The foot of every page, in its order."""
NEEDED_PAGES = (*MAIN_PAGES, *FOOTER_PAGES, MISSING_PAGE)
"""Without these some link of the site leads nowhere, or a missing address to the words of a server."""
