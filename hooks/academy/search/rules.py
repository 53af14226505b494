"""What a language brings to searching."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model import ResultKind


@dataclass(frozen=True, slots=True)
class Rules:
    """Replacements are tried in order; both Python and the browser run them."""

    stem: tuple[tuple[str, str], ...]
    """From a word to its stem: endings of plural, verb and diminutive; each at most once a word."""
    sound: tuple[tuple[str, str], ...]
    """From a stem to how it sounds, so that spelling by ear is no mistake; each as often as it fits."""
    joints: tuple[str, ...]
    """What may stand between the two halves of a compound."""
    unasked: frozenset[str]
    """Words that ask but do not name: left out of a query unless nothing else is in it."""
    faint: frozenset[str]
    """Words that tell a little, such as `kiezen` and `zonder`: they count, but for less than a name."""
    numbers: Mapping[str, str]
    """How people name something by its number: the words for the numbers from one, and those that go before one."""
    kinds: Mapping[ResultKind, str]
    """By kind of result, the words that ask for that kind: `video bordsessie`, `leerpaden`."""
    asking: str
    """The words with which a question begins."""
