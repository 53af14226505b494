"""All hand-written pages, read: their words, and the terms, sources, paths and synonyms that stand in them."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.languages import SOURCE
from academy.load import RawAcademy
from academy.model import GlossaryTerm, Language, SectorProfile, Source, WrittenPage
from academy.problems import Problem
from academy.validate.fields import Fields
from academy.validate.pages import missing_pages, read_page, read_profile, taken_addresses
from academy.validate.reference import read_sources, read_terms
from academy.validate.synonyms import PAGE as SYNONYMS_PAGE
from academy.validate.synonyms import read_synonyms


@dataclass(frozen=True, slots=True)
class ReadPages:
    """What the hand-written pages say."""

    fields_by_uri: Mapping[str, Mapping[Language, Fields]]
    pages: tuple[WrittenPage, ...]
    profiles: tuple[SectorProfile, ...]
    terms: tuple[GlossaryTerm, ...]
    sources: tuple[Source, ...]
    synonyms: Mapping[Language, tuple[tuple[str, ...], ...]]

    @property
    def source_keys(self) -> set[str] | None:
        """The sources that may be named; None where their page could not be read, so that nobody knows."""
        return {source.key for source in self.sources} or None


def read_pages(raw: RawAcademy, known_ids: set[str], problems: list[Problem]) -> ReadPages:
    """Every page, and what those with a task of their own hold."""
    fields_by_uri = _page_fields(raw, problems)
    pages = tuple(read_page(uri, fields, raw.page_by_uri[uri]) for uri, fields in sorted(fields_by_uri.items()))
    with_path = [page for page in pages if page.sector]
    return ReadPages(
        fields_by_uri=fields_by_uri,
        pages=pages,
        profiles=tuple(read_profile(fields_by_uri[page.uri][SOURCE], known_ids) for page in with_path),
        terms=read_terms(fields_by_uri["begrippen.md"], known_ids) if "begrippen.md" in fields_by_uri else (),
        sources=read_sources(fields_by_uri["bronnen.md"]) if "bronnen.md" in fields_by_uri else (),
        synonyms=read_synonyms(fields_by_uri.get(SYNONYMS_PAGE, {})),
    )


def _page_fields(raw: RawAcademy, problems: list[Problem]) -> dict[str, dict[Language, Fields]]:
    problems.extend(missing_pages(raw.page_by_uri, raw.unreadable))
    problems.extend(taken_addresses(raw.page_by_uri))
    return {
        uri: {lang: Fields(document.head, document.source_uri, problems) for lang, document in documents.items()}
        for uri, documents in raw.page_by_uri.items()
        if SOURCE in documents
    }
