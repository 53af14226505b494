"""The look of the site as one style sheet, in the order in which the parts count."""

from collections.abc import Mapping

from academy.model import Look
from academy.render import ICON_PATHS, icons_css

STYLES_URI = "assets/css/academy.css"
STYLE_SHEETS = (
    "meanwhile",
    "tokens",
    "dark",
    "base",
    "shell",
    "controls",
    "choices",
    "prose",
    "module-card",
    "step-card",
    "callouts",
    "self-test",
    "on-path",
    "video",
    "path-map",
    "path-timeline",
    "year",
    "home",
    "lists",
    "search",
    "header-search",
    "sheet",
    "progress",
    "not-kept",
    "forced-colours",
    "print",
    "paper",
)
"""The style sheets in the order in which they count; the site serves them as one file."""

LATER_STYLE_SHEETS = ("meeting",)
"""Style sheets that a page fetches by itself when somebody needs them."""


def style_files(look: Look) -> Mapping[str, str]:
    """All style sheets as one, with the icons that the site uses; those for later stay by themselves."""
    icons = icons_css({name: look.icon_by_path[path] for name, path in ICON_PATHS.items()})
    sheets = {**look.style_by_name, "dark": dark_unasked(look.style_by_name["dark"]) + look.style_by_name["dark"]}
    together = "\n".join([*(sheets[name] for name in STYLE_SHEETS), icons])
    later = {f"assets/css/{name}.css": look.style_by_name[name] for name in LATER_STYLE_SHEETS}
    return {STYLES_URI: together, **later}


def dark_unasked(dark: str) -> str:
    """The dark colours for a device that prefers them, where no script says what the visitor chose."""
    unasked = dark.replace("@media screen {", "@media screen and (prefers-color-scheme: dark) {")
    return unasked.replace('[data-md-color-scheme="slate"]', ":root:not([data-md-color-scheme])")
