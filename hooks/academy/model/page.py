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
    stale: bool = False
    """Has the Dutch text changed since this was translated?"""


def is_indexed(uri: str) -> bool:
    """Should a search engine show the page? Not one without content of its own, such as a worksheet to print."""
    return uri != MISSING_PAGE and not uri.endswith("/werkblad.md")
