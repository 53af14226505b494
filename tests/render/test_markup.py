"""Addresses, callouts and glossary links: the small pieces every page is made of."""

import importlib.resources
import posixpath
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from academy.edition import Edition, href, root_url, shared_href, url_of
from academy.edition.terms import TermIndex, term_index
from academy.kept import keeping
from academy.model import GlossaryTerm, GlossaryWords, Language
from academy.prose.dialect import html_of
from academy.render.glossary_links import TermLinks
from academy.render.icons import ICON_PATHS, INSTRUMENT_SHAPES
from academy.render.prose import dress
from academy.render.site_links import site_links
from sites import small_site


@pytest.mark.parametrize(
    ("uri", "url"),
    [
        ("index.md", ""),
        ("over.md", "over/"),
        ("modules/index.md", "modules/"),
        ("a/08-b/werkblad.md", "a/08-b/werkblad/"),
    ],
)
def test_a_page_has_a_folder_of_its_own(uri: str, url: str) -> None:
    assert url_of(uri) == url


@pytest.mark.parametrize(
    ("here", "there", "address"),
    [
        ("index.md", "over.md", "over/"),
        ("over.md", "index.md", "../"),
        ("modules/08-bord/index.md", "modules/08-bord/werkblad.md", "werkblad/"),
        ("modules/08-bord/werkblad.md", "modules/08-bord/index.md", "../"),
        ("leerpaden/po.md", "modules/08-bord/index.md", "../../modules/08-bord/"),
        ("over.md", "over.md", "./"),
    ],
)
def test_pages_point_at_each_other_by_relative_address(here: str, there: str, address: str) -> None:
    assert href(here, there) == address


@pytest.mark.parametrize("page", ["index.md", "videos/index.md", "modules/08-bord/werkblad.md", "over.md"])
@pytest.mark.parametrize("file", ["", "a.svg", "modules/08-bord/a.svg", "modules/08-bord/", "modules/08/a", "over/a"])
def test_a_file_is_as_far_as_a_path_is(page: str, file: str) -> None:
    for language in Language:
        assert shared_href(page, language, file) == posixpath.relpath(file or ".", root_url(page, language) or ".")


def edition(language: Language = Language.NL) -> Edition:
    return replace(small_site().edition_by_language[Language.NL], language=language)


def linked_from(text: str, source_uri: str, page_uri: str, language: Language = Language.NL) -> list[str]:
    html = site_links(html_of(text), source_uri, page_uri, edition(language))
    return re.findall('(?:href|src)="([^"]*)"', html)


def test_links_of_the_repository_become_links_of_the_site() -> None:
    text = "[a](../modules/08-bord/index.md#x) [b](bronnen.md) [c](#hier) [d](https://example.org)"
    addresses = ["../modules/08-bord/#x", "../bronnen/", "#hier", "https://example.org"]
    assert linked_from(text, "docs/over.md", "over.md") == addresses


def test_a_worksheet_sees_the_modules_links_from_its_own_place() -> None:
    text = "[stap](../07-doel/index.md) [hier](#bord)"
    addresses = ["../../07-doel/", "../#bord"]
    assert linked_from(text, "modules/08-bord/index.md", "modules/08-bord/werkblad.md") == addresses


def test_a_picture_is_shared_by_all_languages() -> None:
    picture = ("![een bord](bord.webp)", "docs/over/over.md", "over/over.md")
    assert linked_from(*picture) == ["../bord.webp"]
    assert linked_from(*picture, Language.EN) == ["../../../over/bord.webp"]


@pytest.mark.parametrize("code", ["`[a](x.md)`", "```text\n[a](x.md)\n```", '`href="x.md"`', "`a\n[a](x.md)`"])
def test_what_looks_like_a_link_in_code_stays(code: str) -> None:
    html = html_of(code)
    assert site_links(html, "docs/over.md", "over.md", edition()) == html


