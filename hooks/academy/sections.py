"""A Markdown body → its headings with their explicit ids, and what stands below each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from academy.model import Section
from academy.problems import Problem, Rule

BAD_ID = Rule(
    "bad-id",
    "“{text}” is geen goed id. Schrijf het zoals “{shape}”: alleen kleine letters, cijfers en streepjes.",
    "“{text}” is not a good id. Write it like “{shape}”: only lower case, digits and hyphens.",
)
HEADING_SHAPE = Rule(
    "heading-shape",
    "schrijf een kop als “## Titel {{#een-id}}”: vooraan hekjes, dan een spatie en de titel.",
    "write a heading as “## Title {{#an-id}}”: first the hashes, then a space and the title.",
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
FENCE_OPEN = Rule(
    "fence-open",
    "dit codeblok wordt niet gesloten. Zet {fence} op een eigen regel eronder.",
    "this code block is not closed. Put {fence} on a line of its own below it.",
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

_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<words>[^\s{].*)")
_HEADING_ID = re.compile(r"\{#(?P<name>[^{}\s]*)\}$")
_NEARLY_HEADING = re.compile(r" {0,3}#")
_UNDERLINE = re.compile(r"=+|-+")
_FENCE = re.compile(r"\s*(?P<marks>`{3,}|~{3,})[^`]*")
_CODE = re.compile(r"(?<![\\`])(`{1,3})(?!`)(.+?)(?<!`)\1(?!`)")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
ID_EXAMPLE = "een-id"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the body with its number in the file; `code` inside a fenced block."""

    text: str
    number: int
    code: bool
    opened: int | None = None
    """The line on which the block of code began that is still open after this line."""

    @property
    def prose(self) -> str:
        """The text with spaces in the place of code, for whoever looks for other things than code."""
        return "" if self.code else _CODE.sub(lambda found: " " * len(found[0]), self.text)


def lines_of(body: str, first_line: int) -> Iterator[Line]:
    """The lines of a body, fenced code marked as such."""
    fence, opened = "", 0
    for number, text in enumerate(body.split("\n"), first_line):
        if fence and _closes(text.strip(), fence):
            fence = ""
            yield Line(text, number, code=True)
        elif not fence and (found := _FENCE.fullmatch(text)):
            fence, opened = found["marks"], number
            yield Line(text, number, code=True, opened=opened)
        else:
            yield Line(text, number, code=bool(fence), opened=opened if fence else None)


def _closes(text: str, fence: str) -> bool:
    return text.startswith(fence) and set(text) == {fence[0]}


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    title: str
    id: str
    line: int
    index: int


def split_sections(body: str, first_line: int, source: str) -> tuple[str, tuple[Section, ...], list[Problem]]:
    """The text above the first heading, the sections of level 2 with those of level 3 as parts, and what is wrong."""
    lines = list(lines_of(body, first_line))
    headings = [heading for index, line in enumerate(lines) if (heading := _heading(line, index))]
    problems = [
        *_open_fence(lines, source),
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
    return Section(heading.id, heading.title, _between(texts, heading.index + 1, own_end), heading.line, parts)


def _between(texts: list[str], start: int, end: int) -> str:
    return "\n".join(texts[start:end]).strip("\n")


def _heading(line: Line, index: int) -> _Heading | None:
    found = None if line.code else _HEADING.fullmatch(line.text.rstrip())
    if found is None:
        return None
    id_ = _HEADING_ID.search(found["words"])
    title = found["words"][: id_.start()].rstrip() if id_ else found["words"]
    return _Heading(len(found["marks"]), title, id_["name"] if id_ else "", line.number, index)


def _open_fence(lines: list[Line], source: str) -> Iterator[Problem]:
    if opened := lines[-1].opened:
        fence = next(line.text.strip()[:3] for line in lines if line.number == opened)
        yield Problem(source, opened, 1, "", FENCE_OPEN, {"fence": fence})


def _misshapen(lines: list[Line], source: str) -> Iterator[Problem]:
    """Lines that Markdown, or an author, takes for a heading and this module does not."""
    for index, line in enumerate(lines):
        if _NEARLY_HEADING.match(line.text) and not line.code and not _heading(line, index):
            yield Problem(source, line.number, 1, "", HEADING_SHAPE)
        if index and _UNDERLINE.fullmatch(line.text.rstrip()) and not line.code and lines[index - 1].prose.strip():
            yield Problem(source, line.number, 1, "", HEADING_SHAPE)


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
