"""Prose that is Markdown, or looks like a fixed form, within an attribute, a reference or a look-alike letter."""

import re
from html import unescape
from pathlib import Path

import pytest

from academies import change, told, valid_academy
from academy.edition.terms import term_index
from academy.model import GlossaryTerm, GlossaryWords, Language, Page
from academy.pipeline import build
from academy.prose.allowed import not_allowed
from academy.prose.dialect import html_of
from academy.render.glossary_links import TermLinks
from academy.render.pieces import marked, pieces_of
from load.files import picture

HEADINGS = [
    r"Een ![\[klik\](x onerror=alert(1) src=x) foto](x.webp)",
    r"Een ![\[klik\](x style=position:fixed;inset:0 y) foto](x.webp)",
    r"Een ![\!\[klik\](https://evil.example/x.png) foto](x.webp)",
    r"Kop *[onclick autofocus contenteditable](https://a.nl/``b)* en [y](https://a.nl/`c)",
    r"Kop ![a\`b foto](x.webp) tussen ![a\`b foto](x.webp)",
]


def page_with(title: str, body: str, root: Path) -> Page:
    """A page of the valid academy, accepted and rendered."""
    valid_academy(root)
    (root / "docs/x.webp").write_bytes(picture(kind="webp"))
    (root / "docs/nieuw.md").write_text(f"---\ntitle: {title}\ndescription: Kort.\n---\n\n{body}\n", "utf-8")
    assert told(root).problems == []
    return page(root, "nieuw.md")


def page(root: Path, uri: str) -> Page:
    return next(page for page in build(root).pages_by_language[Language.NL] if page.uri == uri)


@pytest.mark.parametrize("heading", HEADINGS)
def test_markdown_within_an_attribute_is_no_markdown(heading: str, tmp_path: Path) -> None:
    html = page_with("Nieuw", f"## {heading} {{#een}}\n\nTekst.", tmp_path).html
    assert [*not_allowed(html)] == []
    assert re.findall('src="([^"]*)"', html) == ["../x.webp"] * heading.count("x.webp")


@pytest.mark.parametrize(
    "alt", ["foto (5 min)\nvan het bord", "foto\n\\`\\`\\`\nvan\n\\`\\`\\`\niets", "foto ………\n………"]
)
def test_what_a_picture_shows_stays_words(alt: str, tmp_path: Path) -> None:
    html = page_with("Nieuw", f"Een ![{alt}](x.webp)", tmp_path).html
    assert [*not_allowed(html)] == []
    assert unescape(re.findall('<img alt="([^"]*)" src="../x.webp" />', html)[0]) == alt.replace("\\", "")


def test_dressing_leaves_attributes_alone() -> None:
    html = '<p title="a > b (5 min)\n………"><img alt="3 >\n(5 min)\n………" src="x" /> Klaar (5 min)</p>'
    assert "".join(piece.html for piece in pieces_of(html)) == html
    assert [piece.text for piece in pieces_of(html) if piece.text] == [" Klaar (5 min)"]


def test_marks_are_put_in_words_as_a_reader_sees_them() -> None:
    assert (
        marked("1 < 2 & 3", re.compile("[23]"), lambda found: f"<b>{found[0]}</b>") == "1 &lt; <b>2</b> &amp; <b>3</b>"
    )


def linked(text: str, *forms: str) -> str:
    term = GlossaryTerm("term", None, {Language.NL: GlossaryWords(forms[0], "Kort.", forms)})
    return TermLinks(term_index((term,), Language.NL), "../begrippen/").add(html_of(text))


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Een le\u017fbezoek.", ("lesbezoek",)),
        ("Een w\u0131jze en een W\u0130JZE.", ("wijze",)),
        ("Acht \u212a.", ("k",)),
        ("Twee \u03bcg.", ("\u00b5g",)),
        ("De \u03bf\u03b4\u03bf\u03c2 en de \u039f\u0394\u039f\u03a3.", ("\u03bf\u03b4\u03bf\u03c3",)),
        ("De \ufb05 en \ufb06.", ("\ufb06",)),
    ],
)
def test_letters_that_look_alike_are_no_error(text: str, forms: tuple[str, ...]) -> None:
    assert unescape(re.sub("<[^>]*>", "", linked(text, *forms))) == text


@pytest.mark.parametrize("form", ["Bord", "\u0130zmir", "Stra\u00dfe", "M&M", "<3"])
def test_a_form_finds_itself(form: str) -> None:
    assert 'href="../begrippen/#term"' in linked(f"Hier is {form.replace('<', chr(92) + '<')} dan.", form)


@pytest.mark.parametrize("form", ["35", "x35", "amp", "lt", "quot", "nbsp"])
def test_a_term_is_never_found_in_a_reference(form: str) -> None:
    text = "Een &#35; en &#x35; &amp; &lt; &quot; &nbsp; dan."
    assert linked(text, form).count("<a") == 0
    assert [*not_allowed(linked(text, form))] == []


@pytest.mark.parametrize(
    ("uri", "title"),
    [
        ("begrippen.md", "Bord"),
        ("leerpaden/po.md", "Weken"),
        ("leerpaden/po.md", "Kaart"),
        ("leerpaden/po.md", "Fase 1"),
        ("leerpaden/po.md", "Module 01"),
        ("modules/index.md", "Module 01"),
        ("videos/index.md", "Module 01"),
        ("zoeken.md", "Term"),
    ],
)
def test_a_title_never_takes_the_id_of_something_else(uri: str, title: str, tmp_path: Path) -> None:
    path = valid_academy(tmp_path) / "docs" / uri
    path.write_text(re.sub("^title: .*$", f"title: {title}", path.read_text("utf-8"), count=1, flags=re.MULTILINE))
    ids = re.findall(r'\sid="([^"]*)"', page(tmp_path, uri).html)
    assert sorted(ids) == sorted({*ids})


def test_a_hash_in_a_title_is_shown(tmp_path: Path) -> None:
    change(valid_academy(tmp_path), "docs/over.md", "title: Over", 'title: "Leren in C#"')
    assert page(tmp_path, "over.md").html.startswith('<h1 id="leren-in-c">Leren in C#</h1>')
