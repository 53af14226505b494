"""Which descriptions a page carries: what it is, and where it stands."""

from typing import assert_never

from academy.edition import Edition
from academy.model import LearningModule, LearningPath, Page, PageKind, Video, WrittenPage, is_indexed
from academy.sharing.film import film
from academy.sharing.graph import Description
from academy.sharing.learning import course, learning_resource
from academy.sharing.places import breadcrumbs, defined_terms, website


def structured_data(page: Page, edition: Edition) -> list[Description]:
    """The page as schema.org sees it, addresses from the root of the site.

    `edition` is the one in the language of the page's words.
    """
    if not is_indexed(page.uri):
        return []
    return [*_own(page, edition), *breadcrumbs(page, edition)]


def _own(page: Page, edition: Edition) -> list[Description]:
    match page.subject:
        case LearningModule() as module:
            return [learning_resource(module, edition)] if page.kind is PageKind.MODULE else []
        case Video() as video:
            return film(video, edition)
        case LearningPath() as path:
            return [course(path, page.description, edition)]
        case WrittenPage():
            return _written(page, edition)
        case _:
            assert_never(page.subject)


def _written(page: Page, edition: Edition) -> list[Description]:
    if page.kind is PageKind.HOME:
        return [website(edition)]
    return [defined_terms(page, edition)] if page.uri == "begrippen.md" else []
