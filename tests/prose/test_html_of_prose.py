"""Whatever an author writes: the check refuses it, or a browser gets nothing but plain prose."""

import re
from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st

from academy.load import Document
from academy.prose.allowed import is_safe, not_allowed
from academy.prose.blocks import blocks_of
from academy.prose.dialect import html_of, inline_html
from academy.prose.links import find_links
from academy.prose.sections import split_sections
from academy.strict_yaml import Table
from academy.validate.links import check_links
from academy.validate.prose import check_prose
from effort import LITTLE, effort_of

NASTY = [
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</section>", "</div>", "<b", "<!--", "-->", "<?x"),
    *("`", "``", "```", "~~~", "````", "    ", "> ", "- ", "1. ", "#", "## Kop {#kop}", "|", "| a |", "| --- |"),
    *("[x](javascript:alert(1))", "[x](data:text/html,y)", "[x]:javascript:y", "[x]", "[", "]", "](", ")", "![x](//y)"),
    *("{onclick=x}", "{: style=x }", "{#id", "}", "&lt;", "&#60;", "&#x3c;", "&", "*", "**", "_", "…", "(3 min)"),
    *("[a](b.md)", "[a](https://example.org)", "<https://example.org>", "<javascript:x>", "woord", " ", "=", "-"),
    *("klzzwxh:0", "\u00ad", "\n", "\n\n", "![", "\\", "<!-- hier: tijdlijn -->"),
]
PIECES = st.lists(st.sampled_from(NASTY), max_size=14).map("".join)


def refused(body: str) -> bool:
    document = Document("docs/over.md", Table((), 1, 1), body, 1, mark=body)
    _, _, found = split_sections(body, 1, document.source_uri)
    return bool([*found, *check_prose(document), *check_links(document, {"docs/b.md": frozenset[str]()})])


@settings(max_examples=600, deadline=None)
@given(PIECES)
def test_no_markdown_becomes_anything_outside_the_list(body: str) -> None:
    """Also what the check refuses: the renderer knows no HTML, no attributes and no references."""
    assert [*not_allowed(html_of(body).replace("<!-- hier: tijdlijn -->", ""))] == []


@settings(max_examples=600, deadline=None)
@given(PIECES)
def test_what_the_check_accepts_leads_nowhere_else(body: str) -> None:
    links = [link.target for block in blocks_of(body) for link in find_links(block)]
    assert refused(body) or all(is_safe(target) for target in links)


@settings(max_examples=300, deadline=None)
@given(PIECES)
def test_the_words_of_a_heading_are_inside_the_list_too(words: str) -> None:
    assert [*not_allowed(inline_html(words.replace("\n", " ")))] == []


@settings(max_examples=300, deadline=None)
@given(PIECES)
def test_what_the_check_accepts_shows_every_letter_that_is_code(body: str) -> None:
    """A block of code shows exactly the lines between its fences."""
    # A fence in the body may end the block and begin another one, which is fine.
    if len(blocks_of(f"```text\n{body}\n```")) == 1 and not refused(f"```text\n{body}\n```"):
        inside = body.replace("\t", "    ")
        assert "\n".join(line.rstrip(" ") for line in text_of(html_of(f"```text\n{body}\n```")).split("\n")).strip(
            "\n"
        ) == "\n".join(line.rstrip(" ") for line in inside.split("\n")).strip("\n")


def text_of(html: str) -> str:
    return unescape(re.sub("<[^>]*>", "", html))


CODE = [
    *(
        ("html", "<!--"),
        ("html", "<a "),
        ("html", "<script>"),
        ("html", "<style>"),
        ("js", "/*"),
        ("js", "`${"),
        ("js", "/"),
    ),
    *(("python", 'f"{'), ("python", '"""'), ("php", "<?php /*"), ("perl", "m{"), ("xml", "<!--"), ("jinja", "{#")),
    *(("pascal", "{"), ("delphi", "(*"), ("css", "/*"), ("css", "a{"), ("css", "a:"), ("yaml", "a: "), ("yaml", "- ")),
    *(("yaml", "{"), ("yaml", "'"), ("yaml", "|\n "), ("json", "["), ("json", '{"a":'), ("json", '"'), ("sh", "${")),
    *(
        ("sh", "$(("),
        ("sh", "'"),
        ("nginx", "a {"),
        ("nginx", '"'),
        ("markdown", "["),
        ("markdown", "*"),
        ("md", "**a"),
    ),
    *(("markdown", "```\n"), ("markdown", "> "), ("markdown", "- "), ("toml", "["), ("toml", '"""'), ("text", "a ")),
]
"""What opens something in a language of code, over and over, and never closes it."""
HEAVY = [
    *("[" * 100_000, "`" * 99_999, "`a" * 50_000, ">" * 100_000, "*" * 100_000, "*a_" * 30_000, "<" * 100_000),
    *("![" * 50_000, "{" * 100_000, "# " + "[" * 100_000, "- " * 50_000, "\n>" * 20_000, "[a](" * 25_000),
    *("[" * 199 + "a" * 4_000, "\n\n".join(["[" * 199] * 200), "a\n\n" * 30_000, "```\n" + "[" * 100_000),
    *(" " * 100_000 + "x", "&" * 100_000, "\\" * 100_000, "- a\n\n" + "\n" * 50_000 + "    b", "~" * 100_000),
    *("|" * 100_000, ":a" * 50_000, "1. " * 30_000, "a\n" * 50_000, "- a\n" * 20_000),
    *(
        "".join(f"{'    ' * n}- a\n" for n in range(400)),
        "- " * 2_000 + "a",
        "1. " * 1_200 + "a",
        "> " + "- " * 900 + "a",
    ),
    *(
        "+ 1. " * 500 + "a",
        "- a\n\n" + " " * 4_000 + "b",
        "-\t" * 1_500 + "a",
        "> > > " + "* " * 190 + "+ " * 500 + "a",
    ),
    *(f"&#{'1' * 4_900};", f"## &#{'1' * 4_800}; {{#a}}", f"![&#{'1' * 4_800};](x.webp)", f"[a](b&#{'1' * 4_800};c)"),
    *(f"<https://a.nl/&#{'1' * 4_800};>", f"&#x{'1' * 4_900};", f"&#{'1' * 4_900}", f"`&#{'1' * 4_800};`"),
    *(f"```{name}\n{part * (240_000 // len(part))}\n```" for name, part in CODE),
    *(f"```{name}\n{part * (4_900 // len(part))}\n```" for name, part in CODE),
]


def test_no_text_takes_long_and_all_of_it_is_plain_prose_to_a_browser() -> None:
    found = {(body[:20], len(body)): weighed(body) for body in HEAVY}
    assert {body: effort for body, (effort, _) in found.items() if effort >= 4 * LITTLE} == {}
    assert {body: wrong for body, (_, wrong) in found.items() if wrong} == {}


def weighed(body: str) -> tuple[float, list[str]]:
    """What a text costs, and what is no plain prose in it."""
    made = list[str]()

    def check_and_render() -> None:
        refused(body)
        made.append(html_of(body))

    return effort_of(check_and_render), [*not_allowed(made[0])]
