"""An author's sections as a page shows them."""

from collections.abc import Iterator

from academy.links import relative_links
from academy.model import LearningModule, ModuleWords, Section
from academy.render.edition import Edition, module_uri
from academy.render.glossary_links import TermLinks
from academy.render.markup import href
from academy.render.prose import dress


class Prose:
    """An author's sections, dressed, with links as this page must write them."""

    def __init__(self, module: LearningModule, words: ModuleWords, edition: Edition, uri: str = "") -> None:
        self.words, self.uri = words, uri or module_uri(module)
        address = href(self.uri, "begrippen.md")
        self.terms = TermLinks(edition.terms_by_language[words.language], address)

    def of(self, id_: str) -> str:
        """What stands below a heading of the second level, its parts not included."""
        return self.text(self.words.section_by_id[id_])

    def text(self, part: Section, *, terms: bool = True) -> str:
        """One section's own Markdown."""
        markdown = relative_links(part.markdown, self.words.source_uri, self.uri)
        dressed = dress(markdown, self.words.language, part.title)
        return self.terms.add(dressed) if terms else dressed

    def parts(self, id_: str) -> Iterator[str]:
        """The parts of a section, each under its own heading."""
        for part in self.words.section_by_id[id_].parts:
            yield f"### {part.title} {{#{part.id}}}"
            yield self.text(part, terms=False)
