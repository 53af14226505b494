"""Everything there is to publish, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from academy.edition import Edition
from academy.model import Catalog, Language, LearningPath, Look, Page
from academy.problems import Problem
from academy.site.styles import Styles


# Written out, a large one fills the memory of a machine.
@dataclass(frozen=True, repr=False)
class Site:
    """Everything there is to publish: the pages, and what all other files are made of."""

    catalog: Catalog
    paths: tuple[LearningPath, ...]
    edition_by_language: Mapping[Language, Edition]
    pages_by_language: Mapping[Language, tuple[Page, ...]]
    look: Look
    site_url: str
    """Where it will be published, with a slash at its end; empty when nobody said."""
    notices: tuple[Problem, ...]

    @cached_property
    def page_by_uri(self) -> Mapping[Language, Mapping[str, Page]]:
        """Every page by its address, per language of the site."""
        return {language: {page.uri: page for page in pages} for language, pages in self.pages_by_language.items()}

    @cached_property
    def content_by_uri(self) -> Mapping[str, Mapping[Language, Language]]:
        """For every page: in which language its words are, per language of the site."""
        uris = dict.fromkeys(uri for pages in self.page_by_uri.values() for uri in pages)
        return {
            uri: {language: pages[uri].language for language, pages in self.page_by_uri.items() if uri in pages}
            for uri in uris
        }

    @cached_property
    def styles(self) -> Styles:
        """The style sheets, and which of them a page links."""
        return Styles(self.look)
