"""Which stem stands in which entry, and how much it says there."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from academy.search.entry import Entry
from academy.search.words import Stemmer, words_of

MOST = 60
"""The greatest weight; one character of the file."""
_ALSO, _LENGTH = 2.0, 0.6
_TITLE = {"step": 2.2, "sector": 1.0, "section": 1.5, "worksheet": 1.5, "scene": 1.2}
_CARD_TITLE = 3.0
"""How often a word of the title counts as said: in that of a whole module or video more than in that of a part."""
_STEP = 0.08
_DIGITS = 45
_FIRST = ord("#")
_SKIPPED = ord("\\")


@dataclass(frozen=True, slots=True)
class Postings:
    """For every stem: its most used spelling, and the entries it stands in with its weight in each."""

    form_by_stem: Mapping[str, str]
    hits_by_stem: Mapping[str, Sequence[tuple[int, int]]]


def postings(entries: Sequence[Entry], stemmer: Stemmer) -> Postings:
    """The postings of the entries, counted in their order from 0.

    A weight grows with how often a stem is said, ever less, and shrinks with the length of the text (BM25); a word of
    the title counts as if it were said much more.
    """
    hits: dict[str, list[tuple[int, int]]] = {}
    forms: dict[str, Counter[str]] = {}
    texts = [[word for sentence in entry.sentences for word in words_of(sentence.text)] for entry in entries]
    mean = sum(map(len, texts)) / max(len(texts), 1)
    for number, (entry, text) in enumerate(zip(entries, texts, strict=True)):
        title, also = words_of(entry.title), [word for form in entry.also for word in words_of(form)]
        for word in (*title, *also, *text):
            forms.setdefault(stemmer.stem(word), Counter())[word] += 1
        worth = {**dict.fromkeys(also, _ALSO), **dict.fromkeys(title, _TITLE.get(entry.kind, _CARD_TITLE))}
        for stem, weight in _weights(worth, text, len(text) / mean, stemmer).items():
            hits.setdefault(stem, []).append((number, min(MOST, max(1, round(weight / _STEP)))))
    stems = sorted(hits)
    return Postings({stem: _form(forms[stem]) for stem in stems}, {stem: hits[stem] for stem in stems})


def _weights(worth: Mapping[str, float], text: Iterable[str], length: float, stemmer: Stemmer) -> dict[str, float]:
    counts = Counter(stemmer.stem(word) for word in text)
    weights = {stem: n / (n + 1 - _LENGTH + _LENGTH * length) for stem, n in counts.items()}
    by_title = {stemmer.stem(word): value for word, value in worth.items()}
    return weights | {stem: weights.get(stem, 0) + value for stem, value in by_title.items()}


def _form(counts: Counter[str]) -> str:
    return min(counts, key=lambda word: (-counts[word], word))


def encode(hits: Iterable[tuple[int, int]]) -> str:
    """The hits of a stem as text: the steps from entry to entry in digits of 45, each followed by a weight."""
    text, last = [], -1
    for number, weight in hits:
        gap = number - last - 1
        while gap >= _DIGITS:
            text.append(_character(_DIGITS + gap % _DIGITS))
            gap //= _DIGITS
        text.append(_character(gap) + _character(weight))
        last = number
    return "".join(text)


def _character(value: int) -> str:
    code = _FIRST + value
    return chr(code + (code >= _SKIPPED))
