"""Which stem stands in which entry, and how much it says there."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from academy.kept import kept
from academy.model import Language, ResultKind
from academy.search.entry import Entry, PartKind
from academy.search.words import Stemmer, rules_of, stemmer_of, words_of

_FIRST, _SKIPPED, _DIGITS, _WEIGHT = ord("#"), ord("\\"), 45, 0.08
CODE = {"first": _FIRST, "skipped": _SKIPPED, "digits": _DIGITS, "weight": _WEIGHT}
"""How places are written, for the index to take along: its reader in the browser knows none of these numbers."""
LEVELS = (1, 2, 3, 5, 7, 10, 14, 20, 27, 34, 41, 50, 60)
"""The weights there are: few, so that the file packs well."""
_BETWEEN = tuple((low + high) / 2 for low, high in pairwise(LEVELS))
_ALSO, _ASKED, _LENGTH = 2.0, 1.0, 0.6
_TITLE: Mapping[ResultKind | PartKind, float] = {
    ResultKind.STEP: 2.2,
    ResultKind.SECTOR: 1.0,
    ResultKind.WORKSHEET: 1.5,
    PartKind.SECTION: 1.5,
    PartKind.SCENE: 1.2,
}
_CARD_TITLE = 3.0
"""How often a word of the title counts as said: in that of a whole module or video more than in that of a part."""


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
    said: dict[str, int] = {}
    texts = [_counted(_text(entry), stemmer.language.value) for entry in entries]
    lengths = [sum(text.count_by_word.values()) for text in texts]
    mean = sum(lengths) / max(len(lengths), 1)
    for number, (entry, text, length) in enumerate(zip(entries, texts, lengths, strict=True)):
        named = _named(entry, rules_of(stemmer.language).unasked)
        for word, count in (*((word, 1) for word in named), *text.count_by_word.items()):
            said[word] = said.get(word, 0) + count
        for stem, weight in _weights(named, text.count_by_stem, length / mean, stemmer).items():
            hits.setdefault(stem, []).append((number, _level(weight)))
    stems, form_by_stem = sorted(hits), _forms(said, stemmer)
    return Postings({stem: form_by_stem[stem] for stem in stems}, {stem: hits[stem] for stem in stems})


@dataclass(frozen=True, slots=True)
class _Counted:
    """How often every word and every stem of a text is said."""

    count_by_word: Mapping[str, int]
    count_by_stem: Mapping[str, int]


def _text(entry: Entry) -> str:
    return "\n".join(sentence.text for sentence in entry.sentences)


@kept
def _counted(text: str, language: str) -> _Counted:
    count_by_word, stemmer = Counter(words_of(text)), stemmer_of(Language.of(language))
    count_by_stem = Counter[str]()
    for word, count in count_by_word.items():
        count_by_stem[stemmer.stem(word)] += count
    return _Counted(dict(count_by_word), dict(count_by_stem))


def _level(weight: float) -> int:
    """The nearest of the weights there are."""
    return LEVELS[bisect_left(_BETWEEN, weight / _WEIGHT)]


def _named(entry: Entry, unasked: frozenset[str]) -> dict[str, float]:
    """What the words of its title, its other names and its visitors' questions are worth to an entry."""
    asked = [word for phrase in entry.asked for word in words_of(phrase) if word not in unasked]
    also = [word for form in entry.also for word in words_of(form)]
    title = dict.fromkeys(words_of(entry.title), _TITLE.get(entry.kind, _CARD_TITLE))
    return {**dict.fromkeys(asked, _ASKED), **dict.fromkeys(also, _ALSO), **title}


def _weights(
    named: Mapping[str, float], count_by_stem: Mapping[str, int], length: float, stemmer: Stemmer
) -> dict[str, float]:
    weights = {stem: n / (n + 1 - _LENGTH + _LENGTH * length) for stem, n in count_by_stem.items()}
    by_name = {stemmer.stem(word): value for word, value in named.items()}
    return weights | {stem: weights.get(stem, 0) + value for stem, value in by_name.items()}


def _forms(said: Mapping[str, int], stemmer: Stemmer) -> dict[str, str]:
    """For every stem the word by which it is said most, of equals the first."""
    words = sorted(sorted(said, reverse=True), key=said.__getitem__)
    return {stemmer.stem(word): word for word in words}


def encode(hits: Iterable[tuple[int, int]]) -> tuple[str, str]:
    """The hits of a stem: the steps from entry to entry in digits of 45, and apart, as that packs better, weights."""
    text, weights, last = [], [], -1
    for number, weight in hits:
        gap = number - last - 1
        while gap >= _DIGITS:
            text.append(_character(_DIGITS + gap % _DIGITS))
            gap //= _DIGITS
        text.append(_character(gap))
        weights.append(_character(weight))
        last = number
    return "".join(text), "".join(weights)


def _character(value: int) -> str:
    code = _FIRST + value
    return chr(code + (code >= _SKIPPED))
