"""Terms and hand-written pages as results."""

from academy.edition import Edition, url_of
from academy.model import GlossaryTerm, ResultKind, WrittenPage
from academy.prose.sections import split_sections
from academy.search.entry import Entry, PartKind
from academy.search.facets import INSTRUMENT, KIND, SECTOR
from academy.search.modules import module_traits
from academy.search.prose import section_sentences, sentences

_NOT_FOUND_HERE = ("zoeken.md", "404.md", "index.md")
_FOR_AUTHORS_ALONE = ("bijdragen/regels/", "bijdragen/teams/")
"""Every rule and every team that examples follow has a page there; they would stand among what a teacher looks for."""


def term_entry(term: GlossaryTerm, edition: Edition) -> Entry:
    """A term of the glossary."""
    words = term.words(edition.language)
    taught = module_traits(edition.module_by_id[term.module_id]) if term.module_id else {}
    return Entry(
        kind=ResultKind.TERM,
        url=f"{url_of('begrippen.md')}#{term.id}",
        title=words.term,
        where=edition.say.search.kinds[ResultKind.TERM],
        sentences=sentences(words.meaning),
        traits={**taught, KIND: (ResultKind.TERM,)},
        also=words.forms,
    )


def is_found(page: WrittenPage) -> bool:
    """Should a search on the site find the page?"""
    return page.uri not in _NOT_FOUND_HERE and not page.uri.startswith(_FOR_AUTHORS_ALONE)


def _kind(page: WrittenPage) -> ResultKind:
    if page.sector:
        return ResultKind.PATH
    return ResultKind.INSTRUMENT if page.instrument else ResultKind.PAGE


def page_entry(page: WrittenPage, edition: Edition) -> Entry:
    """A hand-written page with its sections: a path, an instrument, or a page about the academy."""
    kind, words = _kind(page), page.words(edition.language)
    traits: dict[str, tuple[str, ...]] = {KIND: (kind,)}
    if page.sector:
        traits[SECTOR] = (page.sector.value,)
    if page.instrument:
        traits[INSTRUMENT] = (page.instrument.value,)
    intro, sections, _ = split_sections(words.markdown, 1, words.source_uri)
    url = url_of(page.uri)
    parts = tuple(
        Entry(PartKind.SECTION, f"{url}#{section.id}", section.title, "", section_sentences(section), traits)
        for section in sections
    )
    lead = sentences(words.description, *words.text_by_key.values(), intro)
    names = (edition.say.terms.sector_names[page.sector],) if page.sector else ()
    asked = edition.asked(page.uri.removesuffix(".md"))
    return Entry(kind, url, words.title, edition.say.search.kinds[kind], lead, traits, names, parts, asked)
