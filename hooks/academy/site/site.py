"""Everything there is to publish, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from academy.edition import Edition
from academy.model import Catalog, Language, LearningPath, Look, Page
from academy.problems import Problem
from academy.render import Pages
from academy.site.styles import Styles


# Written out, a large one fills the memory of a machine.
@dataclass(frozen=True, repr=False)
class Site:
    """Everything there is to publish: the pages, and what all other files are made of."""

    catalog: Catalog
    paths: tuple[LearningPath, ...]
    edition_by_language: Mapping[Language, Edition]
    page_by_uri: Mapping[Language, Pages]
    """Every page by its address, per language of the site."""
    look: Look
    poster_by_video: Mapping[str, bytes]
    """The pictures of the films that were made here, by the id of the video."""
    site_url: str
    """Where it will be published, with a slash at its end; empty when nobody said."""
    notices: tuple[Problem, ...]

    @cached_property
    def pages_by_language(self) -> Mapping[Language, tuple[Page, ...]]:
        """Every page, per language of the site."""
        return {language: tuple(pages.values()) for language, pages in self.page_by_uri.items()}

    @cached_property
    def content_by_uri(self) -> Mapping[str, Mapping[Language, Language]]:
        """For every page: in which language its words are, per language of the site."""
        found = {language: pages.language_by_uri for language, pages in self.page_by_uri.items()}
        uris = dict.fromkeys(uri for own in found.values() for uri in own)
        return {uri: {language: own[uri] for language, own in found.items() if uri in own} for uri in uris}

    @cached_property
    def styles(self) -> Styles:
        """The style sheets, and which of them a page links."""
        return Styles(self.look)
