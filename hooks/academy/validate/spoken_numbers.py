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
_ONES = "één|een|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TEENS = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_ABOVE_THREE = re.compile(
    rf"\b(?:(?:{_ONES})(?:en|ën)(?:{_TENS})|vier|vijf|zes|zeven|acht|negen|{_TEENS}|{_TENS}|honderd|duizend|"
    r"[4-9]|[1-9][0-9]+)\b",
    re.IGNORECASE,
)


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
    return [*dict.fromkeys(number.lower() for number in _ABOVE_THREE.findall(text))]
