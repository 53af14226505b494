"""Editions share what does not depend on the language."""

from pathlib import Path

import pytest

from academies import valid_academy
from academy.edition import lookups
from academy.edition.terms import TermIndex, term_index
from academy.languages import SOURCE, Language, without_language
from academy.model import GlossaryTerm
from academy.pipeline import build


def test_the_glossary_is_indexed_once_a_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    indexed = []

    def counted(terms: tuple[GlossaryTerm, ...], language: Language) -> TermIndex:
        indexed.append(language)
        return term_index(terms, language)

    monkeypatch.setattr(lookups, "term_index", counted)
    assert all(build(valid_academy(tmp_path / "academy")).pages_by_language.values())
    assert sorted(indexed) == sorted(Language)


def test_the_source_stands_at_the_root_and_in_plain_file_names() -> None:
    assert (SOURCE.folder, SOURCE.suffix, SOURCE.file_name("index.md")) == ("", ".md", "index.md")
    english = Language.of("en")
    assert (english.folder, english.suffix, english.file_name("index.md")) == ("en/", ".en.md", "index.en.md")


@pytest.mark.parametrize(
    ("uri", "name", "language"),
    [
        ("over.md", "over.md", "nl"),
        ("over.en.md", "over.md", "en"),
        ("leerpaden/po.en.md", "leerpaden/po.md", "en"),
        ("over.fr.md", "over.fr.md", "nl"),
        ("en.md", "en.md", "nl"),
        ("map/.en.md", "map/.en.md", "nl"),
        ("kaart.en.png", "kaart.en.png", "nl"),
    ],
)
def test_the_name_of_a_file_tells_its_language(uri: str, name: str, language: str) -> None:
    assert without_language(uri) == (name, Language.of(language))
