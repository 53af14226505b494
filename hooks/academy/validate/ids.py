"""Ids on a page that are not an author's to give: those of the page around the text and of what the site fills in."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from academy.load import Document, RawAcademy
from academy.model import Section, Sector
from academy.problems import Problem, Rule
from academy.prose.sections import split_sections

ID_TAKEN = Rule(
    "id-taken",
    "“{text}” gebruikt de site zelf als id op deze pagina. Kies een ander.",
    "“{text}” is an id that the site itself uses on this page. Choose another.",
)

SHELL_IDS = frozenset({"inhoud", "zoek-lijst"})
"""On every page; the second is that of the list below the search box."""
MODULE_IDS = frozenset({"vooraf", "stappen", "zelftest", "printen", "leerpad", "bronnen"})
"""What the site itself adds to the page of a module."""
VIDEO_IDS = frozenset({"andere", "bewaren", "hoofdstukken", "stap", "tekst"})
"""What the site itself adds to the page of a video, where the scenes have ids of their own."""
IDS_BY_SLOT: Mapping[str, frozenset[str]] = {
    "route": frozenset({"route", "verder"}),
    "cyclus": frozenset({"cyclus-titel", "cyclus-uitleg"}),
    "tijdlijn": frozenset({"deze-week", "kaart", "meenemen", "regel", "verdiepen", "weken"}),
    "zoeken": frozenset({"term", "onderwerp"}),
    "toon-sectoren": frozenset(Sector),
}
"""What comes with what the site fills in."""
_NUMBERED = re.compile(r"(?:module|fase|week|dag)-[0-9]+|zelftest-.*")
_FOUND = re.compile(r"zoek-[0-9]+")
"""What the search box finds, on every page."""
_SENTENCE = re.compile(r"z-.+-[0-9]+")
"""The sentences of a script, on the page of its video."""


def check_page_ids(
    raw: RawAcademy, slots_by_uri: Mapping[str, Collection[str]], entries_by_uri: Mapping[str, Collection[str]]
) -> Iterator[Problem]:
    """Headings of hand-written pages with an id that something else on the page has, such as a term."""
    for uri, documents in raw.page_by_uri.items():
        slots = slots_by_uri.get(uri, ())
        taken = frozenset(entries_by_uri.get(uri, ())).union(*(IDS_BY_SLOT.get(slot, ()) for slot in slots))
        for document in documents.values():
            yield from taken_ids(_sections(document), taken, document.source_uri, numbered=bool(slots))


def taken_ids(sections: Iterable[Section], taken: Collection[str], source: str, *, numbered: bool) -> Iterator[Problem]:
    """Headings with an id of the site's; `numbered` where the site numbers parts of the page as well."""
    for section in sections:
        if is_taken(section.id, taken) or (numbered and _NUMBERED.fullmatch(section.id)):
            yield Problem(source, section.line, 1, section.title, ID_TAKEN, {"text": section.id})
        yield from taken_ids(section.parts, taken, source, numbered=numbered)


def is_taken(id_: str, taken: Collection[str]) -> bool:
    """Does the site use it, on a page with these ids of the site's or on every page?"""
    return id_ in taken or id_ in SHELL_IDS or _FOUND.fullmatch(id_) is not None


def is_taken_by_video(id_: str) -> bool:
    """Does the site use it on the page of a video?"""
    return is_taken(id_, VIDEO_IDS) or _SENTENCE.fullmatch(id_) is not None


def _sections(document: Document) -> tuple[Section, ...]:
    return split_sections(document.body, document.body_line, document.source_uri)[1]
