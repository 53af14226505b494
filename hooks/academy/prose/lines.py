"""A Markdown body → what every line of it is, as the site and a code host both take it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from academy.kept import recent

SLOT = re.compile(r"<!-- hier: (?P<name>[a-z-]+) -->")
CODE_SPAN = re.compile(r"(?<![\\`])(?P<ticks>`+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)", re.DOTALL)
MOST_CHARACTERS = 5_000
"""Of one paragraph, list item or row; whatever is longer is refused, so nobody has to look for code in it."""
_MOST_MARKS = 200
"""Of one sort in one paragraph; what makes Markdown slow is many brackets, stars or backticks."""
_MARK = re.compile(r"[\[\]`*_<!(&\\]")
_FENCE = re.compile(r"[\s>]*(?:(?:[-*+]|[0-9]+[.)])\s+)*(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)")
_HEADING = re.compile(r"#{1,6}[ \t]+[^\s{].*")
_MERGE = re.compile(r"(?:<{7}|>{7}|={7}|\|{7})(?: .*)?")
_ODD_SPACE = re.compile(r"(?:[ \t]*(?:[-*+]|[0-9]{1,9}[.)]|#{1,6}|>|\[[0-9]+\]))*[ \t]*(?P<space>[^\S\x00-\x7f])")
_ITEM = re.compile(r"(?P<indent> *)(?:[-*+]|[0-9]{1,9}\.) +\S")
_OPENING = re.compile(r"(?:[\s>]|(?:[-*+]|[0-9]{1,9}\.)(?=\s))*")
_MARKS = re.compile(r"[-*+]|[0-9]+\.")
_LEVEL = 4
_RULE = re.compile(r" {0,3}(?=[^|]*\||[^|]*-[^|]*\|)\|?(?: *:?-+:? *\|)* *(?::?-+:? *)?")


class Kind(Enum):
    """What a line is part of."""

    BLANK = auto()
    CODE = auto()
    HEADING = auto()
    QUOTE = auto()
    TABLE = auto()
    LIST = auto()
    SLOT = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the body with its number in the file."""

    text: str
    number: int
    kind: Kind = Kind.TEXT
    opened: int | None = None
    """The line on which the block of code began that is still open after this line."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where inline code stands, from and up to."""

    @property
    def code(self) -> bool:
        """Is it part of a fenced block?"""
        return self.kind is Kind.CODE

    @property
    def prose(self) -> str:
        """The text with spaces in the place of code, for whoever looks for other things than code."""
        text = "" if self.code else self.text
        for start, end in self.spans:
            text = text[:start] + " " * (end - start) + text[end:]
        return text


@recent(1_024)
def lines_of(body: str, first_line: int = 1) -> tuple[Line, ...]:
    """The lines of a body, each with its kind and its inline code."""
    fenced = list(_fenced(body.split("\n"), first_line))
    kinds = _kinds(fenced)
    return tuple(_with_spans(fenced, kinds))


def is_too_long(text: str) -> bool:
    """Is a paragraph longer, or fuller of marks, than anybody writes?"""
    return len(text) > MOST_CHARACTERS or any(text.count(mark) > _MOST_MARKS for mark in {*_MARK.findall(text)})


def is_merge_mark(text: str) -> bool:
    """Did a version tool leave this line where two changes met?"""
    return _MERGE.fullmatch(text) is not None


def is_item(text: str) -> bool:
    """Does an item of a list begin here?"""
    return _ITEM.match(text) is not None


def odd_space(text: str) -> re.Match[str] | None:
    """The space, other than a plain one, where the marks at the start of a line have a plain one."""
    return _ODD_SPACE.match(text) if text.strip() else None


def depth_of(text: str) -> int:
    """How many lists within lists a line stands in, or opens."""
    opening = _OPENING.match(text)
    assert opening
    spaces = opening[0].expandtabs(_LEVEL)
    return len(_MARKS.findall(opening[0])) + (len(spaces) - len(spaces.lstrip(" >"))) // _LEVEL


def is_rule(text: str) -> bool:
    """Is it the line of dashes below the head of a table?"""
    return "|" in text and "-" in text and _RULE.fullmatch(text.rstrip()) is not None


def _fenced(texts: Sequence[str], first_line: int) -> Iterator[Line]:
    fence, opened = "", 0
    for number, text in enumerate(texts, first_line):
        if fence:
            closed = _closes(text.strip(" \t>"), fence)
            fence = "" if closed else fence
            yield Line(text, number, Kind.CODE, opened=None if closed else opened)
        elif found := _FENCE.fullmatch(text):
            fence, opened = found["marks"], number
            yield Line(text, number, Kind.CODE, opened=opened)
        else:
            yield Line(text, number)


def _closes(text: str, fence: str) -> bool:
    return text.startswith(fence) and set(text) == {fence[0]}


def _kinds(lines: Sequence[Line]) -> list[Kind]:
    kinds: list[Kind] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        kinds.append(line.kind if line.code else _kind(line.text, following, kinds))
    return kinds


def _kind(text: str, following: Line | None, above: Sequence[Kind]) -> Kind:
    last = above[-1] if above else Kind.BLANK
    if not text.strip():
        return Kind.BLANK
    if _HEADING.fullmatch(text.rstrip()):
        return Kind.HEADING
    if SLOT.fullmatch(text):
        return Kind.SLOT
    if text.startswith(">"):
        return Kind.QUOTE
    if _goes_on(text, above):
        return Kind.LIST
    if last is Kind.TABLE or text.startswith("|") or _heads_a_table(text, following):
        return Kind.TABLE
    return Kind.LIST if last is not Kind.TEXT and is_item(text) else Kind.TEXT


def _goes_on(text: str, above: Sequence[Kind]) -> bool:
    """Is it more of the list above it: straight below it, or indented after an empty line?"""
    if above and above[-1] is Kind.LIST:
        return True
    last = next((kind for kind in reversed(above) if kind is not Kind.BLANK), None)
    return last is Kind.LIST and text.startswith(" ")


def _heads_a_table(text: str, following: Line | None) -> bool:
    return "|" in text and following is not None and not following.code and is_rule(following.text)


def _with_spans(lines: Sequence[Line], kinds: Sequence[Kind]) -> Iterator[Line]:
    """Inline code may run over the lines of a paragraph, but not beyond it."""
    start = 0
    for end in range(1, len(lines) + 1):
        if end == len(lines) or _parts(kinds[end - 1], kinds[end], lines[end].text):
            texts = [line.text for line in lines[start:end]]
            spans = _spans(texts) if kinds[start] is not Kind.CODE else [()] * len(texts)
            for line, kind, own in zip(lines[start:end], kinds[start:end], spans, strict=True):
                yield Line(line.text, line.number, kind, line.opened, own)
            start = end


def _parts(above: Kind, below: Kind, text: str) -> bool:
    """Does a new paragraph, item or row begin here?"""
    if above is not below or below in (Kind.TABLE, Kind.HEADING):
        return True
    inner = text.lstrip("> ") if below is Kind.QUOTE else text
    return below in (Kind.LIST, Kind.QUOTE) and (not inner or bool(is_item(inner)))


def _spans(texts: Sequence[str]) -> list[tuple[tuple[int, int], ...]]:
    whole = "\n".join(texts)
    if "`" not in whole or is_too_long(whole):
        return [()] * len(texts)
    spans = [found.span() for found in CODE_SPAN.finditer(whole)]
    found, start = [], 0
    for text in texts:
        end = start + len(text)
        own = ((max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and b > start)
        found.append(tuple(own))
        start = end + 1
    return found
