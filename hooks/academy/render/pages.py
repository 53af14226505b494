"""Every page of one language, in a fixed order."""

from collections.abc import Iterator
from typing import assert_never

from academy.edition import HOME, Edition, module_uri, path_uri, video_uri, worksheet_uri
from academy.model import Language, LearningModule, LearningPath, Page, Subject, Video, WrittenPage
from academy.render.module import module_page
from academy.render.video import video_page
from academy.render.worksheet import worksheet_page
from academy.render.written import written_page


def render(edition: Edition) -> Iterator[Page]:
    """The pages of the edition, one by one; each is a pure function of the catalog, the paths and the language."""
    for subject in edition.subjects:
        yield from _pages_about(subject, edition)


def home_page(edition: Edition) -> Page:
    """The page that a visit begins with."""
    return written_page(edition.page_by_uri[HOME], edition)


def languages_of(edition: Edition) -> dict[str, Language]:
    """The language of the words of every page, by its address; nothing is rendered."""
    return {uri: language for subject in edition.subjects for uri, language in _addresses_of(subject, edition)}


def _pages_about(subject: Subject, edition: Edition) -> tuple[Page, ...]:
    match subject:
        case LearningModule():
            return (module_page(subject, edition), worksheet_page(subject, edition))
        case Video():
            return (video_page(subject, edition),)
        case LearningPath():
            return (written_page(edition.page_by_uri[path_uri(subject.sector)], edition),)
        case WrittenPage():
            return (written_page(subject, edition),)
        case _:
            assert_never(subject)


def _addresses_of(subject: Subject, edition: Edition) -> Iterator[tuple[str, Language]]:
    match subject:
        case LearningModule():
            language = edition.words(subject).language
            yield from ((module_uri(subject), language), (worksheet_uri(subject), language))
        case Video():
            yield video_uri(subject), subject.language(edition.language)
        case LearningPath():
            yield from _addresses_of(edition.page_by_uri[path_uri(subject.sector)], edition)
        case WrittenPage():
            yield subject.uri, subject.words(edition.language).language
        case _:
            assert_never(subject)
