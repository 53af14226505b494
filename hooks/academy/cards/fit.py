"""Text that is measured before it is drawn, so that none runs off a card and every text finds its place."""

import re
from collections.abc import Iterable, Iterator

from academy.drawing import filled, width_of

LINE_HEIGHT = 1.1
_SHORTEST_PART = 3
_VOWEL = "[aeiouyáéíóúàèëïöüêâ]"
_BREAK = re.compile(rf"(?<={_VOWEL})(?:[b-df-hj-np-tv-xz]*)(?=(?:ch|[b-df-hj-np-tv-xz]){_VOWEL})", re.IGNORECASE)
"""Where a syllable ends in Dutch: before the last consonant that a vowel follows."""


def fitted(text: str, weight: int, box: tuple[float, float], sizes: Iterable[int]) -> tuple[int, list[str]]:
    """The largest of the sizes, and the lines, with which the text fits in a box of so much width and height.

    Where it fits with none of them, long words are broken at the smallest; what is then still too much is cut off.
    """
    most, tall = box
    for size in sizes:
        lines = filled(text, size, weight, most)
        if _rows(tall, size) >= len(lines) and all(width_of(line, size, weight) <= most for line in lines):
            return size, lines
    words = [part for word in text.split(" ") for part in _parts(word, size, weight, most)]
    lines = _joined(words, size, weight, most)
    rows = max(1, _rows(tall, size))
    return size, lines if len(lines) <= rows else [*lines[: rows - 1], _cut(lines[rows - 1], size, weight, most)]


def _rows(tall: float, size: int) -> int:
    return int(tall / (size * LINE_HEIGHT))


def _joined(parts: list[tuple[str, bool]], size: int, weight: int, most: float) -> list[str]:
    """Parts in lines; a part of a word that goes on in the next line ends in a hyphen."""
    lines: list[str] = []
    for part, begins_word in parts:
        longer = f"{lines[-1]} {part}" if lines else part
        if lines and begins_word and width_of(longer, size, weight) <= most:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def _parts(word: str, size: int, weight: int, most: float) -> Iterator[tuple[str, bool]]:
    """A word as it is, or in parts that fit on a line; with each, whether the word begins there."""
    begins = True
    while width_of(word, size, weight) > most:
        place = _place(word, size, weight, most)
        yield f"{word[:place]}-", begins
        word, begins = word[place:], False
    yield word, begins


def _place(word: str, size: int, weight: int, most: float) -> int:
    """How much of a word goes before the hyphen: up to a syllable where one fits, at least a letter."""
    fits = max((end for end in range(1, len(word)) if width_of(f"{word[:end]}-", size, weight) <= most), default=1)
    syllables = (found.end() for found in _BREAK.finditer(word))
    good = [start for start in syllables if _SHORTEST_PART <= start <= fits and len(word) - start >= _SHORTEST_PART]
    return max(good, default=fits)


def _cut(line: str, size: int, weight: int, most: float) -> str:
    kept = line
    while kept and width_of(f"{kept}…", size, weight) > most:
        kept = kept[:-1]
    return f"{kept.rstrip(' -')}…"
