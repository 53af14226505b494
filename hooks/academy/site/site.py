"""Everything there is to publish, as values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from academy.edition import Edition
from academy.model import Catalog, Language, LearningPath, Look, Page
from academy.problems import Problem
from academy.render import languages_of, render
from academy.site.styles import Styles


# Written out, a large one fills the memory of a machine.
@dataclass(frozen=True, repr=False)
class Site:
    """Everything there is to publish: the pages, and what all other files are made of."""

    catalog: Catalog
    paths: tuple[LearningPath, ...]
    edition_by_language: Mapping[Language, Edition]
    look: Look
    site_url: str
    """Where it will be published, with a slash at its end; empty when nobody said."""
    notices: tuple[Problem, ...]

    def pages(self, language: Language) -> Iterator[Page]:
        """The pages of a language as they are made; nothing holds the one before it."""
        return render(self.edition_by_language[language])

    @cached_property
    def pages_by_language(self) -> Mapping[Language, tuple[Page, ...]]:
        """All pages at once."""
        return {language: tuple(self.pages(language)) for language in self.edition_by_language}

    @cached_property
    def page_by_uri(self) -> Mapping[Language, Mapping[str, Page]]:
        """Every page by its address, per language of the site."""
        return {language: {page.uri: page for page in pages} for language, pages in self.pages_by_language.items()}

    @cached_property
    def content_by_uri(self) -> Mapping[str, Mapping[Language, Language]]:
        """For every page: in which language its words are, per language of the site."""
        found = {language: languages_of(edition) for language, edition in self.edition_by_language.items()}
        uris = dict.fromkeys(uri for words in found.values() for uri in words)
        return {uri: {language: words[uri] for language, words in found.items() if uri in words} for uri in uris}

    @cached_property
    def styles(self) -> Styles:
        """The style sheets, and which of them a page links."""
        return Styles(self.look)
