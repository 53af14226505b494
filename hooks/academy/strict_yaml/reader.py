"""The parser's event stream → nodes, before any value is made, so that nothing is guessed, shared or lost."""

import re
from collections.abc import Iterator

import yaml

from academy.kept import kept
from academy.problems import Problem, Rule
from academy.strict_yaml.hidden import BAD_CHARACTER, HIDDEN, unseen
from academy.strict_yaml.marks import at
from academy.strict_yaml.nodes import Entry, Listing, Node, Scalar, Table
from academy.strict_yaml.unreadable import YAML_QUOTE, unreadable
from academy.strict_yaml.word_processor import CURLY_QUOTES, curly_at, straight

YAML_TOO_LARGE = Rule(
    "yaml-too-large", "is groter dan {most} kB. Kort het in.", "is larger than {most} kB. Shorten it."
)
YAML_TOO_DEEP = Rule(
    "yaml-too-deep",
    "gaat meer dan {most} niveaus diep. Maak het platter.",
    "nests deeper than {most} levels. Flatten it.",
)
YAML_TOO_MANY = Rule(
    "yaml-too-many", "bevat meer dan {most} waarden. Kort het in.", "holds more than {most} values. Shorten it."
)
YAML_ALIAS = Rule(
    "yaml-alias",
    "“*{name}” verwijst naar een andere plek. Schrijf de waarde voluit.",
    "“*{name}” refers to another place. Write the value out.",
)
YAML_ANCHOR = Rule(
    "yaml-anchor",
    "“&{name}” is een anker. Haal het weg, of zet de tekst tussen aanhalingstekens.",
    "“&{name}” is an anchor. Remove it, or quote the text.",
)
YAML_TAG = Rule(
    "yaml-tag",
    "“{name}” is een YAML-tag. Haal het weg, of zet de tekst tussen aanhalingstekens.",
    "“{name}” is a YAML tag. Remove it, or quote the text.",
)
YAML_DUPLICATE_KEY = Rule(
    "yaml-duplicate-key",
    "staat er twee keer; de eerste keer op regel {first}. Haal er één weg.",
    "occurs twice; first on line {first}. Remove one of them.",
)
YAML_KEY_NOT_TEXT = Rule(
    "yaml-key-not-text",
    "een sleutel moet één woord zijn, zonder haakjes. Haal “?”, “[” of “{{” voor de dubbele punt weg.",
    "a key must be a single word, without brackets. Remove “?”, “[” or “{{” before the colon.",
)
YAML_BLOCK_TEXT = Rule(
    "yaml-block-text",
    "“|” en “>” mogen hier niet. Zet de tekst op één regel.",
    "“|” and “>” are not used here. Put the text on one line.",
)
YAML_LINES = Rule(
    "yaml-lines",
    "in deze tekst staat een witregel, een tab of “\\n”. Zet de tekst op één regel.",
    "there is an empty line, a tab or “\\n” in this text. Put the text on one line.",
)
YAML_COMMENT = Rule(
    "yaml-comment",
    "alles na “ #” valt weg. Zet de tekst tussen aanhalingstekens, of zet de opmerking op een eigen regel.",
    "everything after “ #” is dropped. Quote the text, or put the comment on a line of its own.",
)
YAML_SECOND_DOCUMENT = Rule(
    "yaml-second-document",
    "hier begint een tweede document. Haal de extra “---” weg.",
    "a second document starts here. Remove the extra “---”.",
)

