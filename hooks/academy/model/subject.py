"""What a page can be about, and all that the academy has of it."""

from academy.model.catalog import Catalog
from academy.model.module import LearningModule
from academy.model.path import LearningPath
from academy.model.video import Video
from academy.model.written import WrittenPage

Subject = LearningModule | Video | LearningPath | WrittenPage
"""Whoever treats kinds of content differently matches on this, and the type checker names them all."""


def subjects(catalog: Catalog, paths: tuple[LearningPath, ...]) -> tuple[Subject, ...]:
    """Everything with a page of its own, in a fixed order; a sector's page is about its path."""
    return (*catalog.modules, *catalog.videos, *paths, *(page for page in catalog.pages if not page.sector))
