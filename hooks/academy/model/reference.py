"""What the prose rests on: the glossary and the sources."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.languages import SOURCE, Language


@dataclass(frozen=True, slots=True)
class GlossaryWords:
    """A term in one language; `forms` are the spellings that link to it from running text."""

    term: str
    meaning: str
    forms: tuple[str, ...]
    instead_of: tuple[str, ...] = ()
    """Words that mean the same and that the academy does not use."""


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One entry of the glossary; `module_id` is the module that teaches it."""

    id: str
    module_id: str | None
    words_by_language: Mapping[Language, GlossaryWords]

    def words(self, language: Language) -> GlossaryWords:
        """The term in this language, or the Dutch one."""
        return self.words_by_language.get(language, self.words_by_language[SOURCE])


@dataclass(frozen=True, slots=True)
class SourceWords:
    """A source as it is cited in one language, and what the academy takes from it."""

    title: str
    used_for: str


@dataclass(frozen=True, slots=True)
class Source:
    """A public document that the facts rest on; `address` is named, never loaded."""

    key: str
    address: str | None
    words_by_language: Mapping[Language, SourceWords]

    def words(self, language: Language) -> SourceWords:
        """The citation in this language, or the Dutch one."""
        return self.words_by_language.get(language, self.words_by_language[SOURCE])
