"""Every link in the prose leads somewhere: file, page and heading."""

import re
from collections.abc import Iterable, Iterator, Mapping

from academy.kept import kept
from academy.languages import without_language
from academy.load import Document
from academy.model import Section
from academy.problems import Problem, Rule, did_you_mean
from academy.prose.blocks import blocks_of
from academy.prose.lines import lines_of
from academy.prose.links import Link, find_links, relative_uri, resolve
from academy.validate.addresses import (
    LINK_BARE,
    LINK_WITHOUT_SCHEME,
    bare_addresses,
    check_outside,
    notices_outside,
    whole_address,
)
from academy.validate.film_links import films_named
from academy.validate.rendered import LINK_SHAPE

LINK_BROKEN = Rule(
    "link-broken",
    "“{text}” bestaat niet. Kijk het pad na; een adres van een andere site begint met https://.{guess_nl}",
    "“{text}” does not exist. Check the path; an address of another site starts with https://.{guess_en}",
)
LINK_FRAGMENT = Rule(
    "link-fragment",
    "“#{text}” bestaat niet op die pagina. Er zijn: {allowed}.{guess_nl}",
    "“#{text}” does not exist on that page. There are: {allowed}.{guess_en}",
)
LINK_LANGUAGE = Rule(
    "link-language",
    "verwijs naar “{want}”, zonder taal. De site kiest zelf de taal van de lezer.",
    "link to “{want}”, without a language. The site picks the reader’s language itself.",
)
LINK_WORDS = Rule(
    "link-words",
    "deze link heeft geen woorden. Zet tussen “[” en “]” waar hij heen leidt.",
    "this link has no words. Put between “[” and “]” where it leads.",
)
PICTURE_WORDS = Rule(
    "picture-words",
    "zeg tussen “![” en “]” in een paar woorden wat er te zien is, voor wie het plaatje niet ziet.",
    "say between “![” and “]” in a few words what there is to see, for those who do not see the picture.",
)

LINK_VAGUE = Rule(
    "link-vague",
    "“{text}” zegt niet waar de link heen leidt. Zet er woorden in die dat zeggen.",
    "“{text}” does not say where the link leads. Use words that do.",
)

_VAGUE = frozenset(
    {"hier", "klik hier", "link", "tekst", "deze link", "deze pagina", "lees meer", "lees verder", "meer"}
) | {
    *("here", "click here", "text", "link text", "this link", "this page", "read more", "more"),
}
_NO_WORDS = frozenset(
    {"afbeelding", "beeld", "foto", "plaatje", "figuur", "schermafbeelding", "screenshot", "alt", "alt-tekst"}
    | {"image", "img", "picture", "photo", "figure", "alt text", "logo", "icon", "icoon", "schema", "grafiek"}
)
"""What says only that there is a picture."""
_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp|pdf)", re.IGNORECASE)


IdsByUri = Mapping[str, frozenset[str] | None]
"""Every file there is with the ids on its page; None for a page that could not be read."""


def check_links(document: Document, ids_by_uri: IdsByUri) -> Iterator[Problem]:
    """Broken and misshapen links in one document."""
    for link in _links(document.body, document.body_line):
        if not link.written:
            yield _problem(document, link, LINK_SHAPE)
        elif link.leaves_the_site:
            yield from check_outside(link, document.source_uri)
        else:
            yield from _inside(document, link, ids_by_uri)
        yield from _words(document, link)


def link_notices(document: Document) -> Iterator[Problem]:
    """What a reviewer should look at: addresses that look like others, and those that stand bare."""
    for link in _links(document.body, document.body_line):
        yield from notices_outside(link, document.source_uri)
        if not link.picture and _said(link) in _VAGUE:
            yield _problem(document, link, LINK_VAGUE, text=link.words.strip())
    for line, column, text in _bare(document.body, document.body_line):
        yield Problem(document.source_uri, line, column, "", LINK_BARE, {"text": text})


@kept
def _links(body: str, first_line: int) -> tuple[Link, ...]:
    return tuple(link for block in blocks_of(body, first_line) for link in find_links(block))


@kept
def _bare(body: str, first_line: int) -> tuple[tuple[int, int, str], ...]:
    return tuple(
        (line.number, column + 1, address)
        for line in lines_of(body, first_line)
        for column, address in bare_addresses(line.prose)
    )


def _said(link: Link) -> str:
    return link.words.strip().strip(".…!?-").lower()


def _words(document: Document, link: Link) -> Iterator[Problem]:
    """A link and a picture say in words what they are."""
    words = _said(link)
    if not words and not link.picture:
        yield _problem(document, link, LINK_WORDS)
    elif link.picture and (not words or words in _NO_WORDS or _FILE_NAME.fullmatch(words)):
        yield _problem(document, link, PICTURE_WORDS)


def _inside(document: Document, link: Link, ids_by_uri: IdsByUri) -> Iterator[Problem]:
    source = without_language(document.source_uri)[0]
    uri, fragment = resolve(source, link.target)
    target, _, _ = link.target.partition("#")
    if not without_language(target)[1].is_source:
        want = link.target.replace(target, without_language(target)[0], 1)
        yield _problem(document, link, LINK_LANGUAGE, want=want)
    elif uri not in ids_by_uri and (want := whole_address(link.target)):
        yield _problem(document, link, LINK_WITHOUT_SCHEME, text=link.target, want=want)
    elif uri not in ids_by_uri:
        others = films_named(link.target, ids_by_uri) or ids_by_uri
        values = did_you_mean(link.target, (relative_uri(source, other) for other in others))
        yield _problem(document, link, LINK_BROKEN, text=link.target, **values)
    elif fragment and (ids := ids_by_uri[uri]) is not None and fragment not in ids:
        yield _problem(document, link, LINK_FRAGMENT, text=fragment, **did_you_mean(fragment, ids))


def _problem(document: Document, link: Link, message: Rule, **values: object) -> Problem:
    return Problem(document.source_uri, link.line, link.column, "", message, values)


def all_ids(sections: Iterable[Section]) -> Iterator[str]:
    """The ids of sections and of everything below them."""
    for section in sections:
        if section.id:
            yield section.id
        yield from all_ids(section.parts)
