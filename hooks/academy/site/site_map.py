"""The site map: the pages that a search engine should know, with their other languages."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from academy.edition import root_url
from academy.languages import SOURCE
from academy.model import Language, is_indexed

SITE_MAP = "sitemap.xml"
_DEFAULT = SOURCE
_OPENING = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def site_map(content_by_uri: Mapping[str, Mapping[Language, Language]], site_url: str) -> str:
    """Every page with words of its own; `content_by_uri` tells per language in which one its words are."""
    entries = "".join(f"{entry}\n" for entry in _entries(content_by_uri, site_url))
    return f"{_OPENING}{entries}</urlset>"


def _entries(content_by_uri: Mapping[str, Mapping[Language, Language]], site_url: str) -> Iterator[str]:
    for uri, content in sorted(content_by_uri.items()):
        own = [language for language, found in content.items() if found is language]
        alternates = "".join(_alternates(uri, own, site_url)) if is_indexed(uri) else ""
        for language in own if is_indexed(uri) else ():
            yield f"<url><loc>{_address(uri, language, site_url)}</loc>{alternates}</url>"


def _alternates(uri: str, languages: Iterable[Language], site_url: str) -> Iterator[str]:
    for language in languages:
        names = (language.value, "x-default") if language is _DEFAULT else (language.value,)
        address = _address(uri, language, site_url)
        yield from (f'<xhtml:link rel="alternate" hreflang="{name}" href="{address}"/>' for name in names)


def _address(uri: str, language: Language, site_url: str) -> str:
    return escape(f"{site_url}{root_url(uri, language)}")
