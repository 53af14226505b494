"""Addresses, callouts and glossary links: the small pieces every page is made of."""

import importlib.resources
import re
from pathlib import Path

import pytest

from academy.links import relative_links
from academy.model import GlossaryTerm, GlossaryWords, Language
from academy.render.glossary_links import TermLinks, term_index
from academy.render.icons import ICON_PATHS, INSTRUMENT_SHAPES
from academy.render.markup import href, url_of
from academy.render.prose import dress


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


def test_links_of_the_repository_become_links_of_the_site() -> None:
    text = "[a](../modules/08-bord/index.md#x) [b](bronnen.md) [c](#hier) [d](https://example.org)"
    assert relative_links(text, "docs/over.md", "over.md") == (
        "[a](modules/08-bord/index.md#x) [b](bronnen.md) [c](#hier) [d](https://example.org)"
    )


def test_a_worksheet_sees_the_modules_links_from_its_own_place() -> None:
    text = "[stap](../07-doel/index.md) [hier](#bord)"
    moved = relative_links(text, "modules/08-bord/index.md", "modules/08-bord/werkblad.md")
    assert moved == "[stap](../07-doel/index.md) [hier](index.md#bord)"


def test_say_this_becomes_a_figure_and_keeps_its_words() -> None:
    html = dress("> **Zeg dit:** “Over een kwartier *hangt* het doel.”", Language.NL, "Bord")
    assert '<figure class="say" markdown="1">' in html
    assert "“Over een kwartier *hangt* het doel.”" in html
    assert "**Zeg dit:**" not in html


def test_what_only_looks_like_a_callout_inside_code_stays() -> None:
    fenced = "```text\n> **Zeg dit:** “nee”\n| geen | tabel |\n```"
    assert dress(fenced, Language.NL, "Bord") == fenced


def test_a_table_can_be_scrolled_by_keyboard_and_has_a_name() -> None:
    html = dress("| a | b |\n| --- | --- |\n| 1 | 2 |", Language.NL, "Rolrooster")
    assert 'role="region" tabindex="0" aria-label="Tabel bij: Rolrooster"' in html


def linked(text: str) -> str:
    words = {Language.NL: GlossaryWords("Bord", "Een bord.", ("bord", "borden"))}
    other = {Language.NL: GlossaryWords("Bordsessie", "Een sessie.", ("bordsessie",))}
    terms = (GlossaryTerm("bord", None, words), GlossaryTerm("sessie", None, other))
    return TermLinks(term_index(terms, Language.NL), "../begrippen/").add(text)


def test_only_the_first_use_of_a_term_is_linked() -> None:
    assert linked("Een bord. Nog een bord.") == 'Een <a class="term" href="../begrippen/#bord">bord</a>. Nog een bord.'


BARE = [
    "### Het bord",
    "| bord | x |",
    "> bord",
    "[bord](x.md)",
    "`bord`",
    "“Kijk naar het bord.”",
    "bordrand",
    "het-bord",
]


@pytest.mark.parametrize("text", BARE)
def test_headings_tables_quotations_links_and_longer_words_stay_bare(text: str) -> None:
    assert linked(text) == text


def test_the_longest_term_wins() -> None:
    assert "#sessie" in linked("De bordsessie begint.")


def test_the_shapes_inside_pictures_are_the_themes() -> None:
    icons = Path(str(importlib.resources.files("material"))) / "templates/.icons"
    for name, shape in INSTRUMENT_SHAPES.items():
        assert f'd="{shape}"' in (icons / f"{ICON_PATHS[name]}.svg").read_text("utf-8"), name


def test_the_minutes_of_an_action_stand_apart_but_never_in_code() -> None:
    dressed = dress("1. Hang het op. (3 min)\n\n```text\n1. Hang het op. (3 min)\n```", Language.NL, "Stap")
    assert '1. Hang het op.\xa0<span class="minutes">3 min</span>' in dressed, "never alone on a line"
    assert "```text\n1. Hang het op. (3 min)\n```" in dressed


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
