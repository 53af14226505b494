"""Which spelling in running text means which term of the glossary."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import groupby

from academy.model import GlossaryTerm, Language


@dataclass(frozen=True, slots=True)
class TermIndex:
    """Which spelling in running text means which term, in one language; known by its mark alone."""

    id_by_form: dict[str, str] = field(compare=False, repr=False)
    """The forms with their capitals folded away."""
    pattern: re.Pattern[str] | None = field(compare=False, repr=False)
    mark: str
    """The hash of every spelling with its term."""

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
    pattern = re.compile(rf"(?<![\w-])(?:{_any_of(id_by_written)})(?![\w-])", re.IGNORECASE) if id_by_written else None
    mark = blake2b(repr(id_by_written).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return TermIndex({form.casefold(): id_ for form, id_ in id_by_written.items()}, pattern, mark)


def _any_of(forms: Iterable[str]) -> str:
    """The longest first, and those that begin alike together: at most words only those are tried."""
    longest_first = sorted(forms, key=lambda form: (form[0].casefold(), -len(form), form))
    alike = [[*same] for _, same in groupby(longest_first, key=lambda form: form[0].casefold())]
    # As it is written: folded, some letters become two.
    return "|".join(f"{re.escape(same[0][0])}(?:{'|'.join(re.escape(form[1:]) for form in same)})" for same in alike)
