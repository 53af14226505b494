"""What can be found of authors' Markdown: its words, without marks."""

from time import process_time

from academy.search.prose import sentences


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


def test_comments_that_are_never_closed_take_no_time() -> None:
    start = process_time()
    sentences("```html\n" + "<!--" * 50_000 + "\n```")
    assert process_time() - start < 5
