"""Which stem stands in which entry, and how much it says there."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from academy.kept import kept
from academy.model import Language, ResultKind
from academy.search.entry import Entry, PartKind
from academy.search.words import rules_of, stemmer_of, words_of

_FIRST, _SKIPPED, _DIGITS, _WEIGHT = ord("#"), ord("\\"), 45, 0.08
_CHARACTER = tuple(chr(_FIRST + value + (_FIRST + value >= _SKIPPED)) for value in range(2 * _DIGITS))
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


@dataclass(frozen=True, slots=True)
class _Said:
    """What an entry says."""

    length: int
    """The words of its text."""
    count_by_word: Mapping[str, int]
    """How often each word is said, in its names or in its text."""
    stem_by_word: Mapping[str, str]
    count_by_stem: Mapping[str, int]
    """In its text alone."""
    worth_by_stem: Mapping[str, float]
    """What a stem is worth that its names hold."""


def postings(entries: Iterable[Entry], language: Language) -> Postings:
    """The postings of the entries, counted in their order from 0.

    A weight grows with how often a stem is said, ever less, and shrinks with the length of the text (BM25); a word of
    the title counts as if it were said much more.
    """
    hits: dict[str, list[tuple[int, int]]] = {}
    said = [_said(*names_of(entry), text_of(entry), language.value) for entry in entries]
    mean = sum(each.length for each in said) / max(len(said), 1)
    for number, each in enumerate(said):
        for stem, level in _levels(each, each.length / mean).items():
            hits.setdefault(stem, []).append((number, level))
    stems, form_by_stem = sorted(hits), _forms(said)
    return Postings({stem: form_by_stem[stem] for stem in stems}, {stem: hits[stem] for stem in stems})


def text_of(entry: Entry) -> str:
    """All that an entry says."""
    return "\n".join(sentence.text for sentence in entry.sentences)


def names_of(entry: Entry) -> tuple[float, str, tuple[str, ...], tuple[str, ...]]:
    """What a word of its title is worth, its title, its other names, and its visitors' questions."""
    return _TITLE.get(entry.kind, _CARD_TITLE), entry.title, entry.also, entry.asked


@kept
def _said(
    title_worth: float, title: str, also: tuple[str, ...], asked: tuple[str, ...], text: str, language: str
) -> _Said:
    unasked, stemmer = rules_of(Language.of(language)).unasked, stemmer_of(Language.of(language))
    worth_by_word = {
        **{word: _ASKED for phrase in asked for word in words_of(phrase) if word not in unasked},
        **{word: _ALSO for form in also for word in words_of(form)},
        **dict.fromkeys(words_of(title), title_worth),
    }
    in_text, count_by_stem = Counter(words_of(text)), Counter[str]()
    for word, count in in_text.items():
        count_by_stem[stemmer.stem(word)] += count
    count_by_word = dict(in_text + Counter([*worth_by_word]))
    return _Said(
        length=in_text.total(),
        count_by_word=count_by_word,
        stem_by_word={word: stemmer.stem(word) for word in count_by_word},
        count_by_stem=dict(count_by_stem),
        worth_by_stem={stemmer.stem(word): worth for word, worth in worth_by_word.items()},
    )


def _levels(said: _Said, length: float) -> dict[str, int]:
    """The level of every stem, in a text of which the length is known as a share of the mean."""
    beside = 1 - _LENGTH + _LENGTH * length
    # Most stems are said once or twice.
    level_by_count = {count: _level(count / (count + beside)) for count in {*said.count_by_stem.values()}}
    levels = {stem: level_by_count[count] for stem, count in said.count_by_stem.items()}
    for stem, worth in said.worth_by_stem.items():
        count = said.count_by_stem.get(stem, 0)
        levels[stem] = _level(count / (count + beside) + worth)
    return levels


def _level(weight: float) -> int:
    """The nearest of the weights there are."""
    return LEVELS[bisect_left(_BETWEEN, weight / _WEIGHT)]


def _forms(said: Iterable[_Said]) -> dict[str, str]:
    """For every stem the word by which it is said most, of equals the first."""
    count_by_word, stem_by_word = dict[str, int](), dict[str, str]()
    for each in said:
        stem_by_word.update(each.stem_by_word)
        for word, count in each.count_by_word.items():
            count_by_word[word] = count_by_word.get(word, 0) + count
    words = sorted(sorted(count_by_word, reverse=True), key=count_by_word.__getitem__)
    return {stem_by_word[word]: word for word in words}


def encode(hits: Iterable[tuple[int, int]]) -> tuple[str, str]:
    """The hits of a stem: the steps from entry to entry in digits of 45, and apart, as that packs better, weights."""
    text, weights, last = [], [], -1
    for number, weight in hits:
        gap = number - last - 1
        while gap >= _DIGITS:
            text.append(_CHARACTER[_DIGITS + gap % _DIGITS])
            gap //= _DIGITS
        text.append(_CHARACTER[gap])
        weights.append(_CHARACTER[weight])
        last = number
    return "".join(text), "".join(weights)
