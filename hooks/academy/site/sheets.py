"""Which style sheets the site serves, and which parts of the look each of them holds."""

from collections.abc import Mapping

from academy.model import PageKind
from academy.render import BELOW_SHEET, ICON_PATHS

COMMON, EVERYTHING = "academy", "parts"
"""The sheet that every page links, and the one with all parts."""

COMMON_PARTS = ("meanwhile", "tokens", "dark", "base", "shell", "controls", "prose", "header-search")
COMMON_ICONS = ("alert", "close", "menu", "moon", "pen", "search", "sun")

PARTS = (
    *("choices", "module-card", "module-head", "step-card", "step-list", "callouts", "self-test", "folds", "on-path"),
    *("scene", "poster", "video-in-step", "player", "video-list", "path-map", "filter", "path-timeline", "year"),
    *("home", "lists", "search", "sheet", "a4", "handout", "progress", "own-data"),
)
"""What only some pages show, in the order in which it counts in every sheet; of a module's two the head's is first."""

PLAN_OTHER_MEDIA, OTHER_MEDIA = "plan-other-media", "other-media"
"""What a module, and any other page, links for paper and for a visitor's own few colours."""
OTHER_MEDIA_PARTS_BY_SHEET: Mapping[str, tuple[str, ...]] = {
    PLAN_OTHER_MEDIA: ("forced-colours", "print", "paper"),
    OTHER_MEDIA: ("forced-colours", "print", "print-others"),
}
"""They count after all others; whoever reads on a screen does not wait for them."""

LATER = ("meeting", "search-list", "not-kept")
"""Sheets that a script asks for when somebody needs them."""

PARTS_BY_SHEET: Mapping[str, tuple[str, ...]] = {
    "module": ("module-head", "step-list", "scene", "progress"),
    BELOW_SHEET: (
        *("choices", "step-card", "callouts", "self-test", "on-path"),
        *("poster", "video-in-step", "filter", "sheet"),
    ),
    "path": (
        *("choices", "module-card", "module-head", "step-list", "callouts", "folds"),
        *("scene", "path-map", "filter", "path-timeline", "year", "progress"),
    ),
    "worksheet": ("sheet", "a4"),
    "handout": ("sheet", "a4", "handout"),
    "video": ("poster", "player", "video-list"),
    "instrument": ("module-card", "module-head", "scene", "lists", "progress"),
    "home": ("choices", "scene", "filter", "home", "progress"),
    "lists": ("choices", "module-card", "folds", "filter", "lists", "progress"),
    "search": ("search",),
    "own-data": ("own-data",),
    EVERYTHING: PARTS,
}
"""What each sheet holds for the pages that link it, in the order of `PARTS`; a module links two."""

ICONS_BY_SHEET: Mapping[str, tuple[str, ...]] = {
    BELOW_SHEET: (
        *("arrow", "board", "check", "clock", "full-screen", "goal"),
        *("list", "people", "play", "printer", "sheet", "speech", "tools", "video"),
    ),
    "path": ("arrow", "branch", "cycle", "flag", "phase-1", "phase-2", "phase-3", "phase-4", "school"),
    "worksheet": ("back", "printer"),
    "handout": ("back", "printer"),
    "video": ("arrow", "download", "play", "slide", "video"),
    "instrument": ("basis", "bordsessie", "lesbezoek", "lesontwerp", "stem"),
    "own-data": ("download", "upload", "wipe"),
    "home": ("arrow", "bordsessie", "coach", "compass", "list", "school", "video"),
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
