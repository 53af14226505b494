"""Reads typed values out of a table of nodes and notes everything that is wrong with them.

A reader that finds something wrong notes a problem and gives a harmless value of the right type, so that
one run can report everything. `validate` never lets a value out when there is a problem.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import TypeVar

from academy.load.text import WANT_LIST, WANT_TABLE
from academy.problems import Problem, Rule, did_you_mean
from academy.prose.sections import BAD_ID, ID_EXAMPLE
from academy.strict_yaml import CURLY_QUOTES, Listing, Node, Scalar, Table, bare, is_curly, straight

KEY_UNKNOWN = Rule(
    "key-unknown",
    "deze sleutel kennen we niet. Toegestaan: {allowed}.{guess_nl}",
    "this key is not known. Allowed: {allowed}.{guess_en}",
)
KEY_MISSING = Rule("key-missing", "ontbreekt. Voeg “{key}:” toe.", "is missing. Add “{key}:”.")
WANT_SOME = Rule(
    "want-some", "de lijst is leeg. Zet er ten minste één in.", "the list is empty. Put at least one in it."
)
WANT_TEXT = Rule(
    "want-text",
    "verwacht één tekst. Staat er een dubbele punt in, of begint hij met “[” of “{{”? Zet er rechte "
    "aanhalingstekens om.",
    "expects a single text. Does it hold a colon, or start with “[” or “{{”? Put it in straight quotation marks.",
)
WANT_WORDS = Rule("want-words", "is leeg. Vul een tekst in.", "is empty. Fill in a text.")
TEXT_SURPRISE = Rule(
    "text-surprise",
    'YAML leest “{text}” niet als tekst. Zet er aanhalingstekens om: "{text}".',
    'YAML does not read “{text}” as text. Put quotes around it: "{text}".',
)
TEXT_TOO_LONG = Rule(
    "text-too-long",
    "telt {count} tekens; het mogen er hoogstens {most} zijn. Kort de tekst in.",
    "has {count} characters; at most {most} are allowed. Shorten the text.",
)
WANT_NUMBER = Rule(
    "want-number",
    "verwacht een geheel getal van {least} tot en met {most}, hier staat “{text}”.",
    "expects a whole number from {least} to {most}, found “{text}”.",
)
WANT_RISING = Rule(
    "want-rising",
    "{number} staat na {before}. Zet de getallen op volgorde, van laag naar hoog.",
    "{number} stands after {before}. Put the numbers in order, from low to high.",
)
WANT_DAY = Rule(
    "want-day",
    "verwacht een dag als 2026-11-22 (jaar, maand, dag), hier staat “{text}”.",
    "expects a day such as 2026-11-22 (year, month, day), found “{text}”.",
)
WANT_TRUE_FALSE = Rule(
    "want-true-false", "verwacht true of false, hier staat “{text}”.", "expects true or false, found “{text}”."
)
NO_QUOTES = Rule(
    "no-quotes",
    "staat tussen aanhalingstekens en is dan tekst. Haal ze weg: {text}.",
    "is quoted, which makes it text. Remove the quotation marks: {text}.",
)
NOT_ALLOWED = Rule(
    "not-allowed",
    "“{text}” kan hier niet. Toegestaan: {allowed}.{guess_nl}",
    "“{text}” is not possible here. Allowed: {allowed}.{guess_en}",
)
TWICE = Rule("twice", "“{text}” staat er twee keer. Haal er één weg.", "“{text}” occurs twice. Remove one.")
TRANSLATION_FACT = Rule(
    "translation-fact",
    "staat al in het Nederlandse bestand en geldt voor elke taal. Haal het hier weg.",
    "is in the Dutch file already and holds for every language. Remove it here.",
)

Choice = TypeVar("Choice", bound=StrEnum)
Item = TypeVar("Item")

MAX_TEXT = 1200


@dataclass(frozen=True, slots=True)
class Shape:
    """What an id looks like, with an example for authors."""

    pattern: re.Pattern[str]
    example: str


ID = Shape(re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"), ID_EXAMPLE)
MODULE_ID = Shape(re.compile(r"[0-9]{2,3}"), '"08"')
_WHOLE = re.compile(r"0|[1-9][0-9]{0,6}")
_DAY = re.compile(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]")


class Fields:
    """The keys of one table; `close` reports those nobody asked for."""

    def __init__(self, table: Table, source: str, problems: list[Problem], name: str = "") -> None:
        self.table, self.source, self.problems, self.name = table, source, problems, name
        self.asked: list[str] = []
        self._node_by_key = {entry.key.text: entry.value for entry in table.entries}

    def note(self, node: Node, key: str, message: Rule, /, **values: object) -> None:
        """Report what is wrong with the value of a key."""
        self.problems.append(Problem(self.source, node.line, node.column, self.label(key), message, values))

    def _note_value(self, node: Node, key: str, message: Rule, want: str, /, **values: object) -> None:
        """Report a value that is none of those wanted, or only its quotes where those are what is wrong with it."""
        if isinstance(node, Scalar) and is_curly(node.text):
            self.note(node, key, CURLY_QUOTES, example=want)
        else:
            self.note(node, key, message, **values)

    def label(self, key: str) -> str:
        """The key as an author finds it: `prepare.room`, `steps[2].minutes`."""
        return f"{self.name}.{key}" if self.name else key

    def has(self, key: str) -> bool:
        """Is the key there?"""
        return key in self._node_by_key

    def node(self, key: str, *, required: bool = True) -> Node | None:
        """The raw value, its absence reported when it is required."""
        self.asked.append(key)
        node = self._node_by_key.get(key)
        if node is None and required:
            self.note(self.table, key, KEY_MISSING, key=key)
        return node

    def text(self, key: str, most: int = MAX_TEXT) -> str:
        """A required text."""
        node = self.node(key)
        return self.as_text(node, key, most) if node else ""

    def optional_text(self, key: str, most: int = MAX_TEXT) -> str | None:
        """A text that may be left out."""
        node = self.node(key, required=False)
        return self.as_text(node, key, most) if node else None

    def as_text(self, node: Node, key: str, most: int = MAX_TEXT) -> str:
        """A node that must be text, or nothing: what YAML would read as something else needs quotes."""
        if not isinstance(node, Scalar):
            self.note(node, key, WANT_TEXT)
        elif not node.text.strip():
            self.note(node, key, WANT_WORDS)
        elif node.surprising:
            self.note(node, key, TEXT_SURPRISE, text=node.text)
        elif len(node.text) > most:
            self.note(node, key, TEXT_TOO_LONG, count=len(node.text), most=most)
        else:
            return node.text
        return ""

    def id(self, key: str, shape: Shape = ID) -> str:
        """A required id of the given shape."""
        node = self.node(key)
        return self.as_id(node, key, shape) if node else ""

    def optional_id(self, key: str, shape: Shape = ID) -> str | None:
        """An id that may be left out."""
        node = self.node(key, required=False)
        return (self.as_id(node, key, shape) if node else None) or None

    def as_id(self, node: Node, key: str, shape: Shape = ID) -> str:
        """A node that must be an id, or nothing."""
        text = self.as_text(node, key)
        if not text or shape.pattern.fullmatch(text):
            return text
        self._note_value(node, key, BAD_ID, straight(text), text=text, shape=shape.example)
        return ""

    def number(self, key: str, least: int, most: int, *, required: bool = True) -> int | None:
        """A whole number within bounds, without leading zeros, quotes or fractions."""
        node = self.node(key, required=required)
        if node is None:
            return None
        text = node.text if isinstance(node, Scalar) else "…"
        if not _WHOLE.fullmatch(text) or not least <= int(text) <= most:
            self._note_value(node, key, WANT_NUMBER, bare(text), text=text, least=least, most=most)
            return None
        self._refuse_quotes(node, key)
        return int(text)

    def numbers(self, key: str, least: int, most: int) -> tuple[int, ...]:
        """A list of rising whole numbers; nothing when one of them is not."""
        nodes = self.items(key, some=False)
        texts = [node.text if isinstance(node, Scalar) else "…" for node in nodes]
        numbers = [int(text) if _WHOLE.fullmatch(text) else -1 for text in texts]
        for node, text, number in zip(nodes, texts, numbers, strict=True):
            if not least <= number <= most:
                self._note_value(node, key, WANT_NUMBER, bare(text), text=text, least=least, most=most)
                return ()
        for node, (before, number) in zip(nodes[1:], pairwise(numbers), strict=False):
            if number < before:
                self.note(node, key, WANT_RISING, number=number, before=before)
                return ()
        return tuple(numbers)

    def day(self, key: str) -> date:
        """A required day: year, month, day."""
        node = self.node(key)
        return (self.as_day(node, key) if node else None) or date.min

    def optional_day(self, key: str) -> date | None:
        """A day that may be left out."""
        node = self.node(key, required=False)
        return self.as_day(node, key) if node else None

    def as_day(self, node: Node, key: str) -> date | None:
        """A node that must be a day, or nothing."""
        text = node.text if isinstance(node, Scalar) else "…"
        try:
            found = date.fromisoformat(text) if _DAY.fullmatch(text) else None
        except ValueError:
            found = None
        if not found:
            self._note_value(node, key, WANT_DAY, bare(text), text=text)
        return found

    def flag(self, key: str, *, required: bool = True) -> bool:
        """`true` or `false`; false when it may be left out and is, true when it can't be read."""
        node = self.node(key, required=required)
        if node is None:
            return required
        if not isinstance(node, Scalar) or node.text not in ("true", "false"):
            text = getattr(node, "text", "…")
            self._note_value(node, key, WANT_TRUE_FALSE, bare(text), text=text)
            return True
        self._refuse_quotes(node, key)
        return node.text == "true"

    def _refuse_quotes(self, node: Node, key: str) -> None:
        if isinstance(node, Scalar) and node.quoted:
            self.note(node, key, NO_QUOTES, text=node.text)

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """One word of a fixed list."""
        node = self.node(key)
        return (self.as_choice(node, key, kind) if node else None) or next(iter(kind))

    def as_choice(self, node: Node, key: str, kind: type[Choice]) -> Choice | None:
        """A node that must be one word of a fixed list."""
        text = node.text if isinstance(node, Scalar) else "…"
        if text in list(kind):
            return kind(text)
        self._note_value(node, key, NOT_ALLOWED, bare(text), text=text, **did_you_mean(text, kind))
        return None

    def choices(self, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """A list of words from a fixed list, each at most once; nothing when one of them is not on it."""
        found = [self.as_choice(node, key, kind) for node in self.items(key)]
        known = tuple(choice for choice in found if choice is not None)
        return known if len(known) == len(found) else ()

    def numbered(self, key: str, kind: type[IntEnum]) -> int:
        """A number from a fixed list."""
        return self.number(key, min(kind), max(kind)) or min(kind)

    def items(self, key: str, *, required: bool = True, some: bool = True) -> tuple[Node, ...]:
        """The items of a list; the same word twice is reported."""
        node = self.node(key, required=required)
        if node is None:
            return ()
        if not isinstance(node, Listing):
            self.note(node, key, WANT_LIST)
            return ()
        if some and not node.items:
            self.note(node, key, WANT_SOME)
        seen: set[str] = set()
        for word in node.items:
            if not isinstance(word, Scalar) or not word.text:
                continue
            if word.text in seen:
                self.note(word, key, TWICE, text=word.text)
            seen.add(word.text)
        return node.items

    def texts(self, key: str, *, required: bool = True, some: bool = True) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(self.as_text(node, key) for node in self.items(key, required=required, some=some))

    def ids(self, key: str, shape: Shape = ID, *, some: bool = True) -> tuple[tuple[str, Node], ...]:
        """A list of ids, each with the place where it stands."""
        return tuple((self.as_id(node, key, shape), node) for node in self.items(key, some=some))

    def inner(self, key: str, *, required: bool = True) -> "Fields | None":
        """The table below a key."""
        node = self.node(key, required=required)
        if node is None:
            return None
        if not isinstance(node, Table):
            self.note(node, key, WANT_TABLE)
            return None
        return Fields(node, self.source, self.problems, self.label(key))

    def tables(self, key: str, read: Callable[["Fields"], Item], *, required: bool = True) -> tuple[Item, ...]:
        """A list of tables, each read by the function; nothing when one of them is not a table."""
        nodes = self.items(key, required=required)
        tables = [self._table(node, f"{key}[{position}]") for position, node in enumerate(nodes, 1)]
        found = tuple(read(fields) for fields in tables if fields)
        return found if len(found) == len(nodes) else ()

    def named(self, key: str, read: Callable[[str, "Fields"], Item]) -> tuple[Item, ...]:
        """A table of tables, each read with its key."""
        outer = self.inner(key)
        if outer is None:
            return ()
        if not outer.table.entries:
            self.note(outer.table, key, WANT_SOME)
        for entry in outer.table.entries:
            outer.as_id(entry.key, entry.key.text)
        return tuple(
            read(entry.key.text, fields)
            for entry in outer.table.entries
            if (fields := outer._table(entry.value, entry.key.text))
        )

    def _table(self, node: Node, key: str) -> "Fields | None":
        if isinstance(node, Table):
            return Fields(node, self.source, self.problems, self.label(key))
        self.note(node, key, WANT_TABLE)
        return None

    def find(self, *path: str | int) -> Node:
        """The node at a path of keys and positions, or the nearest one above it."""
        node: Node = self.table
        for name in path:
            if isinstance(node, Table):
                node = next((entry.value for entry in node.entries if entry.key.text == name), node)
            elif isinstance(node, Listing) and isinstance(name, int):
                node = node.items[name]
        return node

    def close(self, also: Iterable[str] = (), in_dutch: Iterable[str] = ()) -> None:
        """Report the keys that nobody asked for; those that belong in the Dutch file alone as such."""
        known = {*self.asked, *also}
        for entry in self.table.entries:
            if entry.key.text in known:
                continue
            if entry.key.text in in_dutch:
                self.note(entry.key, entry.key.text, TRANSLATION_FACT)
            else:
                self._note_value(
                    entry.key, entry.key.text, KEY_UNKNOWN, bare(entry.key.text), **did_you_mean(entry.key.text, known)
                )
