"""Which spelling in running text means which term of the glossary."""

import re
from dataclasses import dataclass

from academy.model import GlossaryTerm, Language


@dataclass(frozen=True, slots=True)
class TermIndex:
    """Which spelling in running text means which term, in one language."""

    id_by_form: dict[str, str]
    pattern: re.Pattern[str] | None


def term_index(terms: tuple[GlossaryTerm, ...], language: Language) -> TermIndex:
    """The spellings of all terms that have words in the language."""
    forms = {
        form.lower(): term.id
        for term in terms
        if language in term.words_by_language
        for form in term.words_by_language[language].forms
    }
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    alternatives = "|".join(map(re.escape, longest_first))
    pattern = re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE) if forms else None
    return TermIndex(forms, pattern)
