"""Text → the stems by which it is found. The rules are data, so that the browser applies the very same ones."""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module

from academy.model import Language
from academy.search.rules import Rules

_POSSESSIVE = re.compile(r"['’`]s?(?![a-z])|['’`]")
_WORD = re.compile(r"[a-z0-9]+")


def rules_of(language: Language) -> Rules:
    """The rules of a language, from the file of its code."""
    rules = import_module(f"academy.search.{language}").RULES
    assert isinstance(rules, Rules)
    return rules


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without accents: `Video’s, één` → `video`, `een`."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return _WORD.findall(_POSSESSIVE.sub("", plain))


@dataclass(frozen=True)
class Stemmer:
    """Gives every word its stem, and remembers it: `lesbezoeken` → `lesbezoek`."""

    language: Language
    _stem_by_word: dict[str, str] = field(default_factory=dict)

    @cached_property
    def _rules(self) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(old), new.replace("$", "\\")) for old, new in rules_of(self.language).stem]

    def stem(self, word: str) -> str:
        """The stem of one word."""
        if word not in self._stem_by_word:
            self._stem_by_word[word] = self._apply(word)
        return self._stem_by_word[word]

    def _apply(self, word: str) -> str:
        for pattern, new in self._rules:
            word = pattern.sub(new, word, count=1)
        return word


@cache
def stemmer_of(language: Language) -> Stemmer:
    """The one stemmer of a language, with all that it remembers."""
    return Stemmer(language)
