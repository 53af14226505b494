"""Every page links the styles of what it shows, and little more."""

import re
from dataclasses import replace
from itertools import chain, product
from pathlib import Path

import pytest

from academy.edition import style_uri
from academy.model import Language, Page
from academy.pipeline import build
from academy.render import BELOW_SHEET
from academy.site import Site, page_context, sheets
from conftest import ROOT


@pytest.fixture(scope="module")
def site() -> Site:
    return build(ROOT, "https://academie.example/")


@pytest.fixture(scope="module")
def written(site: Site) -> Page:
    return site.page_by_uri[Language.NL]["over.md"]


def linked(page: Page, site: Site) -> list[str]:
    """The sheets at the top of a page, and what it links itself."""
    sheet_uris: list[str] = page_context(page, Language.NL, site)["style_sheets"]
    return [*sheet_uris, *re.findall(r'<link rel="stylesheet" href="(?:\.\./)*([^"]*)">', page.html)]


def test_every_part_of_the_look_is_served(root: Path) -> None:
    other_media = chain.from_iterable(sheets.OTHER_MEDIA_PARTS_BY_SHEET.values())
    parts = {*sheets.COMMON_PARTS, *sheets.PARTS, *other_media, *sheets.LATER}
    assert parts == {path.stem for path in (root / "overrides/assets/css").glob("*.css")}
    assert {*chain.from_iterable(sheets.PARTS_BY_SHEET.values())} == {*sheets.PARTS}


def test_a_module_shows_its_head_before_the_sheet_of_the_rest_has_come(site: Site) -> None:
    module = next(page for page in site.pages_by_language[Language.NL] if page.uri.startswith("modules/08"))
    head, below = module.html.split('<link rel="stylesheet" href="../../assets/css/below.css">')
    assert "<h1" in head
    assert 'class="lead"' in head
    assert "<section" not in head
    assert "<section" in below
    assert linked(module, site) == [style_uri(name) for name in (sheets.COMMON, "module", BELOW_SHEET)]


@pytest.mark.parametrize("name", sheets.PARTS_BY_SHEET)
def test_parts_count_in_the_same_order_in_every_sheet(name: str) -> None:
    own = sheets.PARTS_BY_SHEET[name]
    assert list(own) == sorted(own, key=sheets.PARTS.index)


def test_what_a_module_links_below_its_head_overrides_nothing_that_counts_after_it(root: Path) -> None:
    """There the parts of its two sheets do not count in the order of all others."""
    css = root / "overrides/assets/css"
    selectors = {part: selectors_of((css / f"{part}.css").read_text("utf-8")) for part in sheets.PARTS}
    pairs = [
        (head, below)
        for head, below in product(sheets.PARTS_BY_SHEET["module"], sheets.PARTS_BY_SHEET[BELOW_SHEET])
        if sheets.PARTS.index(below) < sheets.PARTS.index(head)
    ]
    shared = {(head, below): selectors[head] & selectors[below] for head, below in pairs}
    assert {pair: both for pair, both in shared.items() if both} == {}


def test_prose_needs_only_what_every_page_links(written: Page, site: Site) -> None:
    assert linked(written, site) == [style_uri(sheets.COMMON)]


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ('<ul class="hits"></ul>', "search"),
        ('<div class="path-card"></div>', "home"),
        ('<span class="icon icon--wipe"></span>', "own-data"),
        ('<div class="path-card"></div><ul class="hits"></ul>', sheets.EVERYTHING),
    ],
)
def test_a_page_on_which_an_author_puts_a_part_gets_its_styles(
    written: Page, site: Site, shown: str, name: str
) -> None:
    assert linked(replace(written, html=written.html + shown), site) == [style_uri(sheets.COMMON), style_uri(name)]


def test_no_page_of_the_academy_lacks_the_styles_of_what_it_shows(site: Site, root: Path) -> None:
    """Also those pages whose sheet goes by their kind; a player or meeting view that a script shows brings its own."""
    css = root / "overrides/assets/css"
    defined = {part: classes_with_a_rule((css / f"{part}.css").read_text("utf-8")) for part in sheets.PARTS}
    for page in chain.from_iterable(site.pages_by_language.values()):
        html = re.sub(r"<template>.*?</template>", "", page.html, flags=re.DOTALL)
        shown = {name for found in re.findall(r'class="([^"]*)"', html) for name in found.split()}
        later = ["meeting"] if "data-meeting" in html else []
        names = [Path(uri).stem for uri in linked(page, site)] + later
        parts = {part for name in names for part in sheets.PARTS_BY_SHEET.get(name, ())}
        icons = {*sheets.COMMON_ICONS}.union(*(sheets.ICONS_BY_SHEET.get(name, ()) for name in names))
        assert {part for part in sheets.PARTS if shown & defined[part]} <= parts, page.uri
        assert {name.removeprefix("icon--") for name in shown if name.startswith("icon--")} <= icons, page.uri


def classes_with_a_rule(css: str) -> set[str]:
    """Classes that a rule of their own is about, such as `.year` and `.page .hits`."""
    return {found[1] for selector in selectors_of(css) if (found := re.fullmatch(r"(?:\.page )?\.([\w-]+)", selector))}


def selectors_of(css: str) -> set[str]:
    """What its rules are about; of those for some screens too, as each stands on a line of its own or in its query."""
    rules = re.sub(r"@[^{;]*\{", "\n", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    lists = (re.sub(r"\([^()]*\)", "", found) for found in re.findall(r"([^{}]+)\{", rules))
    return {selector.strip() for each in lists for selector in each.split(",")}


def test_a_sheet_is_small_and_says_the_same(site: Site) -> None:
    sheet = site.styles.sheet_by_name["own-data"]
    assert ".own-data__count{font-weight:750}" in sheet
    assert "/*" not in sheet


def test_whatever_moves_stops_for_who_wants_less_motion(root: Path) -> None:
    """By the token that is nought for them, or by a rule that is not for them at all."""
    for sheet in (root / "overrides/assets/css").glob("*.css"):
        rules = [rule for rule in sheet.read_text("utf-8").splitlines() if "no-preference" not in rule]
        moving = re.findall(r"(?:transition|animation)[\w-]*:[^;}]*", "\n".join(rules))
        assert [found for found in moving if re.search(r"\d\s*m?s\b", found)] == [], sheet.name
