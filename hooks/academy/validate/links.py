"""Every link in the prose leads somewhere: file, page and heading."""

from collections.abc import Iterable, Iterator, Mapping

from academy.links import Link, find_links, odd_links, relative_uri, resolve
from academy.load import Document
from academy.model import Section
from academy.problems import Problem, Rule, did_you_mean

LINK_BROKEN = Rule(
    "link-broken",
    "“{text}” bestaat niet. Kijk het pad na.{guess_nl}",
    "“{text}” does not exist. Check the path.{guess_en}",
)
LINK_SHAPE = Rule(
    "link-shape",
    "schrijf een link als “[tekst](adres)” op één regel, zonder spaties, haakjes of titel in het adres.",
    "write a link as “[text](address)” on one line, without spaces, brackets or a title in the address.",
)
LINK_FRAGMENT = Rule(
    "link-fragment",
    "“#{text}” bestaat niet op die pagina. Er zijn: {allowed}.{guess_nl}",
    "“#{text}” does not exist on that page. There are: {allowed}.{guess_en}",
)
LINK_LANGUAGE = Rule(
    "link-language",
    "verwijs naar “{want}”, zonder taal. De site kiest zelf de taal van de lezer.",
    "link to “{want}”, without a language. The site picks the reader's language itself.",
)
LINK_SCHEME = Rule(
    "link-scheme",
    "“{text}” mag niet. Toegestaan: https://, mailto: en paden binnen dit project.",
    "“{text}” is not allowed. Allowed: https://, mailto: and paths inside this project.",
)

_ALLOWED_SCHEMES = ("https://", "mailto:")


IdsByUri = Mapping[str, frozenset[str] | None]
"""Every file there is with the ids on its page; None for a page that could not be read."""


def check_links(document: Document, ids_by_uri: IdsByUri) -> Iterator[Problem]:
    """Broken and misshapen links in one document."""
    for line, column in odd_links(document.body, document.body_line):
        yield Problem(document.source_uri, line, column, "", LINK_SHAPE)
    for link in find_links(document.body, document.body_line):
        if link.leaves_the_site:
            if not link.target.startswith(_ALLOWED_SCHEMES):
                yield _problem(document, link, LINK_SCHEME, text=link.target)
            continue
        yield from _inside(document, link, ids_by_uri)


def _inside(document: Document, link: Link, ids_by_uri: IdsByUri) -> Iterator[Problem]:
    source = document.source_uri.replace(".en.md", ".md")
    uri, fragment = resolve(source, link.target)
    if uri.endswith(".en.md"):
        want = link.target.replace(".en.md", ".md")
        yield _problem(document, link, LINK_LANGUAGE, want=want)
    elif uri not in ids_by_uri:
        values = did_you_mean(link.target, (relative_uri(source, other) for other in ids_by_uri))
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
