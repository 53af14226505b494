"""A page that authors write by hand, with the facts it states."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.languages import SOURCE, Language
from academy.model.terms import Instrument, Sector


@dataclass(frozen=True, slots=True)
class PageWords:
    """A hand-written page in one language; `text_by_key` holds its own words, such as `lead`."""

    language: Language
    source_uri: str
    title: str
    description: str
    markdown: str
    text_by_key: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """One page below `docs/`; `uri` is its address there, without language."""

    uri: str
    words_by_language: Mapping[Language, PageWords]
    instrument: Instrument | None = None
    sector: Sector | None = None

    def words(self, language: Language) -> PageWords:
        """The page in this language, or in Dutch."""
        return self.words_by_language.get(language, self.words_by_language[SOURCE])
