"""What a module has ready to print or to send: a card, a sheet, a letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from academy.languages import SOURCE, Language
from academy.model.terms import Sector
from academy.model.written import PageWords


class Form(StrEnum):
    """On what paper it comes."""

    CARD = "kaart"
    """To hold in one hand: one A5."""
    SHEET = "blad"
    """One A4."""
    TWO_SIDED = "tweezijdig"
    """One A4, printed on both sides."""
    BOARD = "bord"
    """One A4 on its side, which may be printed as A3 for the wall."""
    LETTER = "brief"
    """One A4 that a school sends as its own."""


@dataclass(frozen=True, slots=True)
class Handout:
    """One piece, on a page of its own; `uri` is that page, without language."""

    uri: str
    words_by_language: Mapping[Language, PageWords]
    form: Form
    step_id: str | None = None
    """The step in which it is used; none for what must be ready before."""
    sector: Sector | None = None
    """The only sector it is for; none when it is for all."""

    def words(self, language: Language) -> PageWords:
        """Its words in this language, or in Dutch."""
        return self.words_by_language.get(language, self.words_by_language[SOURCE])
