"""The tags from which a chat or a mail makes the preview of a link."""

from typing import assert_never

from academy.cards import card_of
from academy.edition import Edition, root_url
from academy.model import MISSING_PAGE, Page, PageKind


def link_preview(page: Page, edition: Edition, site_url: str) -> dict[str, str]:
    """Property → content; none for the page of missing addresses, or while the site has no address.

    `edition` is the one in the language of the page's words.
    """
    if page.uri == MISSING_PAGE or not site_url:
        return {}
    card = card_of(page, edition)
    return {
        "og:type": _type(page.kind),
        "og:site_name": edition.say.shell.site_name,
        "og:locale": page.language.locale,
        "og:url": f"{site_url}{root_url(page.uri, page.language)}",
        "og:title": _title(page, edition),
        "og:description": page.description,
        "og:image": f"{site_url}{card.uri}",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": card.description,
    }


def _type(kind: PageKind) -> str:
    """What the page is in the words of Open Graph."""
    match kind:
        case PageKind.HOME:
            return "website"
        case (
            PageKind.PATH
            | PageKind.INSTRUMENT
            | PageKind.WRITTEN
            | PageKind.MISSING
            | PageKind.MODULE
            | PageKind.WORKSHEET
            | PageKind.HANDOUT
            | PageKind.VIDEO
        ):
            return "article"
        case _:
            assert_never(kind)


def _title(page: Page, edition: Edition) -> str:
    return edition.say.shell.site_name if page.kind is PageKind.HOME else page.title
