"""Where a sentence may be cut: what fits below a picture, cut where a reader takes a breath."""

from collections.abc import Callable
from functools import cache

from academy.languages import SOURCE
from academy.model import Language

MOST_LINES, MOST_CHARACTERS = 2, 42
FEWEST_CHARACTERS = 17
"""A part of a sentence is at least so long: read at the highest speed allowed, it stands for a second."""
_MOST_PARTS = 6
_QUOTES = "”’\"')"
_AT_STOP, _AT_COMMA, _AT_CONJUNCTION, _ELSEWHERE, _AFTER_ARTICLE = 0, 6, 18, 36, 70


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES = _words("de het een the a an")


@cache
def in_lines(text: str, language: Language = SOURCE) -> tuple[str, ...] | None:
    """The text on one line or two, or nothing when it does not fit."""
    if len(text) <= MOST_CHARACTERS:
        return (text,)
    words = text.split()
    pairs = [(" ".join(words[:cut]), " ".join(words[cut:]), cut) for cut in range(1, len(words))]
    fitting = [pair for pair in pairs if max(len(pair[0]), len(pair[1])) <= MOST_CHARACTERS]
    if not fitting:
        return None
    best = min(fitting, key=lambda pair: abs(len(pair[0]) - len(pair[1])) + _cost(words, pair[2], language))
    return best[:2]


@cache
def parts_of(text: str, language: Language = SOURCE) -> tuple[str, ...] | None:
    """The sentence in as few parts as fit, or nothing when no cut makes it fit."""
    if in_lines(text, language):
        return (text,)
    words = text.split()
    for count in range(2, _MOST_PARTS + 1):
        found = _splitter(words, language, len(text) / count)(0, count)
        if found is not None:
            return found[1]
    return None


def _splitter(
    words: list[str], language: Language, aim: float
) -> Callable[[int, int], tuple[float, tuple[str, ...]] | None]:
    @cache
    def best(start: int, count: int) -> tuple[float, tuple[str, ...]] | None:
        """The cheapest way to make so many parts of the words from `start` on."""
        if count == 1:
            last = " ".join(words[start:])
            return (abs(len(last) - aim), (last,)) if _fits(last, language) else None
        ways = []
        for cut in range(start + 1, len(words)):
            part = " ".join(words[start:cut])
            if _fits(part, language) and (rest := best(cut, count - 1)):
                ways.append((abs(len(part) - aim) + _cost(words, cut, language) + rest[0], (part, *rest[1])))
        return min(ways, default=None)

    return best


def _fits(part: str, language: Language) -> bool:
    return len(part) >= FEWEST_CHARACTERS and in_lines(part, language) is not None


def _cost(words: list[str], cut: int, language: Language) -> int:
    """How much a cut before this word hurts a reader."""
    before, after = words[cut - 1].rstrip(_QUOTES), words[cut].lower().strip("“‘'\"(")
    if before.endswith((".", "!", "?", ":", ";")):
        return _AT_STOP
    if before.endswith(","):
        return _AT_COMMA
    if before.lower() in ARTICLES:
        return _AFTER_ARTICLE
    return _AT_CONJUNCTION if after in language.conjunctions else _ELSEWHERE
