"""Whatever an author types as text stays text: an academy with markup in every field, really built and read back."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import count
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from academies import valid_academy
from conftest import ROOT, build_academy
from load.files import picture

ROUNDS = (
    """<script>3</script> & "x" 'y'""",
    "</title>]]><b>z</b> {{7*7}} &amp;",
    "**u** [a](javascript:b) `v` _w_ <!--",
)
HEADING = """5 < 6 & "x" 'y' ]]>"""
"""What a heading may hold: as in all Markdown of an author, a tag or a brace is refused there."""
SCENE = """<b> & "x" ]]>"""
PICTURE = r"""

## Een ![\[klik\](x onerror=alert(1) src=x style=top:0) foto](x.webp) en *[onclick autofocus](https://a.nl/``b)* {#een}

Een ![foto (5 min)
\`\`\`
van
\`\`\`
iets](x.webp) en [y](https://a.nl/`c).
"""
"""Markdown, minutes and code within attributes, for whoever reads the page again."""
_KEYS = {
    *("title", "summary", "habit", "goals", "prepare", "check", "description", "kicker", "headline", "lead", "unit"),
    *("term", "meaning", "used_for", "nl", "en"),
}
_HEADING = re.compile(r"^(#{2,3} .+?)( \{#[^}]*\})$", re.MULTILINE)
_FRONT = re.compile(r"---\n(?P<yaml>.*?)\n---\n(?P<body>.*)", re.DOTALL)
_FIELD = re.compile("«(\\d+)·(.*?)»", re.DOTALL)


class Typed:
    """Every field with a number of its own."""

    def __init__(self, hostile: str) -> None:
        self.hostile, self.number, self.text_by_number = hostile, count(1), dict[str, str]()

    def text(self, hostile: str) -> str:
        number = str(next(self.number))
        self.text_by_number[number] = hostile
        return f" «{number}·{hostile}»"

    def value(self, value: Any, *, text: bool = False) -> Any:
        if isinstance(value, dict):
            return {key: self.value(inner, text=text or key in _KEYS) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.value(inner, text=text) for inner in value]
        return value[:16].rstrip() + self.text(self.hostile) if text and isinstance(value, str) else value


class Seen(HTMLParser):
    """The text of a page, its attributes and its data."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words, self.data = list[str](), list[str]()
        self.attributes = list[tuple[str, str]]()
        self.in_data = self.in_drawing = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(name, value or "") for name, value in attrs]
        self.in_data = ("type", "application/ld+json") in attrs
        # On a road a module has a short name; the whole one is in the list below it.
        self.in_drawing = self.in_drawing or ("data-drawing", None) in attrs
        if tag == "script":
            assert self.in_data or dict(attrs).get("src"), f"a script of its own: {self.get_starttag_text()}"

    def handle_endtag(self, tag: str) -> None:
        self.in_data = self.in_data and tag != "script"
        self.in_drawing = self.in_drawing and tag != "svg"

    def handle_data(self, data: str) -> None:
        if not self.in_drawing:
            (self.data if self.in_data else self.words).append(data)


def hostile_academy(target: Path, hostile: str) -> Typed:
    root, typed = valid_academy(target), Typed(hostile)
    (root / "docs/404.md").write_text("---\ntitle: Weg\ndescription: Weg.\n---\n\nWeg.\n", "utf-8")
    videos = typed.value(yaml.safe_load((root / "videos.yaml").read_text("utf-8")))
    (root / "videos.yaml").write_text(_yaml(videos), "utf-8")
    listed = {video["id"]: video for video in videos}
    for path in sorted(root.rglob("*.md")):
        front = _FRONT.fullmatch(path.read_text("utf-8"))
        assert front, path
        values, heading = yaml.safe_load(front["yaml"]), HEADING
        if path.parent.name == "videos" and path.name != "index.md":
            language = "en" if path.name.endswith(".en.md") else "nl"
            values |= {name: listed["02-1"][name][language] for name in ("title", "summary") if name in values}
            heading = SCENE
        else:
            values = typed.value(values)
        body = _HEADING.sub(lambda m, text=heading: m[1][:17].rstrip() + typed.text(text) + m[2], front["body"])
        path.write_text(f"---\n{_yaml(values)}---\n{body}", "utf-8")
    (root / "docs/plaatjes.md").write_text(f"---\ntitle: Plaatjes\ndescription: Kort.\n---{PICTURE}", "utf-8")
    (root / "docs/x.webp").write_bytes(picture("webp"))
    for name in ("hooks", "overrides", "mkdocs.yml"):
        (root / name).symlink_to(ROOT / name)
    return typed


def _yaml(value: Any) -> str:
    return str(yaml.dump(value, allow_unicode=True, width=10_000, sort_keys=False))


@pytest.fixture(scope="module", params=ROUNDS)
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Typed]:
    root = tmp_path_factory.mktemp("hostile")
    typed = hostile_academy(root, request.param)
    build_academy(root)
    return root / "site", typed


def pages(site: Path) -> Iterator[Seen]:
    return (Seen(path.read_text("utf-8")) for path in sorted(site.rglob("*.html")))


def pieces(seen: Seen) -> Iterator[str]:
    """Everything that a page says: its text, its attributes, and what it says to machines."""
    yield "".join(seen.words)
    yield from (value for _, value in seen.attributes)
    for data in seen.data:
        yield from _texts(json.loads(data))


def test_every_field_shows_as_it_was_typed(hostile: tuple[Path, Typed]) -> None:
    site, typed = hostile
    shown = [(number, text) for seen in pages(site) for piece in pieces(seen) for number, text in _FIELD.findall(piece)]
    assert {(n, text) for n, text in shown if _bare(text) != _bare(typed.text_by_number[n])} == set()
    assert {number for number, _ in shown} == set(typed.text_by_number), "fields that no page shows"


def test_no_text_becomes_an_attribute_that_acts(hostile: tuple[Path, Typed]) -> None:
    site, _ = hostile
    attributes = {attribute for seen in pages(site) for attribute in seen.attributes}
    assert {a for a in attributes if a[0].startswith("on") or a[1].lower().startswith("javascript:")} == set()


def test_what_is_markdown_within_an_attribute_is_published_as_words(hostile: tuple[Path, Typed]) -> None:
    html = (hostile[0] / "plaatjes/index.html").read_text("utf-8")
    prose, _, _ = html.partition('<h1 id="plaatjes">')[2].partition("</article>")
    alts = ("[klik](x onerror=alert(1) src=x style=top:0) foto", "foto (5 min)\n```\nvan\n```\niets")
    own = [(name, value) for name, value in Seen(prose).attributes if name in ("alt", "src", "style", "onclick")]
    assert own == [pair for alt in alts for pair in (("alt", alt), ("src", "../x.webp"))]
    assert '<em><a href="https://a.nl/``b">onclick autofocus</a></em>' in prose


def test_what_machines_read_is_whole(hostile: tuple[Path, Typed]) -> None:
    site, _ = hostile
    for path in (*site.rglob("*.xml"), *site.rglob("*.svg")):
        ElementTree.parse(path)
    for path in (*site.rglob("*.json"), *site.rglob("*.webmanifest")):
        json.loads(path.read_text("utf-8"))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    else:
        yield str(value)


def _bare(text: str) -> str:
    """Without the ends of lines that a picture sets, and without the capital that the title of home loses."""
    return "".join(text.split()).casefold()
