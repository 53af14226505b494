"""A video's script: scenes with a slide and what is said."""

from dataclasses import dataclass, field
from enum import StrEnum

from academy.languages import Language
from academy.model.cast import Face, Person


class Layout(StrEnum):
    """How a slide shows its items."""

    TITLE = "title"
    POINTS = "points"
    FLOW = "flow"
    CYCLE = "cycle"
    BOARD = "board"
    TABLE = "table"
    CHART = "chart"
    DIALOGUE = "dialogue"
    SUMMARY = "summary"
    VISIT = "visit"
    SHEET = "sheet"
    RING = "ring"
    DOOR = "door"


PUPILS = frozenset({Person.NOOR, Person.SEM, Person.LOTTE})
"""Who is no grown-up, and sits in a ring."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody on a slide: who of the cast, and with which face."""

    who: Person
    face: Face


@dataclass(frozen=True, slots=True)
class Sentence:
    """One spoken sentence; `reveals` is the number of the item that appears when it begins, from 1."""

    text: str
    reveals: int | None = None
    speaker: str = ""
    """Who says it in a voice of their own, as the slide names them; nothing for what the narrator says."""
    line: int = field(default=0, compare=False)
    """Where in its file it stands."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One slide with its spoken text."""

    id: str
    title: str
    layout: Layout
    icon: str
    head: tuple[str, ...]
    """The header cells of a table; empty for every other layout."""
    items: tuple[tuple[str, ...], ...]
    """The items in the order in which they appear; a table's row has several cells, any other item one."""
    sentences: tuple[Sentence, ...]
    line: int = field(default=0, compare=False)
    """Where in its file its heading stands."""
    people: tuple[Actor, ...] = ()
    """Who is on the slide, in the order in which the author names them; nobody on a slide of words alone."""
    row_lines: tuple[int, ...] = field(default=(), compare=False)
    """Where the header of its table stands, if it has one, and its items."""

    @property
    def roles(self) -> tuple[str, ...]:
        """Who speaks, item by item; nothing where the slide shows no talk."""
        talks = self.layout in (Layout.DIALOGUE, Layout.DOOR, Layout.RING)
        return tuple(item.partition(": ")[0] for item, *_ in self.items) if talks else ()

    def role_of(self, sentence: Sentence) -> str:
        """Whose balloon appears when a sentence begins; nothing where none does."""
        number = sentence.reveals or 0
        return self.roles[number - 1] if 0 < number <= len(self.roles) else ""

    def line_of(self, words: str) -> int:
        """The line of the item that holds these words, or of the heading."""
        rows = zip((self.head, *self.items) if self.head else self.items, self.row_lines, strict=False)
        return next((line for row, line in rows if any(words in cell for cell in row)), self.line)

    def line_of_item(self, number: int) -> int:
        """The line of the item with this number, from 1."""
        lines = self.row_lines[1:] if self.head else self.row_lines
        return lines[number - 1] if number <= len(lines) else self.line


@dataclass(frozen=True, slots=True)
class Script:
    """A video's whole script in one language."""

    video_id: str
    language: Language
    source_uri: str
    source_keys: tuple[str, ...]
    scenes: tuple[Scene, ...]

    @property
    def words(self) -> int:
        """The number of words that are spoken."""
        return sum(len(sentence.text.split()) for scene in self.scenes for sentence in scene.sentences)
