"""An author's sections as a page shows them."""

from collections.abc import Iterator

from academy.edition import Edition, href, module_uri
from academy.model import LearningModule, ModuleWords, Section
from academy.render.glossary_links import TermLinks
from academy.render.markup import heading, heading_html
from academy.render.prose import dress
from academy.render.site_links import site_links


class Prose:
    """An author's sections, dressed, with links as this page must write them."""

    def __init__(self, module: LearningModule, words: ModuleWords, edition: Edition, uri: str = "") -> None:
        self.words, self.edition, self.uri = words, edition, uri or module_uri(module)
        address = href(self.uri, "begrippen.md")
        self.terms = TermLinks(edition.terms_by_language[words.language], address)

    def of(self, id_: str) -> str:
        """What stands below a heading of the second level, its parts not included."""
        return self.text(self.words.section_by_id[id_])

    def text(self, part: Section, *, terms: bool = True) -> str:
        """One section's own Markdown."""
        dressed = dress(part.markdown, self.words.language, part.title)
        html = site_links(dressed, self.words.source_uri, self.uri, self.edition)
        return self.terms.add(html) if terms else html

    def parts(self, id_: str, level: int = 3) -> Iterator[str]:
        """The parts of a section, each under its own heading."""
        for part in self.words.section_by_id[id_].parts:
            yield heading(level, part.id, heading_html(part))
            yield self.text(part, terms=False)
