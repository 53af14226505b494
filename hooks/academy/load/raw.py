"""Content exactly as the authors wrote it, with the places where they wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from academy.load.film import RawFilm
from academy.load.narration import RawNarration
from academy.load.recording import RawCaptions, RawFilmed
from academy.model import Language
from academy.problems import Problem
from academy.strict_yaml import Listing, Table


@dataclass(frozen=True, slots=True)
class Document:
    """A Markdown file: its metadata as nodes, its body as text; known by its path and its mark alone."""

    source_uri: str
    """Its path from the root of the repository, with forward slashes."""
    head: Table = field(compare=False, repr=False)
    body: str = field(compare=False, repr=False)
    body_line: int = field(compare=False, repr=False)
    """The line of the file on which the body starts."""
    mark: str
    """The hash of all that stands in it."""

    def place(self, position: int) -> tuple[int, int]:
        """The line of the file and the column of a position in the body."""
        above = self.body[:position]
        return self.body_line + above.count("\n"), position - above.rfind("\n")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A YAML file that holds one table."""

    source_uri: str
    table: Table


@dataclass(frozen=True, slots=True)
class RawModule:
    """A module's folder; a document that could not be read is missing."""

    slug: str
    """The folder's name: `08-bordsessie`."""
    document_by_language: Mapping[Language, Document]
    scripts_by_name: Mapping[str, Mapping[Language, Document]]
    """The scripts in `videos/`, by file name without language: `1-wat-is-een-bordsessie`."""
    attachments: tuple[str, ...]
    """Repository paths of images and other files that belong to the module alone."""
    narration_by_name: Mapping[str, RawNarration]
    """What was spoken of a script, by the same name."""
    recorded_by_name: Mapping[str, RawFilmed | RawCaptions]
    """The filmed videos and their captions in `videos/`, by file name."""
    asked_by_language: Mapping[Language, Sheet] = field(default_factory=dict)
    """How visitors ask for the module and its parts: `zoekvragen.yaml`."""
    handouts_by_name: Mapping[str, Mapping[Language, Document]] = field(default_factory=dict)
    """What is ready to print in `materiaal/`, by file name without language: `kaart-gespreksleider`."""


@dataclass(frozen=True, slots=True)
class RawAcademy:
    """Everything on disk, and what could not be read."""

    modules: tuple[RawModule, ...]
    videos: Listing | None
    page_by_uri: Mapping[str, Mapping[Language, Document]]
    """The hand-written pages by their address below `docs/`, without language: `leerpaden/po.md`."""
    assets: tuple[str, ...]
    """Repository paths of the other files below `docs/`."""
    problems: tuple[Problem, ...]
    pronunciation: Sheet | None = None
    """How the computer's voice must read a word: `docs/videos/uitspraak.yaml`."""
    icons: frozenset[str] = frozenset()
    """The names of the icons that a slide may show."""
    films: tuple[RawFilm, ...] = ()
    """What the renderer left in the build folder."""
    asked_by_language: Mapping[Language, Sheet] = field(default_factory=dict)
    """How visitors ask for the hand-written pages: `docs/zoekvragen.yaml`."""
    unreadable: frozenset[str] = frozenset()
    """Repository paths of files that are there but could not be read: what names them is not wrong."""
