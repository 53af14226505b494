"""What can be found of authors' Markdown: its words, without marks."""

import pytest

from academy.search.prose import sentences
from effort import at_once


def texts(markdown: str) -> list[str]:
    return [sentence.text for sentence in sentences(markdown)]


def test_a_row_of_a_table_is_one_sentence_without_its_empty_cells() -> None:
    table = "| Wie | Hoe lang |\n| --- | --: |\n| Samen | |\n| Jij | `5 min` |"
    assert texts(table) == ["Wie · Hoe lang", "Samen", "Jij · 5 min"]


def test_marks_are_left_out_and_code_keeps_what_looks_like_one() -> None:
    assert texts("Een *les* van [ons](x.md). Schrijf `**Let op:**` erbij.") == [
        "Een les van ons.",
        "Schrijf **Let op:** erbij.",
    ]
    assert texts("```text\n# geen kop\n```") == ["# geen kop"]


def test_a_code_mark_over_two_lines_is_read_as_the_page_shows_it() -> None:
    assert texts("Hier is `een\n[link](x.md)` als code.") == ["Hier is een", "[link](x.md) als code."]


def test_words_of_a_picture_are_found_and_markers_are_not() -> None:
    assert texts("![Een bord](b.webp)\n\n<!-- hier: tijdlijn -->\n\n> Zeg het.") == ["Een bord", "Zeg het."]


@pytest.mark.parametrize("inside", ["<!--" * 50_000, "“" + "Aa. " * 50_000])
def test_what_is_never_closed_takes_no_time(inside: str) -> None:
    at_once(lambda: sentences(f"```text\n{inside}\n```"))
