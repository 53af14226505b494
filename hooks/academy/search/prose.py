"""Authors' Markdown → the sentences in it, without marks."""

import re
from collections.abc import Iterator
from html import unescape

from academy.kept import kept
from academy.model import Section
from academy.prose.blocks import Block, blocks_of
from academy.prose.dialect import block_html
from academy.prose.lines import Kind
from academy.search.entry import Spoken

_CELL = re.compile(r"</t[hd]>\s*<t[hd]\b[^>]*>")
_APART = re.compile(r"<br />|</?(?:p|li|ul|ol|tr|h[1-6]|blockquote|pre|table|thead|tbody|div)\b[^>]*>|\n")
_PICTURE = re.compile(r'<img alt="([^"]*)"[^>]*>')
_TAG = re.compile(r"<[^>]*>")
_MARKS = re.compile(r"…{2,}|☐|<!--[^<>]*-->")
_OPENED, _CLOSED = re.compile("[“‘]"), re.compile(r"”|’(?!\w)")
_END = re.compile(r"(?:(?<=[.!?”])|(?<=[.!?]’))\s+(?=[“‘A-ZÀ-Ý0-9])")


def sentences(*texts: str) -> tuple[Spoken, ...]:
    """The sentences of some Markdown, in order; a row of a table is one."""
    return tuple(sentence for text in texts for sentence in _sentences_of(text))


@kept
def _sentences_of(text: str) -> tuple[Spoken, ...]:
    return tuple(sentence for block in blocks_of(text) for sentence in _sentences(block))


def section_sentences(section: Section) -> tuple[Spoken, ...]:
    """The sentences of a section with those of its parts."""
    below = [each for part in section.parts for each in (Spoken(part.title, is_heading=True), *section_sentences(part))]
    return (*sentences(section.markdown), *below)


def _sentences(block: Block) -> Iterator[Spoken]:
    if block.kind is Kind.SLOT:
        return
    html = _CELL.sub("\0", _PICTURE.sub(r"\1", block_html(block)))
    head, _, body = html.rpartition("</thead>")
    yield from (Spoken(line, is_heading=True) for line in _lines(head))
    yield from (Spoken(sentence) for line in _lines(body) for sentence in _ends(line))


def _lines(html: str) -> Iterator[str]:
    for line in _APART.split(html):
        cells = (_MARKS.sub("", unescape(_TAG.sub("", cell))).strip() for cell in line.split("\0"))
        plain = " · ".join(cell for cell in cells if cell)
        if plain:
            yield plain


def _ends(line: str) -> Iterator[str]:
    """The sentences of a line; what somebody says between quotation marks is one with its introduction."""
    said, opened = list[str](), 0
    for piece in _END.split(line):
        said.append(piece)
        opened += len(_OPENED.findall(piece)) - len(_CLOSED.findall(piece))
        if opened <= 0:
            yield " ".join(said)
            said, opened = [], 0
    yield from said
