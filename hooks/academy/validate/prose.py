"""What prose may hold: plain Markdown, no HTML, no attributes but a heading's id."""

import re
from collections.abc import Iterator

from academy import messages
from academy.load import Document
from academy.problems import Problem
from academy.sections import Line, lines_of

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
            yield Problem(source, line.number, found.start() + 1, "", messages.RAW_HTML, {"text": found[0]})
    heading = _HEADING_ID.match(text)
    for found in _BRACES.finditer(text):
        if not heading or found.start() != heading.start(1):
            yield Problem(source, line.number, found.start() + 1, "", messages.BAD_ATTRIBUTE, {"text": found[0]})