MAX_DEPTH = 12
_STANDARD_TAGS = "tag:yaml.org,2002:"
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
            self.refuse(extra, YAML_SECOND_DOCUMENT)
        return root

    def node(self, event: yaml.Event, depth: int) -> Node:
        """The node that starts at this event."""
        self.nodes += 1
        if depth > MAX_DEPTH:
            self.refuse(event, YAML_TOO_DEEP, most=MAX_DEPTH)
        if self.nodes > self.most_nodes:
            self.refuse(event, YAML_TOO_MANY, most=self.most_nodes)
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
                raise _RefusalError(self.problem(event, YAML_KEY_NOT_TEXT))
            value = self.node(next(self.events), depth + 1)
            if key.text in seen:
                self.problems.append(self.problem(event, YAML_DUPLICATE_KEY, field=key.text, first=seen[key.text]))
                continue
            seen[key.text] = key.line
            yield Entry(key, value)

    def scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> Scalar:
        if event.style in ("|", ">"):
            self.problems.append(self.problem(event, YAML_BLOCK_TEXT))
        elif "\n" in event.value or "\t" in event.value:
            self.problems.append(self.problem(event, YAML_LINES))
        elif hidden := HIDDEN.search(event.value):
            self.problems.append(self.problem(event, BAD_CHARACTER, name=f"U+{ord(hidden[0]):04X}"))
        if event.style in ("'", '"') and at(event.start_mark)[0] != at(event.end_mark)[0]:
            self.refuse(event, YAML_QUOTE)
        if not event.style and (place := self.comment_behind(event)):
            self.problems.append(self.cut_off(event, place))
        return Scalar(event.value, event.style in ("'", '"'), line, column)

    def comment_behind(self, event: yaml.Event) -> tuple[int, int] | None:
        """Where a comment cuts off what may have been meant as text."""
        line, column = at(event.end_mark)
        found = _COMMENT.match(self.lines[line], column)
        return (line + self.first_line, found.end()) if found else None

    def cut_off(self, event: yaml.ScalarEvent, place: tuple[int, int]) -> Problem:
        """A text that a comment cuts off, also where its author put quotes around it that YAML does not know."""
        if curly := curly_at(self.lines[at(event.start_mark)[0]]):
            return self.problem(event, CURLY_QUOTES, example=straight(curly["value"]))
        return Problem(self.source, *place, "", YAML_COMMENT)

    def refuse_sharing(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.refuse(event, YAML_ALIAS, name=event.anchor)
        if getattr(event, "anchor", None):
            self.problems.append(self.problem(event, YAML_ANCHOR, name=getattr(event, "anchor", "")))
        if tag := getattr(event, "tag", None):
            self.problems.append(self.problem(event, YAML_TAG, name=tag.replace(_STANDARD_TAGS, "!!")))

    def place(self, event: yaml.Event) -> tuple[int, int]:
        line, column = at(event.start_mark)
        return line + self.first_line, column + 1

    def problem(self, event: yaml.Event, message: Rule, field: str = "", **values: object) -> Problem:
        return Problem(self.source, *self.place(event), field, message, values)

    def refuse(self, event: yaml.Event, message: Rule, **values: object) -> None:
        """Stop reading: what follows can't be trusted."""
        raise _RefusalError(Problem(self.source, *self.place(event), "", message, values))


def read_yaml(
    text: str, source: str, *, first_line: int = 1, most_bytes: int, most_nodes: int
) -> tuple[Node | None, list[Problem]]:
    """The root node, and everything refused; the node is None when the text can't be read at all.

    `first_line` is the line of the file at which the text starts, `source` its name in messages.
    """
    return _read(text, source, first_line, most_bytes, most_nodes)


@kept
def _read(
    text: str, source: str, first_line: int, most_bytes: int, most_nodes: int
) -> tuple[Node | None, list[Problem]]:
    if len(text.encode(errors="surrogatepass")) > most_bytes:
        return None, [Problem(source, first_line, 1, "", YAML_TOO_LARGE, {"most": most_bytes // 1024})]
    if hidden := [*unseen(text, source, first_line)]:
        return None, hidden
    reader = _Reader(text, source, first_line, most_nodes)
    try:
        return reader.document(), reader.problems
    except _RefusalError as refusal:
        return None, [*reader.problems, refusal.problem]
    except yaml.MarkedYAMLError as error:
        return None, [*reader.problems, unreadable(error, source, first_line, reader.lines)]
