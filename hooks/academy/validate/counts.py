"""The numbers of a team in a line of prose, in digits or in words: how many of how many, and with how many people."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from academy.model import Language
from academy.prose.lines import is_too_long

_DUTCH = """
    nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd
"""
_ENGLISH = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
"""
_TENS = [(20 + at, 20 + 10 * at) for at in range(8)]
"""Where the word for a ten stands above, and which ten it is."""
_NAMED = re.compile(r"\b(?:groep|klas|vak|week|regel|stap|year|class|field|row|step) \Z", re.IGNORECASE)
"""What makes the number after it a name: ‘groep 5 van 26’ is a class."""
SMALLEST_TOTAL = 11
"""‘Two of the three’ is a way of speaking, and a class or the sum of classes is larger."""


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many, as it stands in a line; the total is None where the line leaves it out."""

    found: int
    total: int | None
    text: str
    column: int


@dataclass(frozen=True, slots=True)
class Size:
    """How many people a team has, as it stands in a line."""

    people: int
    text: str
    column: int


@dataclass(frozen=True, slots=True)
class _Tongue:
    """What numbers look like in one language."""

    number_by_word: Mapping[str, int]
    count: re.Pattern[str]
    label: re.Pattern[str]
    size: re.Pattern[str]

    def value(self, text: str) -> int:
        return int(text) if text.isdigit() else self.number_by_word[text.lower()]


def counts_in(text: str, language: Language) -> Iterator[Count]:
    """Every ‘24 of the 78’ of a line, and every ‘start 24’, ‘now 31’ and ‘end 51’ with the total that goes with it."""
    if is_too_long(text):
        return
    tongue = _tongue(language)
    whole = [found for found in tongue.count.finditer(text) if not _NAMED.search(text, 0, found.start())]
    for found in whole:
        for name in ("before", "found"):
            if found[name]:
                yield from _large(tongue.value(found[name]), tongue.value(found["total"]), found, found.start(name))
    taken = {at for found in whole for at in range(*found.span())}
    for found in tongue.label.finditer(text):
        if found.start("found") not in taken:
            near = next((each for each in whole if each.start() > found.start()), whole[-1] if whole else None)
            total = tongue.value(near["total"]) if near else None
            yield from _large(tongue.value(found["found"]), total, found, found.start())


def _large(found: int, total: int | None, match: re.Match[str], start: int) -> Iterator[Count]:
    if total is None or total >= SMALLEST_TOTAL:
        yield Count(found, total, match[0], start + 1)


def sizes_in(text: str, language: Language) -> Iterator[Size]:
    """Every ‘team of eight’ of a line."""
    tongue = _tongue(language)
    for found in tongue.size.finditer(text):
        yield Size(tongue.value(found["people"]), found[0], found.start() + 1)


def _dutch() -> Mapping[str, int]:
    """Every word up to a hundred: ‘eenentwintig’, ‘tweeëntwintig’."""
    names = _DUTCH.split()
    ones = {1: "eenen", 2: "tweeën", 3: "drieën", **{one: f"{names[one]}en" for one in range(4, 10)}}
    joined = {f"{word}{names[at]}": ten + one for at, ten in _TENS for one, word in ones.items()}
    return _simple(names) | joined


def _english() -> Mapping[str, int]:
    """Every word up to a hundred: ‘twenty-one’."""
    names = _ENGLISH.split()
    joined = {f"{names[at]}-{names[one]}": ten + one for at, ten in _TENS for one in range(1, 10)}
    return _simple(names) | joined


def _simple(names: list[str]) -> dict[str, int]:
    return {word: at for at, word in enumerate(names[:20])} | {names[at]: ten for at, ten in [*_TENS, (28, 100)]}


def _made(number_by_word: Mapping[str, int], of: str, labels: str, team: str) -> _Tongue:
    words = "|".join(sorted(number_by_word, key=len, reverse=True))
    number = rf"(?<![\w,.-])(?:[0-9]{{1,3}}|{words})(?![\w-]|[.,][0-9])"
    return _Tongue(
        number_by_word,
        re.compile(
            rf"(?:(?P<before>{number})\**\s*(?:→|naar|to)\s*\**)?(?P<found>{number})\**,?\s+{of}\s+(?P<total>{number})",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?:{labels}):?\**\s+(?P<found>{number})(?=\**\s*(?:[,.;:·|)’]|{of}\b|$))", re.IGNORECASE),
        re.compile(rf"\b(?:{team})(?: [^\W\d]+)? (?:van|of) (?P<people>{number})", re.IGNORECASE),
    )


_MAKE: Mapping[Language, Callable[[], _Tongue]] = {
    Language.NL: lambda: _made(_dutch(), r"van(?:\s+(?:de|het|die|hun))?", "start|nu|eind", r"\w*team|\w*bouw|sectie"),
    Language.EN: lambda: _made(_english(), r"(?:out\s+)?of(?:\s+(?:the|their))?", "start|now|end", "team|department"),
}


@cache
def _tongue(language: Language) -> _Tongue:
    """Made for who asks: to compile a hundred words in three places takes longer than a whole check of one text."""
    return _MAKE[language]()
