"""What prose may hold: plain Markdown, no HTML, no attributes but a heading's id."""

import re
from collections.abc import Iterator

from academy.load import Document
from academy.problems import Problem, Rule
from academy.sections import Line, lines_of

RAW_HTML = Rule(
    "raw-html",
    "HTML mag hier niet: {text}. Schrijf gewone Markdown.",
    "HTML is not allowed here: {text}. Write plain Markdown.",
)
BAD_ATTRIBUTE = Rule(
    "bad-attribute",
    "“{text}” mag niet tussen accolades. Alleen {{#id}} achter een kop.",
    "“{text}” is not allowed in braces. Only {{#id}} after a heading.",
)

SLOT = re.compile(r"<!-- hier: (?P<name>[a-z-]+) -->")
_HTML = re.compile(r"<(?=[a-zA-Z/!?])[^>]{0,60}>?")
_ADDRESS = re.compile(r"<(https://|mailto:)[^>\s]+>")
_BRACES = re.compile(r"\{[^{}]*\}")
_HEADING_ID = re.compile(r"\s*#.*(\{#[^{}\s]*\})\s*$")


def check_prose(document: Document, *, slots: bool = False) -> Iterator[Problem]:
    """HTML and attributes, each at its place; with `slots` the markers of hand-written pages may stand."""
    for line in lines_of(document.body, document.body_line):
        if slots and SLOT.fullmatch(line.text.strip()):
            continue
        yield from _in_line(line, document.source_uri)


def _in_line(line: Line, source: str) -> Iterator[Problem]:
    text = line.prose
    for found in _HTML.finditer(text):
        if not _ADDRESS.match(text, found.start()):
            yield Problem(source, line.number, found.start() + 1, "", RAW_HTML, {"text": found[0]})
    heading = _HEADING_ID.match(text)
    for found in _BRACES.finditer(text):
        if not heading or found.start() != heading.start(1):
            yield Problem(source, line.number, found.start() + 1, "", BAD_ATTRIBUTE, {"text": found[0]})
