"""Reads YAML the way authors mean it: text stays text, and what YAML would guess at is refused.

Works on the parser's event stream, before any value is made, so that nothing is guessed, shared or lost.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import yaml

from academy import messages
from academy.problems import Message, Problem

MAX_DEPTH = 12
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069"
    "\ufeff\ufffe\uffff\ud800-\udfff]"
)
"""Characters nobody can see: controls, other line ends, zero-width and bidirectional controls, half a character."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as written."""

    text: str
    quoted: bool
    line: int
    column: int

    @property
    def surprising(self) -> bool:
        """Would some YAML reader take this unquoted word for something else (`no`, `08`, `12:30`, nothing)?"""
        if self.quoted:
            return False
        tag = _RESOLVER.resolve(yaml.ScalarNode, self.text, (True, False))  # type: ignore[no-untyped-call]
        return tag != _TEXT_TAG or _NEWER_NUMBER.fullmatch(self.text) is not None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    items: tuple["Node", ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping; its keys are unique."""

    entries: tuple[Entry, ...]
    line: int
    column: int


Node = Scalar | Listing | Table

_RESOLVER = yaml.SafeLoader("")
_TEXT_TAG = "tag:yaml.org,2002:str"
_STANDARD_TAGS = "tag:yaml.org,2002:"
_NEWER_NUMBER = re.compile(r"[-+]?([0-9]+|0o[0-7]+|([0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+)")
"""What only YAML 1.2 reads as a number; PyYAML resolves as YAML 1.1 does."""
_COMMENT = re.compile(r"[ ]+#|#")


class _RefusalError(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Reader:
    """Turns the events of one document into nodes and collects what it refuses."""

    def __init__(self, text: str, source: str, first_line: int, most_nodes: int) -> None:
        self.source, self.first_line, self.most_nodes = source, first_line, most_nodes
        self.problems: list[Problem] = []
        self.nodes = 0
        self.lines = [*text.split("\n"), ""]
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.CSafeLoader)

    def document(self) -> Node | None:
        """The one document in the text; None when it is empty."""
        next(self.events)
        event = next(self.events)
        if isinstance(event, yaml.StreamEndEvent):
            return None
        root = self.node(next(self.events), 1)
        next(self.events)
        extra = next(self.events)
        if not isinstance(extra, yaml.StreamEndEvent):
            self.refuse(extra, messages.YAML_SECOND_DOCUMENT)
        return root

    def node(self, event: yaml.Event, depth: int) -> Node:
        """The node that starts at this event."""
        self.nodes += 1
        if depth > MAX_DEPTH:
            self.refuse(event, messages.YAML_TOO_DEEP, most=MAX_DEPTH)
        if self.nodes > self.most_nodes:
            self.refuse(event, messages.YAML_TOO_MANY, most=self.most_nodes)
        self.refuse_sharing(event)
        line, column = self.place(event)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, line, column)
        if isinstance(event, yaml.SequenceStartEvent):
            return Listing(tuple(self.children(yaml.SequenceEndEvent, depth)), line, column)
        return Table(tuple(self.entries(depth)), line, column)

    def children(self, end: type[yaml.Event], depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self.events), end):
            yield self.node(event, depth + 1)

    def entries(self, depth: int) -> Iterator[Entry]:
        seen: dict[str, int] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise _RefusalError(self.problem(event, messages.YAML_KEY_NOT_TEXT))
            value = self.node(next(self.events), depth + 1)
            if key.text in seen:
                self.problems.append(
                    self.problem(event, messages.YAML_DUPLICATE_KEY, field=key.text, first=seen[key.text])
                )
                continue
            seen[key.text] = key.line
            yield Entry(key, value)

    def scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> Scalar:
        if event.style in ("|", ">"):
            self.problems.append(self.problem(event, messages.YAML_BLOCK_TEXT))
        elif "\n" in event.value or "\t" in event.value:
            self.problems.append(self.problem(event, messages.YAML_LINES))
        elif hidden := HIDDEN.search(event.value):
            self.problems.append(self.problem(event, messages.BAD_CHARACTER, name=f"U+{ord(hidden[0]):04X}"))
        if event.style in ("'", '"') and _at(event.start_mark)[0] != _at(event.end_mark)[0]:
            self.refuse(event, messages.YAML_QUOTE)
        if not event.style and (place := self.comment_behind(event)):
            self.problems.append(Problem(self.source, *place, "", messages.YAML_COMMENT))
        return Scalar(event.value, event.style in ("'", '"'), line, column)

    def comment_behind(self, event: yaml.Event) -> tuple[int, int] | None:
        """Where a comment cuts off what may have been meant as text."""
        line, column = _at(event.end_mark)
        found = _COMMENT.match(self.lines[line], column)
        return (line + self.first_line, found.end()) if found else None

    def refuse_sharing(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.refuse(event, messages.YAML_ALIAS, name=event.anchor)
        if getattr(event, "anchor", None):
            self.problems.append(self.problem(event, messages.YAML_ANCHOR, name=getattr(event, "anchor", "")))
        if tag := getattr(event, "tag", None):
            self.problems.append(self.problem(event, messages.YAML_TAG, name=tag.replace(_STANDARD_TAGS, "!!")))

    def place(self, event: yaml.Event) -> tuple[int, int]:
        line, column = _at(event.start_mark)
        return line + self.first_line, column + 1

    def problem(self, event: yaml.Event, message: Message, field: str = "", **values: object) -> Problem:
        return Problem(self.source, *self.place(event), field, message, values)

    def refuse(self, event: yaml.Event, message: Message, **values: object) -> None:
        """Stop reading: what follows can't be trusted."""
        raise _RefusalError(Problem(self.source, *self.place(event), "", message, values))


class _Mark(Protocol):
    """A place in the text, counted from 0."""

    line: int
    column: int


def _at(mark: _Mark | None) -> tuple[int, int]:
    return (mark.line, mark.column) if mark else (0, 0)


def read_yaml(
    text: str, source: str, *, first_line: int = 1, most_bytes: int, most_nodes: int
) -> tuple[Node | None, list[Problem]]:
    """The root node, and everything refused; the node is None when the text can't be read at all.

    `first_line` is the line of the file at which the text starts, `source` its name in messages.
    """
    if len(text.encode(errors="surrogatepass")) > most_bytes:
        return None, [Problem(source, first_line, 1, "", messages.YAML_TOO_LARGE, {"most": most_bytes // 1024})]
    if unseen := [*_unseen(text, source, first_line)]:
        return None, unseen
    reader = _Reader(text, source, first_line, most_nodes)
    try:
        return reader.document(), reader.problems
    except _RefusalError as refusal:
        return None, [*reader.problems, refusal.problem]
    except yaml.MarkedYAMLError as error:
        return None, [*reader.problems, _unreadable(error, source, first_line)]


def _unseen(text: str, source: str, first_line: int) -> Iterator[Problem]:
    """The first tab or hidden character of every line."""
    for number, line in enumerate(text.split("\n"), first_line):
        if hidden := HIDDEN.search(line):
            values = {"name": f"U+{ord(hidden[0]):04X}"}
            yield Problem(source, number, hidden.start() + 1, "", messages.BAD_CHARACTER, values)
        elif "\t" in line:
            yield Problem(source, number, line.index("\t") + 1, "", messages.YAML_TAB)


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


def _unreadable(error: yaml.MarkedYAMLError, source: str, first_line: int) -> Problem:
    problem, context = error.problem or "", error.context or ""
    for words, message in _PLAIN_WORDS_AT_START.items():
        if words in context:
            line, column = _at(error.context_mark)
            return Problem(source, line + first_line, column + 1, "", message)
    line, column = _at(error.problem_mark or error.context_mark)
    for words, message in _PLAIN_WORDS.items():
        if words in problem:
            return Problem(source, line + first_line, column + 1, "", message)
    reason = {"reason": problem or context}
    return Problem(source, line + first_line, column + 1, "", messages.YAML_UNREADABLE, reason)
