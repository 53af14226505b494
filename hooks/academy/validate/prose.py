"""What prose may hold: plain Markdown that this site and a code host show alike, without HTML and attributes."""

import re
from collections.abc import Iterator, Sequence

from academy.kept import kept
from academy.load import Document
from academy.problems import Problem, Rule
from academy.prose.blocks import blocks_of
from academy.prose.lines import SLOT, Line, lines_of
from academy.validate.block import check_block, check_lines
from academy.validate.callout import check_callout
from academy.validate.rendered import RAW_HTML, check_rendered

BAD_ATTRIBUTE = Rule(
    "bad-attribute",
    "accolades kunnen hier niet: {text}. Zet het als code tussen `, of haal ze weg. Alleen een kop eindigt met "
    "een id: {{#een-id}}.",
    "braces are not possible here: {text}. Put it as code between `, or remove them. Only a heading ends with an "
    "id: {{#an-id}}.",
)

_HTML = re.compile(r"<(?=[a-zA-Z/!?])[^>]{0,60}>?")
_ADDRESS = re.compile(r"<(https://|mailto:)[^>\s]+>")
_BRACES = re.compile(r"\{[^{}]*\}?")
_HEADING_ID = re.compile(r"#.*(\{#[^{}\s]*\})\s*$")


def check_prose(document: Document, *, slots: bool = False) -> Sequence[Problem]:
    """HTML and attributes, each at its place; with `slots` the markers of hand-written pages may stand."""
    return _problems(document.body, document.body_line, document.source_uri, slots)


@kept
def _problems(body: str, first_line: int, source: str, slots: bool) -> Sequence[Problem]:
    return tuple(_found(body, first_line, source, slots=slots))


def _found(body: str, first_line: int, source: str, *, slots: bool) -> Iterator[Problem]:
    lines = lines_of(body, first_line)
    for line in lines:
        if not (slots and SLOT.fullmatch(line.text.strip())):
            yield from _in_line(line, source)
    yield from check_lines(lines, source)
    for block in blocks_of(body, first_line):
        yield from check_block(block, source)
        yield from check_callout(block, source)
        if not (block.too_long or block.too_deep):
            yield from check_rendered(block, source)


def _in_line(line: Line, source: str) -> Iterator[Problem]:
    text = line.prose
    for found in _HTML.finditer(text):
        if not _ADDRESS.match(text, found.start()):
            yield Problem(source, line.number, found.start() + 1, "", RAW_HTML, {"text": found[0]})
    heading = _HEADING_ID.match(text)
    for found in _BRACES.finditer(text):
        if not heading or found.start() != heading.start(1):
            yield Problem(source, line.number, found.start() + 1, "", BAD_ATTRIBUTE, {"text": found[0]})
