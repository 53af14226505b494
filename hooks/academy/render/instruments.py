"""The four instruments as cards in the order of their cycle, for the home page."""

from academy.edition import HOME, Edition, href
from academy.model import WrittenPage
from academy.render.markup import esc, icon, link, tile


def instruments(edition: Edition) -> str:
    """An ordered list: each hands something to the next."""
    cards = "".join(_card(number, page, edition) for number, page in enumerate(edition.instrument_pages, 1))
    return f'<ol class="picards">{cards}</ol>'


def _card(number: int, page: WrittenPage, edition: Edition) -> str:
    words = page.words(edition.language)
    return (
        f'<li class="picard">{_picture(page)}<div><p class="picard__n" aria-hidden="true">{number}</p>'
        f"<h3>{link(href(HOME, page.uri), words.title)}</h3><p>{esc(words.text_by_key['summary'])}</p></div></li>"
    )


def _picture(page: WrittenPage) -> str:
    """The place of its scene."""
    return f'<div class="picard__scene" aria-hidden="true">{tile(icon(str(page.instrument)))}</div>'
