"""Every page of one language, in a fixed order."""

from academy.edition import Edition
from academy.model import Page
from academy.render.module import module_page
from academy.render.video import video_page
from academy.render.worksheet import worksheet_page
from academy.render.written import written_page


def render(edition: Edition) -> tuple[Page, ...]:
    """The pages of the edition; each is a pure function of the catalog, the paths and the language."""
    return (
        *(written_page(page, edition) for page in edition.catalog.pages),
        *(module_page(module, edition) for module in edition.catalog.modules),
        *(worksheet_page(module, edition) for module in edition.catalog.modules),
        *(video_page(video, edition) for video in edition.catalog.videos),
    )
