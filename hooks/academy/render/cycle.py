"""The four instruments: what people do in each, and on their own page how one leads to the next."""

from academy.edition import HOME, Edition, href
from academy.model import SCENE_OF, WrittenPage
from academy.render.icons import INSTRUMENT_SHAPES
from academy.render.markup import esc, link
from academy.render.scene import scene_picture

_ARCS = (
    ("M350.4 120.8A166 166 0 0 1 407.9 184.6", "407.9 184.6", "63"),
    ("M407.9 335.4A166 166 0 0 1 348 400.8", "348 400.8", "148"),
    ("M169.6 399.2A166 166 0 0 1 112.1 335.4", "112.1 335.4", "243"),
    ("M112.1 184.6A166 166 0 0 1 172 119.2", "172 119.2", "328"),
)
_BOXES = ((186, 38), (352, 204), (186, 370), (20, 204))
_WIDTH, _HEIGHT, _LINE = 148, 112, 24


def cycle(edition: Edition, here: str) -> str:
    """An ordered list of four cards; beside the home page an SVG ring of four links as well."""
    pages = edition.instrument_pages
    cards = "\n".join(_card(number, page, edition, here) for number, page in enumerate(pages, 1))
    ring = "" if here == HOME else _picture(pages, edition, here)
    return f'{ring}<ol class="instruments">{cards}</ol>'


def _card(number: int, page: WrittenPage, edition: Edition, here: str) -> str:
    assert page.instrument
    level, words = 3 if here == HOME else 2, page.words(edition.language)
    picture = scene_picture(
        SCENE_OF[page.instrument], edition, here, described=False, sizes="(min-width: 60em) 280px, 100vw"
    )
    return (
        f'<li>{picture}<h{level}><span class="badge" aria-hidden="true">{number}</span> '
        f"{link(href(here, page.uri), words.title)}</h{level}>"
        f"<p>{esc(words.text_by_key['summary'])}</p></li>"
    )


def _picture(pages: tuple[WrittenPage, ...], edition: Edition, here: str) -> str:
    say = edition.say
    arrows = "\n".join(
        f'<path class="cycle__arc" d="{arc}"/>'
        f'<path class="cycle__tip" d="M-11 -9L0 0L-11 9" transform="translate({tip}) rotate({turn})"/>'
        for arc, tip, turn in _ARCS
    )
    boxes = "\n".join(_box(number, page, edition, here) for number, page in enumerate(pages, 1))
    first, second = say.home.cycle_middle
    return (
        '<svg class="cycle" viewBox="16 20 488 470" role="group" aria-labelledby="cyclus-titel cyclus-uitleg">'
        f'<title id="cyclus-titel">{esc(say.home.cycle_title)}</title>'
        f'<desc id="cyclus-uitleg">{esc(say.home.cycle_description)}</desc>'
        f'<circle class="cycle__halo" cx="260" cy="260" r="166"/>{arrows}'
        f'<circle class="cycle__core" cx="260" cy="260" r="72"/>'
        f'<text class="cycle__mid" x="260" y="257">{esc(first)}</text>'
        f'<text class="cycle__mid" x="260" y="285">{esc(second)}</text>{boxes}</svg>'
    )


def _box(number: int, page: WrittenPage, edition: Edition, here: str) -> str:
    x, y = _BOXES[number - 1]
    words = _two_lines(page.words(edition.language).title)
    top = y + _HEIGHT - 30 - (len(words) - 1) * _LINE / 2
    size = 1.85 if len(words) == 1 else 1.6
    shape = INSTRUMENT_SHAPES[str(page.instrument)]
    text = "\n".join(
        f'<text x="{x + _WIDTH / 2:g}" y="{top + n * _LINE:g}">{esc(line)}</text>' for n, line in enumerate(words)
    )
    return (
        f'<a href="{esc(href(here, page.uri))}">'
        f'<rect class="cycle__shadow" x="{x}" y="{y + 6}" width="{_WIDTH}" height="{_HEIGHT}" rx="26"/>'
        f'<rect class="cycle__box" x="{x}" y="{y}" width="{_WIDTH}" height="{_HEIGHT}" rx="26"/>'
        f'<path class="cycle__icon" transform="translate({x + _WIDTH / 2 - 12 * size:g} {y + 10}) scale({size})"'
        f' d="{shape}"/>'
        f'<circle class="cycle__badge" cx="{x + 9}" cy="{y + 9}" r="18"/>'
        f'<text class="cycle__num" x="{x + 9}" y="{y + 15.5}">{number}</text>{text}</a>'
    )


def _two_lines(title: str) -> list[str]:
    """The title over two lines when it has more words than fit on one."""
    words = title.split()
    if len(title) <= 12 or len(words) == 1:
        return [title]
    splits = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return list(min(splits, key=lambda pair: max(map(len, pair))))
