"""Characters that nobody can see, and tabs."""

import re
from collections.abc import Iterator

from academy.problems import Problem, Rule
from academy.strict_yaml.word_processor import ODD_SPACE, odd_space

BAD_CHARACTER = Rule(
    "bad-character",
    "onzichtbaar stuurteken {name}. Haal het weg; typ de regel zo nodig opnieuw.",
    "invisible control character {name}. Remove it; retype the line if needed.",
)
YAML_TAB = Rule(
    "yaml-tab", "hier staat een tab. Gebruik spaties om in te springen.", "there is a tab here. Indent with spaces."
)

_PARTS = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f",  # controls
    "\u2028\u2029\ud800-\udfff",  # other line ends, half a character
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f",  # which way text runs
    "\u034f\u180b-\u180f\u200b\u2060-\u2065\ufeff",  # without width: joiners, invisible operators
    "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0",  # letters that are blank
    "\ufff0-\ufffc",  # marks between lines, the place of an object
    "\ue000-\uf8ff\U000f0000-\U0010ffff",  # private use: another sign on every machine
    "\ufdd0-\ufdef" + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)),
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a",  # of rare scripts
    "\U000e0000-\U000e0fff",  # tags, and variants of characters
)
HIDDEN = re.compile(f"[{''.join(_PARTS)}]")
"""Characters nobody can see, or nobody sees the same; not the two joiners and the variants that emoji are made with."""


def unseen(text: str, source: str, first_line: int) -> Iterator[Problem]:
    """The first hidden character, tab or odd space of every line."""
    for number, line in enumerate(text.split("\n"), first_line):
        if hidden := HIDDEN.search(line):
            values = {"name": f"U+{ord(hidden[0]):04X}"}
            yield Problem(source, number, hidden.start() + 1, "", BAD_CHARACTER, values)
        elif "\t" in line:
            yield Problem(source, number, line.index("\t") + 1, "", YAML_TAB)
        elif odd := odd_space(line):
            values = {"name": f"U+{ord(odd[0][0]):04X}"}
            yield Problem(source, number, odd.start() + 1, "", ODD_SPACE, values)
