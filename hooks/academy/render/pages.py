"""Every page of one language, in a fixed order; each is made when somebody asks for it."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import assert_never

from academy.edition import Edition, module_uri, path_uri, video_uri, worksheet_uri
from academy.model import Language, LearningModule, LearningPath, Page, Subject, Video, WrittenPage
from academy.render.module import module_page
from academy.render.video import video_page
from academy.render.worksheet import worksheet_page
from academy.render.written import written_page


class Pages(Mapping[str, Page]):
    """The pages of an edition by address; each is a pure function of the catalog, the paths and the language."""

    def __init__(self, edition: Edition) -> None:
        self._make_by_uri = {uri: make for subject in edition.subjects for uri, make in _about(subject, edition)}
        self._page_by_uri: dict[str, Page] = {}
        self.language_by_uri: Mapping[str, Language] = {
            uri: _language(subject, edition) for subject in edition.subjects for uri, _ in _about(subject, edition)
        }
        """In which language the words of each page are."""

    def __getitem__(self, uri: str) -> Page:
        """The page at an address of the language."""
        if uri not in self._page_by_uri:
            self._page_by_uri[uri] = self._make_by_uri[uri]()
        return self._page_by_uri[uri]

    def one_by_one(self) -> Iterator[Page]:
        """Every page, made anew and held by nobody: of a large academy they need not all be in memory."""
        return (make() for make in self._make_by_uri.values())

    def __iter__(self) -> Iterator[str]:
        """Every address."""
        return iter(self._make_by_uri)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._make_by_uri)


def _about(subject: Subject, edition: Edition) -> tuple[tuple[str, Callable[[], Page]], ...]:
    match subject:
        case LearningModule():
            sheet = partial(worksheet_page, subject, edition)
            return (module_uri(subject), partial(module_page, subject, edition)), (worksheet_uri(subject), sheet)
        case Video():
            return ((video_uri(subject), partial(video_page, subject, edition)),)
        case LearningPath():
            page = edition.page_by_uri[path_uri(subject.sector)]
            return ((page.uri, partial(written_page, page, edition)),)
        case WrittenPage():
            return ((subject.uri, partial(written_page, subject, edition)),)
        case _:
            assert_never(subject)


def _language(subject: Subject, edition: Edition) -> Language:
    match subject:
        case LearningModule():
            return edition.words(subject).language
        case Video():
            return subject.language(edition.language)
        case LearningPath():
            return edition.page_by_uri[path_uri(subject.sector)].words(edition.language).language
        case WrittenPage():
            return subject.words(edition.language).language
        case _:
            assert_never(subject)
