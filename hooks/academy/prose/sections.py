"""A Markdown body → its headings with their explicit ids, and what stands below each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from academy.kept import kept
from academy.model import Section
from academy.problems import Problem, Rule
from academy.prose.dialect import plain_words
from academy.prose.heading import read_heading
from academy.prose.lines import Kind, Line, is_merge_mark, lines_of, odd_space

BAD_ID = Rule(
    "bad-id",
    "“{text}” is geen goed id. Schrijf het zoals {shape}: alleen kleine letters, cijfers en streepjes.",
    "“{text}” is not a good id. Write it like {shape}: only lower case, digits and hyphens.",
)
HEADING_SHAPE = Rule(
    "heading-shape",
    "schrijf een kop als “## Titel {{#een-id}}”: vooraan hekjes, dan een gewone spatie en de titel.",
    "write a heading as “## Title {{#an-id}}”: first the hashes, then a plain space and the title.",
)
HEADING_TOP = Rule(
    "heading-top",
    "“#” is voor de titel, en die staat bovenaan bij “title:”. Begin deze kop met “##”.",
    "“#” is for the title, which stands at the top after “title:”. Start this heading with “##”.",
)
HEADING_LEVEL = Rule(
    "heading-level",
    "deze kop slaat een niveau over. Begin hem met hoogstens “{most}”.",
    "this heading skips a level. Start it with “{most}” at most.",
)
HEADING_WITHOUT_ID = Rule(
    "heading-without-id",
    "deze kop heeft geen vast id. Zet er {{#een-id}} achter.",
    "this heading has no fixed id. Add {{#an-id}} after it.",
)
HEADING_TWICE = Rule(
    "heading-twice",
    "id “{text}” staat ook op regel {first}. Geef elke kop een eigen id.",
    "id “{text}” is also on line {first}. Give every heading its own id.",
)

_NEARLY_HEADING = re.compile(r" {0,3}#")
_UNDERLINE = re.compile(r"=+|-+")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ID_EXAMPLE = "bord-2"


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    title: str
    words: str
    id: str
    line: int
    index: int


@kept
def split_sections(body: str, first_line: int, source: str) -> tuple[str, tuple[Section, ...], list[Problem]]:
    """The text above the first heading, the sections of level 2 with those of level 3 as parts, and what is wrong."""
    lines = lines_of(body, first_line)
    headings = [_heading(line, index) for index, line in enumerate(lines) if line.kind is Kind.HEADING]
    problems = [
        *_misshapen(lines, source),
        *_levels(headings, source),
        *_without_id(headings, source),
        *_twice(headings, source),
    ]
    texts = [line.text for line in lines]
    intro = _between(texts, 0, headings[0].index if headings else len(texts))
    return intro, _sections(headings, texts, 2, len(texts)), problems


def _sections(headings: list[_Heading], texts: list[str], level: int, end: int) -> tuple[Section, ...]:
    starts = [position for position, heading in enumerate(headings) if heading.level <= level]
    bounds = [*starts[1:], len(headings)][: len(starts)]
    ends = [headings[stop].index if stop < len(headings) else end for stop in bounds]
    return tuple(
        _section(headings[start], headings[start + 1 : stop], texts, own_end)
        for start, stop, own_end in zip(starts, bounds, ends, strict=True)
    )


def _section(heading: _Heading, below: list[_Heading], texts: list[str], end: int) -> Section:
    inner = [other for other in below if other.level == heading.level + 1]
    own_end = inner[0].index if inner else end
    parts = _sections(below, texts, heading.level + 1, end) if inner else ()
    own = _between(texts, heading.index + 1, own_end)
    return Section(heading.id, heading.title, heading.words, own, heading.line, parts)


def _between(texts: list[str], start: int, end: int) -> str:
    return "\n".join(texts[start:end]).strip("\n")


def _heading(line: Line, index: int) -> _Heading:
    own = read_heading(line.text)
    return _Heading(own.level, plain_words(own.words), own.words, own.id, line.number, index)


def _misshapen(lines: Sequence[Line], source: str) -> Iterator[Problem]:
    """Lines that Markdown, or an author, takes for a heading and this module does not."""
    for index, line in enumerate(lines):
        nearly = _NEARLY_HEADING.match(line.text) and not line.code and line.kind is not Kind.HEADING
        if nearly and not odd_space(line.text):
            yield Problem(source, line.number, 1, "", HEADING_SHAPE)
        if index and _is_underline(line) and lines[index - 1].prose.strip():
            yield Problem(source, line.number, 1, "", HEADING_SHAPE)


def _is_underline(line: Line) -> bool:
    return not line.code and not is_merge_mark(line.text) and _UNDERLINE.fullmatch(line.text.rstrip()) is not None


def _levels(headings: list[_Heading], source: str) -> Iterator[Problem]:
    above = 1
    for heading in headings:
        if heading.level == 1:
            yield Problem(source, heading.line, 1, heading.title, HEADING_TOP)
        elif heading.level > above + 1:
            values = {"most": "#" * (above + 1)}
            yield Problem(source, heading.line, 1, heading.title, HEADING_LEVEL, values)
        above = heading.level


def _without_id(headings: list[_Heading], source: str) -> Iterator[Problem]:
    for heading in headings:
        if not heading.id and heading.level > 1:
            yield Problem(source, heading.line, 1, heading.title, HEADING_WITHOUT_ID)
        elif heading.id and not _ID.fullmatch(heading.id):
            values = {"text": heading.id, "shape": ID_EXAMPLE}
            yield Problem(source, heading.line, 1, heading.title, BAD_ID, values)


def _twice(headings: list[_Heading], source: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for heading in headings:
        if heading.id and heading.id in first:
            yield Problem(source, heading.line, 1, "", HEADING_TWICE, {"text": heading.id, "first": first[heading.id]})
        first.setdefault(heading.id, heading.line)
