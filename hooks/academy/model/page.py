"""What `render` gives: a page, what it is about, and what stands around it."""

from dataclasses import dataclass
from enum import StrEnum

from academy.languages import Language
from academy.model.subject import Subject

MISSING_PAGE = "404.md"


class PageKind(StrEnum):
    """What sort of page it is; the value is the name by which templates and styles know it."""

    HOME = "home"
    PATH = "path"
    INSTRUMENT = "instrument"
    WRITTEN = "page"
    MISSING = "missing"
    MODULE = "module"
    WORKSHEET = "worksheet"
    HANDOUT = "handout"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of a small local navigation; `lang` where its title is in another language than the page."""

    title: str
    uri: str
    number: str = ""
    current: bool = False
    lang: Language | None = None


@dataclass(frozen=True, slots=True)
class PlaceGroup:
    """Places near a page, below a title that may be empty."""

    title: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class ListedStep:
    """A step in the list beside a module; `key` is that of a visitor's progress."""

    id: str
    key: str
    title: str
    minutes: int
    lang: Language | None


@dataclass(frozen=True, slots=True)
class ListedSection:
    """Another part of the page, by the id of its heading."""

    id: str
    title: str
    lang: Language | None = None


@dataclass(frozen=True, slots=True)
class StepList:
    """The steps of a module with their minutes, and what else is on its page."""

    steps: tuple[ListedStep, ...]
    total: int
    others: tuple[ListedSection, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page to publish: the HTML of its text, and what stands around it.

    `uri` is the docs URI without language (`modules/08-bordsessie/index.md`); `language` is that of the
    content, Dutch where a translation is missing; `source_uri` is the file in the repository that an
    author edits to change the page.
    """

    uri: str
    language: Language
    html: str
    source_uri: str
    kind: PageKind
    subject: Subject
    title: str
    description: str
    around: tuple[PlaceGroup, ...] = ()
    crumbs: tuple[Place, ...] = ()
    """The way from home to the page."""
    beside: StepList | None = None
    """What the list beside the page holds."""
    stale: bool = False
    """Has the Dutch text changed since this was translated?"""


def is_indexed(uri: str) -> bool:
    """Should a search engine show the page? Not one without content of its own, such as a worksheet to print."""
    return uri != MISSING_PAGE and not uri.endswith("/werkblad.md")
