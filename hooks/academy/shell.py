"""What stands around every page: the main navigation, the ways out, the languages."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from academy.model import Language, Page
from academy.render.markup import root_url as root_url
from academy.text import interface

STYLE_SHEETS = (
    "meanwhile",
    "tokens",
    "base",
    "shell",
    "controls",
    "choices",
    "prose",
    "module-card",
    "step-card",
    "callouts",
    "self-test",
    "on-path",
    "video",
    "path-map",
    "path-timeline",
    "year",
    "home",
    "lists",
    "search",
    "header-search",
    "sheet",
    "progress",
    "not-kept",
    "forced-colours",
    "print",
    "paper",
)
"""The style sheets in the order in which they count; the site serves them as one file."""

LATER_STYLE_SHEETS = ("meeting",)
"""Style sheets that a page fetches by itself when somebody needs them."""

LANGUAGE_NAMES = {Language.NL: ("NL", "Nederlands"), Language.EN: ("EN", "English")}
MISSING_PAGE = "404.md"
OPEN_SEARCH = "opensearch.xml"
NOT_INDEXED = frozenset({MISSING_PAGE})


def main_pages(language: Language) -> tuple[tuple[str, str], ...]:
    """Title and docs URI of the pages in the main navigation: one a section, never a page more."""
    say = interface(language)
    return (
        (say.shell.home, "index.md"),
        (say.shell.paths, "leerpaden/index.md"),
        (say.shell.modules, "modules/index.md"),
        (say.shell.videos, "videos/index.md"),
        (say.shell.instruments, "instrumenten/index.md"),
        (say.shell.about, "over.md"),
    )


def page_context(page: Page | None, language: Language, content: Mapping[Language, Language]) -> dict[str, Any]:
    """Everything the templates need around a page; addresses are from the root of the site.

    `content` tells for every language in which language the page's words are there.
    """
    say, uri = interface(language), page.uri if page else "index.md"
    meta = page.meta if page else {}
    return {
        "say": say,
        "language": language.value,
        "content_language": page.language.value if page else language.value,
        "untranslated": bool(page and page.language is not language),
        "kind": meta.get("kind", "page"),
        "indexed": is_indexed(uri),
        "home_url": root_url("index.md", language),
        "search_url": root_url("zoeken.md", language),
        "feed_url": root_url("videos/feed.xml", language) if uri.startswith("videos/") else None,
        "open_search_url": root_url(OPEN_SEARCH, language),
        "searching": uri == "zoeken.md",
        "about_url": root_url("over.md", language),
        "tabs": [_tab(title, target, uri, language) for title, target in main_pages(language)],
        "language_links": [_language_link(other, language, uri, content) for other in Language],
        "footer_links": [
            {"title": title, "url": root_url(target, language)} for title, target in say.shell.footer_links
        ],
        "around": [_group(group, language) for group in meta.get("around", ())],
        "crumbs": [_place(place, language) for place in meta.get("crumbs", ())],
    }


def open_search_files(site_url: str) -> dict[str, str]:
    """By address, what a browser reads to add the site to its search engines; it wants whole addresses."""
    return {root_url(OPEN_SEARCH, language): _open_search(site_url, language) for language in Language}


def _open_search(site_url: str, language: Language) -> str:
    say, address = interface(language), site_url + root_url("zoeken.md", language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        f"<ShortName>{escape(say.search.short_name)}</ShortName>\n"
        f"<Description>{escape(say.search.description)}</Description>\n"
        f"<Language>{language}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n"
        f'<Url type="text/html" template="{escape(address)}?term={{searchTerms}}"/>\n'
        "</OpenSearchDescription>\n"
    )


def _tab(title: str, target: str, uri: str, language: Language) -> dict[str, Any]:
    section = target.removesuffix("index.md")
    inside = uri == target or (bool(section) and section.endswith("/") and uri.startswith(section))
    return {"title": title, "url": root_url(target, language), "current": inside, "here": uri == target}


def _language_link(
    other: Language, language: Language, uri: str, content: Mapping[Language, Language]
) -> dict[str, Any]:
    short, name = LANGUAGE_NAMES[other]
    # The page for missing addresses has no address of its own.
    uri = "index.md" if uri == MISSING_PAGE else uri
    fallback = content.get(other, other) is not other
    return {
        "lang": other.value,
        "short": short,
        "name": name,
        "url": root_url(uri, other),
        "current": other is language,
        "fallback": fallback,
    }


def _group(group: Mapping[str, Any], language: Language) -> dict[str, Any]:
    return {**group, "places": [_place(place, language) for place in group["places"]]}


def _place(place: Mapping[str, Any], language: Language) -> dict[str, Any]:
    return {**place, "url": root_url(place["uri"], language)}


def is_indexed(uri: str) -> bool:
    """Should a search engine show the page? Not one without content of its own, such as a worksheet to print."""
    return uri not in NOT_INDEXED and not uri.endswith("/werkblad.md")


def site_map(content_by_uri: Mapping[str, Mapping[Language, Language]]) -> list[dict[str, Any]]:
    """The pages a search engine should know: those with words of their own, with their other languages."""
    return [
        {
            "url": root_url(uri, language),
            "alternates": [
                {"lang": other.value, "url": root_url(uri, other)} for other, found in content.items() if found is other
            ],
        }
        for uri, content in sorted(content_by_uri.items())
        if is_indexed(uri)
        for language, own in content.items()
        if own is language
    ]


def content_languages(pages_by_language: Mapping[Language, Iterable[Page]]) -> dict[str, dict[Language, Language]]:
    """For every page: in which language its words are, per language of the site."""
    found: dict[str, dict[Language, Language]] = {}
    for language, pages in pages_by_language.items():
        for page in pages:
            found.setdefault(page.uri, {})[language] = page.language
    return found
