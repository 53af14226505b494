"""Which spelling in running text means which term of the glossary."""

import re
from dataclasses import dataclass

from academy.model import GlossaryTerm, Language


@dataclass(frozen=True, slots=True)
class TermIndex:
    """Which spelling in running text means which term, in one language."""

    id_by_form: dict[str, str]
    """The forms with their capitals folded away."""
    pattern: re.Pattern[str] | None

    def term_of(self, words: str) -> str | None:
        """The term that words found by the pattern mean.

        None for letters that only look alike: the pattern takes more of them for the same than folding does.
        """
        return self.id_by_form.get(words.casefold())


def term_index(terms: tuple[GlossaryTerm, ...], language: Language) -> TermIndex:
    """The spellings of all terms that have words in the language."""
    id_by_written = {
        form: term.id
        for term in terms
        if language in term.words_by_language
        for form in term.words_by_language[language].forms
    }
    longest_first = sorted(id_by_written, key=lambda form: (-len(form), form))
    alternatives = "|".join(map(re.escape, longest_first))
    pattern = re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE) if id_by_written else None
    return TermIndex({form.casefold(): id_ for form, id_ in id_by_written.items()}, pattern)
