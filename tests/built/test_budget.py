"""What a first visit costs, in real gzip bytes: a school's network is slow and a phone's data is dear."""

import gzip
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

MODULES = [f"{prefix}modules/{name}/" for prefix in ("", "en/") for name in ("08-bordsessie", "19-leidinggeven")]
PATHS = ["leerpaden/po/", "leerpaden/vo/", "en/leerpaden/mbo/"]
OTHERS = ["", "modules/", "videos/08-1-wat-is-een-bordsessie/", "zoeken/", "begrippen/"]
FONT_BUDGET, REQUESTS = 30_000, 10
_LOADED = re.compile(r'<(?:link rel="(?:stylesheet|preload|icon|modulepreload)"|script)[^>]* (?:href|src)="([^"]+)"')
_SEEN_AT_ONCE = re.compile(r'<img (?![^>]*loading="lazy")[^>]*?src="([^"]+)"')
"""Of its two widths the one for a screen with one dot a pixel."""
_IMPORT = re.compile(r'from\s*"(\./[^"]+)"')
_FONT = re.compile(r"url\(\"?([^()\"]+\.woff2)\"?\)")


def first_visit(site: Path, address: str) -> dict[str, int]:
    """Bytes by file for everything that a first visit loads by itself; a font is compressed already."""
    page = site / address / "index.html"
    cost = {"html": gzipped(page)}
    html = page.read_text("utf-8")
    for picture in _SEEN_AT_ONCE.findall(html):
        cost[picture] = (page.parent / picture).stat().st_size
    for found in _LOADED.findall(html):
        for path in with_what_it_asks_for((page.parent / found).resolve()):
            cost[path.name] = path.stat().st_size if path.suffix == ".woff2" else gzipped(path)
    return cost


def with_what_it_asks_for(path: Path) -> Iterator[Path]:
    """A script with the modules it imports and a style sheet with its font, once each."""
    yield path
    asked = {".js": _IMPORT, ".css": _FONT}.get(path.suffix)
    for found in asked.findall(path.read_text("utf-8")) if asked else ():
        yield from with_what_it_asks_for((path.parent / found).resolve())


def gzipped(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 6, mtime=0))


@pytest.mark.parametrize("address", MODULES)
def test_a_module_page_costs_at_most_75_kilobytes_with_its_font_and_its_scene(built_site: Path, address: str) -> None:
    cost = first_visit(built_site, address)
    print(address, sum(cost.values()), cost)
    assert sum(cost.values()) <= 75_000
    assert len(cost) <= REQUESTS


@pytest.mark.parametrize("address", PATHS)
def test_a_path_costs_at_most_70_kilobytes(built_site: Path, address: str) -> None:
    cost = first_visit(built_site, address)
    print(address, sum(cost.values()), cost)
    assert sum(cost.values()) <= 70_000
    assert len(cost) <= REQUESTS


@pytest.mark.parametrize("address", OTHERS)
def test_no_page_costs_much_more(built_site: Path, address: str) -> None:
    cost = first_visit(built_site, address)
    print(address, sum(cost.values()), cost)
    assert sum(cost.values()) <= 66_000
    assert len(cost) <= REQUESTS


def test_there_is_one_font_and_it_is_small(built_site: Path) -> None:
    (font,) = built_site.glob("assets/fonts/*.woff2")
    assert font.stat().st_size <= FONT_BUDGET
    assert font.name in first_visit(built_site, "")


def test_the_fonts_name_holds_its_hash_so_that_it_may_be_kept_for_a_year(root: Path) -> None:
    (font,) = (root / "overrides/assets/fonts").glob("*.woff2")
    assert font.stem.rpartition("-")[2] == hashlib.sha256(font.read_bytes()).hexdigest()[:8]
    assert font.name in (root / "overrides/assets/css/tokens.css").read_text("utf-8")
