"""Lists of words as short text: most of what a word says stands in the word before it, or in its stem."""

from collections.abc import Iterable
from itertools import takewhile

_SHARED = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOST_DROPPED = 9


def words_in_order(words: Iterable[str]) -> str:
    """Words in alphabetical order, each as the number of letters it shares with the one before, and its rest.

    The number is a capital, which no word has: `bord`, `borden`, `bos` → `AbordEenCs`.
    """
    text, last = [], ""
    for word in words:
        shared = min(_shared(last, word), len(_SHARED) - 1)
        text.append(_SHARED[shared] + word[shared:])
        last = word
    return "".join(text)


def form_of(form: str, stem: str) -> str:
    """A spelling by its stem: how many letters go and what comes instead, `1ven` for `brief` → `brieven`."""
    if form == stem:
        return ""
    shared = _shared(form, stem)
    dropped = len(stem) - shared
    return form if dropped > min(_MOST_DROPPED, len(stem) - 1) else f"{dropped}{form[shared:]}"


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
