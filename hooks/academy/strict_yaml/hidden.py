"""Characters that nobody can see, and tabs."""

import re
from collections.abc import Iterator

from academy.problems import Problem, Rule

BAD_CHARACTER = Rule(
    "bad-character",
    "onzichtbaar stuurteken {name}. Haal het weg; typ de regel zo nodig opnieuw.",
    "invisible control character {name}. Remove it; retype the line if needed.",
)
YAML_TAB = Rule(
    "yaml-tab", "hier staat een tab. Gebruik spaties om in te springen.", "there is a tab here. Indent with spaces."
)

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069"
    "\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""Characters nobody can see: controls, other line ends, zero-width and bidirectional controls, half a character."""


def unseen(text: str, source: str, first_line: int) -> Iterator[Problem]:
    """The first tab or hidden character of every line."""
    for number, line in enumerate(text.split("\n"), first_line):
        if hidden := HIDDEN.search(line):
            values = {"name": f"U+{ord(hidden[0]):04X}"}
            yield Problem(source, number, hidden.start() + 1, "", BAD_CHARACTER, values)
        elif "\t" in line:
            yield Problem(source, number, line.index("\t") + 1, "", YAML_TAB)
