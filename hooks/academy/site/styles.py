"""The look of the site as the few style sheets that pages link: what all of them show, and what a kind shows."""

import re
from collections.abc import Collection, Mapping
from functools import cached_property
from itertools import chain

from rcssmin import cssmin

from academy.model import Look, Page
from academy.render import ICON_PATHS, icons_css
from academy.site import sheets

_ASIDE = re.compile(r"/\*.*?\*/|\([^()]*\)", re.DOTALL)
_DEFINED = re.compile(r"(?:^|[,{}])\s*(?:\.page )?\.([A-Za-z][\w-]*)\s*(?=[,{])")
"""A class that a rule is about, wherever it stands; a rule for it inside something else only adds to that."""
_SHOWN = re.compile(r'class="([^"]*)"')
"""Begins with plain letters, which are found ten times sooner than the start of a word."""


class Styles:
    """The style sheets of a look, and which of them a page needs."""

    def __init__(self, look: Look) -> None:
        dark = look.style_by_name["dark"]
        self._part_by_name = {**look.style_by_name, "dark": dark_unasked(dark) + dark}
        self._icon_by_name = {name: look.icon_by_path[path] for name, path in ICON_PATHS.items()}

    @cached_property
    def sheet_by_name(self) -> Mapping[str, str]:
        """Every sheet as it is served."""
        return {
            sheets.COMMON: self._sheet(sheets.COMMON_PARTS, sheets.COMMON_ICONS),
            **{
                name: self._sheet(parts, sheets.ICONS_BY_SHEET.get(name, ()))
                for name, parts in sheets.PARTS_BY_SHEET.items()
            },
            **{name: self._sheet(parts) for name, parts in sheets.OTHER_MEDIA_PARTS_BY_SHEET.items()},
            **{name: self._sheet([name], sheets.ICONS_BY_SHEET.get(name, ())) for name in sheets.LATER},
        }

    def names_for(self, page: Page) -> tuple[str, ...]:
        """The sheets that a page links: the common one, and the smallest that has everything the page shows."""
        if page.kind in sheets.SHEET_BY_KIND:
            return (sheets.COMMON, sheets.SHEET_BY_KIND[page.kind])
        shown = {*chain.from_iterable(classes.split() for classes in {*_SHOWN.findall(page.html)})}
        missing = frozenset().union(*(self._needs_by_class.get(name, ()) for name in shown))
        enough = (name for name in self._by_size if missing <= self._has_by_sheet[name])
        return (sheets.COMMON, next(enough)) if missing else (sheets.COMMON,)

    @cached_property
    def _needs_by_class(self) -> Mapping[str, frozenset[str]]:
        """The parts, and the icon, without which something of that class does not look as it should."""
        defined = {part: {*_DEFINED.findall(_ASIDE.sub("", self._part_by_name[part]))} for part in sheets.PARTS}
        names = chain.from_iterable(defined.values())
        needs = {name: frozenset(part for part in sheets.PARTS if name in defined[part]) for name in names}
        icons = {icon_class(name): frozenset((icon_class(name),)) for name in sheets.ICONS_BY_SHEET[sheets.EVERYTHING]}
        return needs | icons

    @cached_property
    def _has_by_sheet(self) -> Mapping[str, frozenset[str]]:
        return {
            name: frozenset((*parts, *map(icon_class, sheets.ICONS_BY_SHEET.get(name, ()))))
            for name, parts in sheets.PARTS_BY_SHEET.items()
        }

    @cached_property
    def _by_size(self) -> list[str]:
        return sorted(sheets.PARTS_BY_SHEET, key=lambda name: (len(self.sheet_by_name[name]), name))

    def _sheet(self, parts: Collection[str], icons: Collection[str] = ()) -> str:
        pictures = icons_css({name: self._icon_by_name[name] for name in icons})
        sheet: str = cssmin("\n".join([*(self._part_by_name[part] for part in parts), pictures]))
        return sheet


def icon_class(name: str) -> str:
    """The class of an icon."""
    return f"icon--{name}"


def dark_unasked(dark: str) -> str:
    """The dark colours for a device that prefers them, where no script says what the visitor chose."""
    unasked = dark.replace("@media screen {", "@media screen and (prefers-color-scheme: dark) {")
    return unasked.replace('[data-md-color-scheme="slate"]', ":root:not([data-md-color-scheme])")