def test_say_this_becomes_a_figure_and_keeps_its_words() -> None:
    html = dress("> **Zeg dit:** “Over een kwartier *hangt* het doel.”", Language.NL, "Bord")
    assert '<figure class="say">' in html
    assert "“Over een kwartier <em>hangt</em> het doel.”" in html
    assert "<strong>Zeg dit:</strong>" not in html


@pytest.mark.parametrize("fence", ["```", "````", "~~~"])
def test_what_only_looks_like_a_callout_inside_code_stays(fence: str) -> None:
    inside = "> **Zeg dit:** “nee”\n| geen | tabel |\n| --- | --- |\n<!-- hier: tijdlijn -->"
    inside += "\n```text\n> nee\n```" if fence == "````" else ""
    html = dress(f"{fence}text\n{inside}\n{fence}", Language.NL, "Bord")
    assert "table" not in html.replace("tabel", "")
    assert unescape(re.sub("<[^>]*>", "", html)).strip() == inside


@pytest.mark.parametrize("table", ["| a | b |\n| :-- | --: |\n| 1 | 2 |", "a | b\n:-- | --:\n1 | 2"])
def test_a_table_with_or_without_outer_bars_stands_in_a_box_and_keeps_its_columns(table: str) -> None:
    html = dress(table, Language.NL, "Rolrooster")
    assert html.startswith('<div class="table" role="region"')
    assert '<td align="right">2</td>' in html
    assert "style" not in html, "the policy of the site blocks it"


@pytest.mark.parametrize("amount", ["3 min.", "10 à 15 min.", "2 uur", "wk 7 en 8", "€ 40 per jaar"])
def test_a_number_in_a_table_stays_beside_what_it_counts(amount: str) -> None:
    html = dress(f"| a | b |\n| --- | --: |\n| {amount} | {amount} |", Language.NL, "Beurten")
    unbroken = amount.replace(" ", "\u00a0")
    assert html.count(f">{unbroken}</td>") == 2


def test_words_in_a_table_may_break() -> None:
    html = dress("| a | b |\n| --- | --- |\n| Wie praat | Vertel in 3 min. wat je zag |", Language.NL, "Beurten")
    assert "\u00a0" not in html


def test_a_callout_holds_paragraphs_and_lists() -> None:
    notice = dress("> **Let op:** neem mee:\n>\n> - stift\n> - tape\n>\n> En ga.", Language.NL, "Bord")
    assert "<p><strong>Let op:</strong> neem mee:</p>\n<ul>\n<li>stift</li>" in notice
    assert notice.endswith("<p>En ga.</p>\n</div>\n</div>")
    example = dress("> **Voorbeeld:** neem mee:\n>\n> - stift", Language.NL, "Bord")
    assert "Voorbeeld</strong> Neem mee:</p>\n<ul>\n<li>stift</li>\n</ul>\n</div>" in example


def test_a_table_can_be_scrolled_by_keyboard_and_has_a_name() -> None:
    html = dress("| a | b |\n| --- | --- |\n| 1 | 2 |", Language.NL, "Rolrooster")
    assert 'role="region" tabindex="0" aria-label="Tabel bij: Rolrooster"' in html


def linked(text: str) -> str:
    words = {Language.NL: GlossaryWords("Bord", "Een bord.", ("bord", "borden"))}
    other = {Language.NL: GlossaryWords("Bordsessie", "Een sessie.", ("bordsessie",))}
    terms = (GlossaryTerm("bord", None, words), GlossaryTerm("sessie", None, other))
    return TermLinks(term_index(terms, Language.NL), "../begrippen/").add(html_of(text))


def test_only_the_first_use_of_a_term_is_linked() -> None:
    link = '<a class="term" href="../begrippen/#bord">bord</a>'
    assert linked("Een bord. Nog een bord.") == f"<p>Een {link}. Nog een bord.</p>"


