"""Every link of every built page leads somewhere, in both languages."""

import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

SITE_ADDRESS = "https://academie.example/"
_CSS_URL = re.compile(r"url\(\"?(?P<url>[^)\"]+)\"?\)")
_JS_ADDRESS = re.compile(r"[\"'`](?P<url>\.{1,2}/(?:[^\"'`?$]*(?=[\"'`?])|(?:[^\"'`?$]*/)?))")
"""However a script asks for it: `from`, `import()` and `new URL()`; as far as it is written out."""


def test_every_href_src_and_fragment_resolves(built_site: Path) -> None:
    lychee = Path(sys.executable).with_name("lychee")
    pages = sorted(str(path) for path in built_site.rglob("*.html"))
    run = subprocess.run(
        [
            lychee, "--offline", "--no-progress", "--include-fragments", "--root-dir", built_site,
            "--index-files", "index.html", "--remap", f"{SITE_ADDRESS} file://{built_site}/",
            *pages, built_site / "sitemap.xml",
        ],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-4000:]


def test_every_address_in_styles_and_scripts_resolves(built_site: Path) -> None:
    found = [
        (path, match["url"])
        for suffix, pattern in ((".css", _CSS_URL), (".js", _JS_ADDRESS))
        for path in (built_site / "assets").rglob(f"*{suffix}")
        for match in pattern.finditer(path.read_text("utf-8"))
        if not match["url"].startswith("data:")
    ]
    assert found
    assert [str(path) for path, url in found if not (path.parent / url).exists()] == []


@pytest.mark.parametrize(
    ("script", "address"),
    [
        ('import { find } from "./dom.js"', "./dom.js"),
        ('/** @typedef {typeof import("../search.js")} Search */', "../search.js"),
        ('import "../start.js"', "../start.js"),
        ('import(failures ? `./meeting.js?${failures}` : "./meeting.js")', "./meeting.js"),
        ('new URL("../css/meeting.css", import.meta.url)', "../css/meeting.css"),
        ("fetch(new URL(`../search/${language}.json`, import.meta.url))", "../search/"),
    ],
)
def test_an_address_in_a_script_is_seen_however_it_is_asked_for(script: str, address: str) -> None:
    assert {match["url"] for match in _JS_ADDRESS.finditer(script)} == {address}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[tuple[str, str]] = []
        self.inline: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        self.ids += [value for name, value in attributes if name == "id" and value]
        self.addresses += [(tag, values[name] or "") for name in ("href", "src", "srcset", "action") if name in values]
        self.inline += [name for name in values if name == "style" or name.startswith("on")]
        runs = tag == "script" and values.get("type") != "application/ld+json"
        if tag == "style" or (runs and "src" not in values):
            self.inline.append(tag)


def parsed(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text("utf-8"))
    return page


def test_no_page_uses_an_id_twice(built_site: Path) -> None:
    twice = {
        str(path.relative_to(built_site)): [id_ for id_, count in Counter(parsed(path).ids).items() if count > 1]
        for path in built_site.rglob("*.html")
    }
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_nothing_is_loaded_from_elsewhere_and_nothing_stands_inline(built_site: Path) -> None:
    """A guest's visit is nobody else's business, and a strict content security policy needs no exception."""
    for path in built_site.rglob("*.html"):
        page = parsed(path)
        assert page.inline == [], path
        loaded = [url for tag, url in page.addresses if tag not in ("a", "form") and url.startswith(("http", "//"))]
        assert [url for url in loaded if not url.startswith(SITE_ADDRESS)] == [], path


def test_every_page_exists_in_both_languages(built_site: Path) -> None:
    pages = {str(path.relative_to(built_site)) for path in built_site.rglob("*.html")}
    dutch = {page for page in pages if not page.startswith("en/")}
    assert {page.removeprefix("en/") for page in pages if page.startswith("en/")} == dutch
