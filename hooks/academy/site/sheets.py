"""Which style sheets the site serves, and which parts of the look each of them holds."""

from collections.abc import Mapping

from academy.model import PageKind
from academy.render import BELOW_SHEET, ICON_PATHS

COMMON, EVERYTHING = "academy", "parts"
"""The sheet that every page links, and the one with all parts."""

COMMON_PARTS = ("meanwhile", "tokens", "dark", "base", "shell", "controls", "prose", "header-search")
COMMON_ICONS = ("alert", "close", "menu", "moon", "pen", "search", "sun")

PARTS = (
    *("choices", "cards", "module-tile", "film-card", "module-head", "module-top", "brief", "plan"),
    *("step-card", "callouts", "self-test", "fold", "practice", "on-path", "scene"),
    *("poster", "video-in-step", "player", "film-bar", "road", "filter", "path-timeline", "path-folds"),
    *("home", "lists", "search", "sheet", "a4", "handout", "progress", "own-data"),
)
"""What only some pages show, in the order in which it counts in every sheet; of a module's two the head's is first."""

PLAN_OTHER_MEDIA, OTHER_MEDIA = "plan-other-media", "other-media"
"""What a module, and any other page, links for paper and for a visitor's own few colours."""
OTHER_MEDIA_PARTS_BY_SHEET: Mapping[str, tuple[str, ...]] = {
    PLAN_OTHER_MEDIA: ("forced-colours", "print", "paper"),
    OTHER_MEDIA: ("forced-colours", "print", "print-others", "print-path"),
}
"""They count after all others; whoever reads on a screen does not wait for them."""

LATER = ("meeting", "film-bar", "search-list", "not-kept")
"""Sheets that a script asks for when somebody needs them."""

PARTS_BY_SHEET: Mapping[str, tuple[str, ...]] = {
    "module": ("module-top",),
    BELOW_SHEET: (
        *("choices", "brief", "plan", "step-card", "callouts", "self-test", "fold", "practice", "on-path"),
        *("poster", "video-in-step", "filter", "sheet", "progress"),
    ),
    "path": ("choices", "callouts", "scene", "road", "filter", "path-timeline", "path-folds", "progress"),
    "worksheet": ("sheet", "a4"),
    "handout": ("sheet", "a4", "handout"),
    "video": ("film-card", "poster", "player", "film-bar"),
    "instrument": ("module-tile", "module-head", "scene", "progress"),
    "home": ("choices", "cards", "film-card", "scene", "filter", "home", "progress"),
    "lists": ("choices", "cards", "module-tile", "film-card", "lists"),
    "search": ("cards", "film-card", "search"),
    "own-data": ("own-data",),
    EVERYTHING: PARTS,
}
"""What each sheet holds for the pages that link it, in the order of `PARTS`; a module links two."""

ICONS_BY_SHEET: Mapping[str, tuple[str, ...]] = {
    BELOW_SHEET: (
        *("arrow", "board", "check", "clock", "full-screen", "goal"),
        *("list", "people", "play", "printer", "sheet", "speech", "tools", "video"),
    ),
    "path": ("arrow", "branch", "calendar", "compass", "cycle", "list", "printer", "school", "sheet"),
    "worksheet": ("back", "printer"),
    "handout": ("back", "printer"),
    "video": (
        *("again", "arrow", "back-10", "captions", "download", "full-screen"),
        *("letters", "pause", "play", "slide", "video"),
    ),
    "meeting": ("back", "play", "sheet", "table"),
    "film-bar": ("again", "back-10", "captions", "full-screen", "letters", "pause", "play"),
    "instrument": ("basis", "bordsessie", "lesbezoek", "lesontwerp", "stem"),
    "lists": ("basis", "bordsessie", "filter", "lesbezoek", "lesontwerp", "play", "stem"),
    "search": (
        *("arrow", "basis", "bordsessie", "filter", "lesbezoek", "lesontwerp", "list", "play", "school", "sheet"),
        *("speech", "stem"),
    ),
    "own-data": ("download", "upload", "wipe"),
    "home": ("arrow", "board", "bordsessie", "coach", "compass", "play"),
    EVERYTHING: tuple(name for name in ICON_PATHS if name not in COMMON_ICONS),
}

SHEET_BY_KIND = {
    PageKind.MODULE: "module",
    PageKind.PATH: "path",
    PageKind.WORKSHEET: "worksheet",
    PageKind.HANDOUT: "handout",
    PageKind.VIDEO: "video",
}
"""The kinds of page of which we know what they show; on others an author decides."""
