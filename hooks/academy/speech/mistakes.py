"""What was heard, held against what was written: mistakes by the letter."""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

from rapidfuzz.distance import Levenshtein
from unicode_rbnf import RbnfEngine

_SPELLER = RbnfEngine.for_language("nl")
_DIGITS = re.compile(r"\d{1,15}")


@dataclass(frozen=True, slots=True)
class Heard:
    """A text, sentence by sentence, as it was heard."""

    video_id: str
    sentences: tuple[str, ...]
    heard: str

    @property
    def written(self) -> str:
        """The whole text."""
        return " ".join(self.sentences)

    @property
    def letters(self) -> int:
        """How many letters were written."""
        return len(_letters(self.written))

    @property
    def mistakes(self) -> int:
        """How many letters must change to make of what was heard what was written."""
        return int(Levenshtein.distance(_letters(self.written), _letters(self.heard)))

    @property
    def rate(self) -> float:
        """Mistakes a letter."""
        return self.mistakes / max(1, self.letters)

    def rate_by_sentence(self) -> list[float]:
        """Mistakes a letter in every sentence: where in the text letters must change, come or go."""
        ends = [*accumulate(len(_letters(sentence)) for sentence in self.sentences)]
        edits = Levenshtein.editops(_letters(self.written), _letters(self.heard))
        wrong = Counter(min(bisect_right(ends, edit.src_pos), len(ends) - 1) for edit in edits)
        return [wrong[n] / max(1, len(_letters(sentence))) for n, sentence in enumerate(self.sentences)]


def _letters(text: str) -> str:
    """Letters alone: where a machine puts spaces, capitals and commas says nothing of how a word was said."""
    spelled = _DIGITS.sub(lambda found: _SPELLER.format_number(int(found[0])).text, text)
    plain = unicodedata.normalize("NFKD", spelled.lower())
    return "".join(letter for letter in plain if letter.isalpha())


def rate_of(all_heard: Iterable[Heard]) -> float:
    """Mistakes a letter over all of it."""
    listed = list(all_heard)
    return sum(heard.mistakes for heard in listed) / max(1, sum(heard.letters for heard in listed))


def worst_words(all_heard: Iterable[Heard]) -> list[tuple[str, int, int]]:
    """Words that were misheard most often, with how often and out of how many times."""
    missed: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for heard in all_heard:
        written, understood = _words(heard.written), _words(heard.heard)
        said.update(written)
        blocks = SequenceMatcher(None, written, understood, autojunk=False).get_opcodes()
        missed.update(word for kind, a, b, _, _ in blocks if kind != "equal" for word in written[a:b])
    return [(word, count, said[word]) for word, count in missed.most_common(40)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+|\d+", text.lower())
