"""A listener cannot look back: few numbers are said, and a slide may show more."""

import re
from collections.abc import Iterator

from academy.model import Script
from academy.problems import Problem, Rule

SCRIPT_NUMBERS = Rule(
    "script-numbers",
    "dit is getal {count} in deze video ({numbers}); wie luistert, houdt er hoogstens {most} vast. Laat er een weg, of "
    "zet het alleen op de dia.",
    "this is number {count} in this video ({numbers}); a listener holds {most} at most. Leave one out, or put it on "
    "the slide alone.",
)

MOST = 6
"""Of different numbers above three; two and three are said without being counted."""
SMALL = 3
_SMALL = ["één", "een", "twee", "drie"]
_DIGITS = ["vier", "vijf", "zes", "zeven", "acht", "negen"]
_TEENS = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
_TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
_JOINED = [f"{one}{link}{ten}" for one in (*_SMALL, *_DIGITS) for link in ("en", "ën") for ten in _TENS]
_ABOVE_THREE = frozenset([*_DIGITS, *_TEENS, *_TENS, *_JOINED, "honderd", "duizend"])
_WORD = re.compile(r"\w+")


def spoken_numbers(script: Script) -> Iterator[Problem]:
    """The sentence with the first number too many."""
    said: list[str] = []
    for scene in script.scenes:
        for sentence in scene.sentences:
            said.extend(number for number in _in(sentence.text) if number not in said)
            if len(said) > MOST:
                values = {"count": len(said), "numbers": ", ".join(said), "most": MOST}
                yield Problem(script.source_uri, sentence.line, 1, scene.title, SCRIPT_NUMBERS, values)
                return


def _in(text: str) -> list[str]:
    words = _WORD.findall(text.lower())
    return [word for word in dict.fromkeys(words) if word in _ABOVE_THREE or (word.isdecimal() and int(word) > SMALL)]
