"""What the parser says when it gives up, in an author's words."""

from collections.abc import Sequence

import yaml

from academy.problems import Problem, Rule
from academy.strict_yaml.marks import at
from academy.strict_yaml.word_processor import CURLY_QUOTES, curly_at, straight

YAML_COLON = Rule(
    "yaml-colon",
    "deze dubbele punt kan hier niet. Zet een tekst met “: ” erin tussen aanhalingstekens; "
    "begint hier een sleutel, kijk dan naar de inspringing en of er op de regel erboven een spatie na “:” staat.",
    "this colon is not possible here. Quote a text with “: ” in it; "
    "if a key starts here, check the indentation and whether a space follows “:” on the line above.",
)
YAML_QUOTE = Rule(
    "yaml-quote",
    "dit aanhalingsteken wordt op dezelfde regel niet gesloten. "
    "Zet de hele tekst op één regel, tussen dubbele aanhalingstekens.",
    "this quotation mark is not closed on the same line. Put the whole text on one line, in double quotation marks.",
)
YAML_BRACKET = Rule(
    "yaml-bracket",
    "dit haakje wordt niet goed gesloten. Kijk naar komma’s, dubbele punten en het haakje aan het eind.",
    "this bracket is not closed properly. Check commas, colons and the bracket at the end.",
)
YAML_START = Rule(
    "yaml-start",
    "een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.",
    "a text cannot start with this character. Quote the text.",
)
YAML_BACKSLASH = Rule(
    "yaml-backslash",
    "“\\” met dit teken erachter kan hier niet. Schrijf “\\\\” voor een schuine streep.",
    "“\\” followed by this character is not possible here. Write “\\\\” for a backslash.",
)
YAML_NO_KEY = Rule(
    "yaml-no-key",
    "hier kan geen tekst staan, alleen een nieuwe sleutel, of “- ” in een lijst. Kijk naar aanhalingstekens en "
    "inspringing op deze regel en die erboven.",
    "no text can stand here, only a new key, or “- ” in a list. Check quotation marks and indentation on this "
    "line and the one above.",
)
YAML_NO_DASH = Rule(
    "yaml-no-dash",
    "hier hoort “- ” te staan, net als bij de rest van de lijst. Kijk naar de inspringing.",
    "“- ” belongs here, as in the rest of the list. Check the indentation.",
)
YAML_UNREADABLE = Rule(
    "yaml-unreadable",
    "geen leesbare YAML ({reason}). Kijk naar inspringing, dubbele punten en aanhalingstekens op deze "
    "regel en die erboven.",
    "no readable YAML ({reason}). Check indentation, colons and quotes on this line and the one above.",
)

_PLAIN_WORDS = {
    "mapping values are not allowed": YAML_COLON,
    "cannot start any token": YAML_START,
    "did not find expected node content": YAML_START,
    "are not allowed in this context": YAML_START,
    "did not find expected key": YAML_NO_KEY,
    "could not find expected ':'": YAML_NO_KEY,
    "did not find expected '-' indicator": YAML_NO_DASH,
    "escape c": YAML_BACKSLASH,
}
"""What the parser says about the place where it stopped, in an author's words."""
_PLAIN_WORDS_AT_START = {
    "while scanning a quoted scalar": YAML_QUOTE,
    "while parsing a flow ": YAML_BRACKET,
    "while scanning an alias": YAML_START,
    "while scanning an anchor": YAML_START,
    "while scanning a tag": YAML_START,
    "while parsing a tag": YAML_START,
}
"""The same about what began earlier and did not end: said where it began."""


def unreadable(error: yaml.MarkedYAMLError, source: str, first_line: int, lines: Sequence[str]) -> Problem:
    """The problem of a text that is no YAML, at the place where an author has to look."""
    problem, context = error.problem or "", error.context or ""
    number = at(error.problem_mark or error.context_mark)[0]
    if curly := curly_at(lines[number]):
        values = {"example": straight(curly["value"])}
        return Problem(source, number + first_line, curly.start("value") + 1, "", CURLY_QUOTES, values)
    for words, message in _PLAIN_WORDS_AT_START.items():
        if words in context:
            line, column = at(error.context_mark)
            return Problem(source, line + first_line, column + 1, "", message)
    line, column = at(error.problem_mark or error.context_mark)
    for words, message in _PLAIN_WORDS.items():
        if words in problem:
            return Problem(source, line + first_line, column + 1, "", message)
    reason = {"reason": problem or context}
    return Problem(source, line + first_line, column + 1, "", YAML_UNREADABLE, reason)
