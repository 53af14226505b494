"""The languages of the site, a row each: all that differs between them but is no word of the interface.

A further language costs a row here, its interface (`text/<code>/`) and its rules for searching
(`search/<code>.py`). Content that it has no words for falls back to the source language.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Phrases:
    """What authors write at the start of a line for the site to dress it."""

    say: str
    example: str
    note: str
    result: str


class Language(StrEnum):
    """A language of the site; Dutch is the source, the others translate it."""

    own_name: str
    short_name: str
    locale: str
    phrases: Phrases
    conjunctions: frozenset[str]
    """Words before which a reader takes a breath; captions are cut there."""

    NL = (
        *("nl", "Nederlands", "NL", "nl_NL"),
        Phrases("**Zeg dit:**", "**Voorbeeld:**", "**Let op:**", "**Dan heb je:**"),
        "en maar want of dus als dat omdat die terwijl zodat voordat nadat wanneer waar wie wat hoe om met tot "
        "waarin waarmee waarom waarop zoals dan totdat sinds hoewel",
    )
    EN = (
        *("en", "English", "EN", "en_GB"),
        Phrases("**Say this:**", "**Example:**", "**Note:**", "**You now have:**"),
        "and but or so because that which who when where while if as before after until to with how what why "
        "since than although unless",
    )

    def __new__(
        cls, code: str, own_name: str, short_name: str, locale: str, phrases: Phrases, conjunctions: str
    ) -> "Language":
        """A row: its code, what it calls itself, long and short, how others call its spelling, and its fixed words."""
        language = str.__new__(cls, code)
        language._value_ = code
        language.own_name, language.short_name, language.locale = own_name, short_name, locale
        language.phrases, language.conjunctions = phrases, frozenset(conjunctions.split())
        return language

    @classmethod
    def of(cls, code: str) -> "Language":
        """The language with this code."""
        return next(language for language in cls if language.value == code)

    @property
    def is_source(self) -> bool:
        """Is this the language that authors write first, and that a missing translation falls back to?"""
        return self is SOURCE

    @property
    def folder(self) -> str:
        """Where its pages stand below the root of the site, with a slash at the end: nothing for the source."""
        return "" if self.is_source else f"{self}/"

    @property
    def suffix(self) -> str:
        """How the name of its Markdown files ends."""
        return ".md" if self.is_source else f".{self}.md"

    def file_name(self, name: str) -> str:
        """A source file's name in this language: `zoekvragen.yaml` → `zoekvragen.en.yaml`."""
        stem, _, kind = name.rpartition(".")
        return name if self.is_source else f"{stem}.{self}.{kind}"


SOURCE = Language.NL
TRANSLATIONS = tuple(language for language in Language if not language.is_source)


def without_language(uri: str) -> tuple[str, Language]:
    """A file's name in the source language, and the language that its name tells."""
    for language in TRANSLATIONS:
        stem = uri.removesuffix(language.suffix)
        if stem != uri and stem and not stem.endswith("/"):
            return f"{stem}.md", language
    return uri, SOURCE
