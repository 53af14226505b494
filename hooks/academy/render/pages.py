"""Every page of one language, in a fixed order; each is made when somebody asks for it."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple, assert_never

from academy.edition import Edition, module_uri, path_uri, video_uri, worksheet_uri
from academy.model import Language, LearningModule, LearningPath, Page, Subject, Video, WrittenPage
from academy.render.handout import handout_page
from academy.render.module import module_page
from academy.render.video import video_page
from academy.render.worksheet import worksheet_page
from academy.render.written import written_page


class Pages(Mapping[str, Page]):
    """The pages of an edition by address; each is a pure function of the catalog, the paths and the language."""

    def __init__(self, edition: Edition) -> None:
        makings = [making for subject in edition.subjects for making in _about(subject, edition)]
        self._make_by_uri = {making.uri: making.make for making in makings}
        self._page_by_uri: dict[str, Page] = {}
        self.language_by_uri: Mapping[str, Language] = {making.uri: making.language for making in makings}
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


class _Making(NamedTuple):
    """How a page is made, and what is known of it before that."""

    uri: str
    language: Language
    """In which language its words are."""
    make: Callable[[], Page]


def _about(subject: Subject, edition: Edition) -> Iterator[_Making]:
    match subject:
        case LearningModule():
            language = edition.words(subject).language
            yield _Making(module_uri(subject), language, partial(module_page, subject, edition))
            yield _Making(worksheet_uri(subject), language, partial(worksheet_page, subject, edition))
            for handout in subject.handouts:
                language = handout.words(edition.language).language
                yield _Making(handout.uri, language, partial(handout_page, handout, subject, edition))
        case Video():
            language = subject.language(edition.language)
            yield _Making(video_uri(subject), language, partial(video_page, subject, edition))
        case LearningPath():
            yield from _about(edition.page_by_uri[path_uri(subject.sector)], edition)
        case WrittenPage():
            language = subject.words(edition.language).language
            yield _Making(subject.uri, language, partial(written_page, subject, edition))
        case _:
            assert_never(subject)
