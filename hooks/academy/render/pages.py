"""Every page of one language, in a fixed order."""

from typing import assert_never

from academy.edition import Edition, path_uri
from academy.model import LearningModule, LearningPath, Page, Subject, Video, WrittenPage
from academy.render.handout import handout_page
from academy.render.module import module_page
from academy.render.video import video_page
from academy.render.worksheet import worksheet_page
from academy.render.written import written_page


def render(edition: Edition) -> tuple[Page, ...]:
    """The pages of the edition; each is a pure function of the catalog, the paths and the language."""
    return tuple(page for subject in edition.subjects for page in _pages_about(subject, edition))


def _pages_about(subject: Subject, edition: Edition) -> tuple[Page, ...]:
    match subject:
        case LearningModule():
            handouts = (handout_page(handout, subject, edition) for handout in subject.handouts)
            return (module_page(subject, edition), worksheet_page(subject, edition), *handouts)
        case Video():
            return (video_page(subject, edition),)
        case LearningPath():
            return (written_page(edition.page_by_uri[path_uri(subject.sector)], edition),)
        case WrittenPage():
            return (written_page(subject, edition),)
        case _:
            assert_never(subject)
