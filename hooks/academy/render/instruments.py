"""The four instruments as cards in the order of their cycle, for the home page."""

from academy.edition import HOME, Edition, href
from academy.model import Instrument, PageScene, WrittenPage
from academy.render.markup import esc, link
from academy.render.scene import scene_picture


def instruments(edition: Edition) -> str:
    """An ordered list: each hands something to the next."""
    cards = "".join(_card(number, page, edition) for number, page in enumerate(edition.instrument_pages, 1))
    return f'<ol class="picards">{cards}</ol>'


def _card(number: int, page: WrittenPage, edition: Edition) -> str:
    words = page.words(edition.language)
    return (
        f'<li class="picard">{_picture(page, edition)}<div><p class="picard__n" aria-hidden="true">{number}</p>'
        f"<h3>{link(href(HOME, page.uri), words.title)}</h3><p>{esc(words.text_by_key['summary'])}</p></div></li>"
    )


_SCENES = {
    Instrument.BOARD_SESSION: PageScene.BOARD,
    Instrument.LESSON_DESIGN: PageScene.DESIGN,
    Instrument.LESSON_VISIT: PageScene.VISIT,
    Instrument.PUPIL_VOICE: PageScene.RING,
}


def _picture(page: WrittenPage, edition: Edition) -> str:
    """Its words stand beside it, so nobody has to be told what it shows."""
    scene = _SCENES.get(page.instrument) if page.instrument else None
    if scene is None:
        return ""
    picture = scene_picture(scene, edition, HOME, described=False, sizes="280px", classes="picard__picture")
    return f'<div class="picard__scene">{picture}</div>'
