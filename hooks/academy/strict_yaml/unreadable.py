"""What the parser says when it gives up, in an author's words."""

import yaml

from academy import messages
from academy.problems import Problem
from academy.strict_yaml.marks import at

_PLAIN_WORDS = {
    "mapping values are not allowed": messages.YAML_COLON,
    "cannot start any token": messages.YAML_START,
    "did not find expected node content": messages.YAML_START,
    "are not allowed in this context": messages.YAML_START,
    "did not find expected key": messages.YAML_NO_KEY,
    "could not find expected ':'": messages.YAML_NO_KEY,
    "did not find expected '-' indicator": messages.YAML_NO_DASH,
    "escape c": messages.YAML_BACKSLASH,
}
"""What the parser says about the place where it stopped, in an author's words."""
_PLAIN_WORDS_AT_START = {
    "while scanning a quoted scalar": messages.YAML_QUOTE,
    "while parsing a flow ": messages.YAML_BRACKET,
    "while scanning an alias": messages.YAML_START,
    "while scanning an anchor": messages.YAML_START,
    "while scanning a tag": messages.YAML_START,
    "while parsing a tag": messages.YAML_START,
}
"""The same about what began earlier and did not end: said where it began."""


def unreadable(error: yaml.MarkedYAMLError, source: str, first_line: int) -> Problem:
    """The problem of a text that is no YAML, at the place where an author has to look."""
    problem, context = error.problem or "", error.context or ""
    for words, message in _PLAIN_WORDS_AT_START.items():
        if words in context:
            line, column = at(error.context_mark)
            return Problem(source, line + first_line, column + 1, "", message)
    line, column = at(error.problem_mark or error.context_mark)
    for words, message in _PLAIN_WORDS.items():
        if words in problem:
            return Problem(source, line + first_line, column + 1, "", message)
    reason = {"reason": problem or context}
    return Problem(source, line + first_line, column + 1, "", messages.YAML_UNREADABLE, reason)