def test_a_text_is_linked_anew_when_its_terms_its_page_or_what_was_used_before_are_others(tmp_path: Path) -> None:
    terms = [_index("bord", "bord"), _index("bord", "muur"), _index("wand", "bord")]
    with keeping(tmp_path):
        texts = [
            TermLinks(index, address, used).add("<p>Het bord aan de muur.</p>")
            for index in terms
            for address in ("../begrippen/", "../../begrippen/")
            for used in ((), ("bord",))
        ]
    # Either address with each term, and nothing where the term was used.
    assert len({*texts}) == 2 * len(terms) + 1
    assert TermLinks(terms[1], "", ()).add("<p>Een muur.</p>") == '<p>Een <a class="term" href="#bord">muur</a>.</p>'


def _index(id_: str, form: str) -> TermIndex:
    words = {Language.NL: GlossaryWords("Bord", "Een bord.", (form,))}
    return term_index((GlossaryTerm(id_, None, words),), Language.NL)


BARE = [
    "### Het bord {#bord}",
    "| bord | x |\n| --- | --- |\n| 1 | bord |",
    "[bord](x.md)",
    "[kijk naar\nhet bord hier](x.md)",
    "![een bord](x.png)",
    "`bord`",
    "`het\nbord`",
    "```text\nHet bord.\n```",
    "~~~text\nHet bord.\n~~~",
    "**bord**",
    "“Kijk naar het bord.”",
    "“Kijk *naar* het bord.”",
    "bordrand",
    "het-bord",
]


@pytest.mark.parametrize("text", BARE)
def test_headings_tables_code_links_quotations_and_longer_words_stay_bare(text: str) -> None:
    assert linked(text) == html_of(text)


def test_the_longest_term_wins() -> None:
    assert "#sessie" in linked("De bordsessie begint.")


def test_the_shapes_inside_pictures_are_the_themes() -> None:
    icons = Path(str(importlib.resources.files("material"))) / "templates/.icons"
    for name, shape in INSTRUMENT_SHAPES.items():
        assert f'd="{shape}"' in (icons / f"{ICON_PATHS[name]}.svg").read_text("utf-8"), name


def test_the_minutes_of_an_action_stand_apart_but_never_in_code() -> None:
    dressed = dress("1. Hang het op. (3 min)\n\n```text\n1. Hang het op. (3 min)\n```", Language.NL, "Stap")
    assert 'Hang het op.\xa0<span class="minutes">3 min</span></li>' in dressed, "never alone on a line"
    assert "<code>1. Hang het op. (3 min)\n</code>" in dressed


def test_the_minutes_of_an_action_stand_apart_above_a_list_of_its_own() -> None:
    dressed = dress("1. Hang het op. (3 min)\n    - Aan de muur.", Language.NL, "Stap")
    assert '<span class="minutes">3 min</span><ul>' in dressed


def test_a_line_to_write_on_is_none_in_code() -> None:
    dressed = dress("Naam: …………\n\n`…………`", Language.NL, "Blad")
    assert dressed == '<p>Naam: <span class="blank">…………</span></p>\n<p><code>…………</code></p>'


def test_what_goes_wrong_otherwise_is_a_notice() -> None:
    assert '<div class="notice" role="note"' in dress("> **Let op:** Schrijf geen namen op.", Language.NL, "Bord")
    assert '<div class="notice" role="note"' in dress("> **Note:** Write no names.", Language.EN, "Board")


def test_every_table_of_a_page_has_a_name_of_its_own() -> None:
    table = "| a |\n| --- |\n| b |\n"
    dressed = dress(f"{table}\n## Bord {{#bord}}\n\n{table}\nEn:\n\n{table}", Language.NL, "Pagina")
    assert re.findall('aria-label="([^"]+)"', dressed) == [
        "Tabel bij: Pagina",
        "Tabel bij: Bord",
        "Tabel bij: Bord (2)",
    ]
