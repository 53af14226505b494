"""What the templates say around a page; addresses are from the root of the site."""

from dataclasses import fields
from typing import Any

from academy.edition import root_url, style_uri
from academy.model import (
    ABOUT_PAGE,
    MISSING_PAGE,
    POSTER,
    Language,
    Page,
    PageKind,
    Place,
    PlaceGroup,
    Rendered,
    Video,
    is_indexed,
)
from academy.render import BELOW_SHEET
from academy.sharing import graph_text, link_preview, structured_data
from academy.site.feed import FEED
from academy.site.navigation import footer, tabs
from academy.site.open_search import OPEN_SEARCH
from academy.site.sheets import OTHER_MEDIA, PLAN_OTHER_MEDIA
from academy.site.site import Site
from academy.text import interface

_OF_A_PLACE = tuple(field.name for field in fields(Place))


def page_context(page: Page, language: Language, site: Site) -> dict[str, Any]:
    """Everything the templates need around a page in one language of the site."""
    say, uri = interface(language), page.uri
    return {
        "say": say,
        "language": language.value,
        "content_language": page.language.value,
        "untranslated": page.language is not language,
        "kind": page.kind.value,
        "title": page.title,
        "description": page.description,
        "stale": page.stale,
        "shows_head_first": style_uri(BELOW_SHEET) in page.html,
        "style_sheets": [style_uri(name) for name in site.styles.names_for(page)],
        "other_media_sheet": style_uri(PLAN_OTHER_MEDIA if page.kind is PageKind.MODULE else OTHER_MEDIA),
        "indexed": is_indexed(uri),
        "canonical_url": _canonical(page, site.site_url),
        "home_url": root_url("index.md", language),
        "search_url": root_url("zoeken.md", language),
        "feed_url": root_url(FEED, language) if uri.startswith("videos/") else None,
        "open_search_url": root_url(OPEN_SEARCH, language),
        "searching": uri == "zoeken.md",
        "about_url": root_url(ABOUT_PAGE, language),
        "tabs": tabs(uri, language),
        "language_links": [_language_link(other, page, language, site) for other in Language],
        "footer_links": footer(language),
        "around": [_group(group, language) for group in page.around],
        "crumbs": [_place(place, language) for place in page.crumbs],
        "poster": _poster(page, site),
        **_for_machines(page, site),
    }


def _canonical(page: Page, site_url: str) -> str | None:
    """The one address of the page's words: that of the Dutch page where they are not translated."""
    return f"{site_url}{root_url(page.uri, page.language)}" if site_url and page.uri != MISSING_PAGE else None


def _poster(page: Page, site: Site) -> str | None:
    """The picture that is the largest thing at the top of a video's page, where its film has one."""
    if page.kind is not PageKind.VIDEO or not isinstance(page.subject, Video):
        return None
    playing = site.edition_by_language[page.language].playing(page.subject)
    return f"{page.subject.folder}/{POSTER}" if isinstance(playing, Rendered) else None


def _for_machines(page: Page, site: Site) -> dict[str, Any]:
    """What the page's head says to who does not look at it."""
    edition = site.edition_by_language[page.language]
    return {
        "preview": link_preview(page, edition, site.site_url),
        "structured_data": graph_text(structured_data(page, edition), site.site_url),
    }


def _language_link(other: Language, page: Page, language: Language, site: Site) -> dict[str, Any]:
    # The page for missing addresses has no address of its own.
    uri = "index.md" if page.uri == MISSING_PAGE else page.uri
    fallback = site.content_by_uri.get(uri, {}).get(other, other) is not other
    return {
        "lang": other.value,
        "short": other.short_name,
        "name": other.own_name,
        "url": root_url(uri, other),
        "current": other is language,
        "fallback": fallback,
    }


def _group(group: PlaceGroup, language: Language) -> dict[str, Any]:
    return {"title": group.title, "places": [_place(place, language) for place in group.places]}


def _place(place: Place, language: Language) -> dict[str, Any]:
    return {**{name: getattr(place, name) for name in _OF_A_PLACE}, "url": root_url(place.uri, language)}
