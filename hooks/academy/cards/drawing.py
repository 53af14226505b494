"""A social card as SVG: the navy stage with its two circles, as on the first slide of a video."""

import re
from html import escape

from academy.cards.card import Card
from academy.cards.fit import LINE_HEIGHT, fitted
from academy.drawing import CARD_TEXT, HEAD, width_of

WIDTH, HEIGHT = 1200, 630
NAVY, TEAL, ORANGE, PALE, WHITE = "#16324F", "#115E66", "#F2832B", "#D6E6E8", "#FFFFFF"
_EDGE, _MOST, _GAP = 72, 720, 12
_ICON_BODY = re.compile(r"<svg[^>]*>(?P<body>.*)</svg>", re.DOTALL)


def drawing(card: Card, icon_svg: str) -> str:
    """The card as one SVG; `icon_svg` is the picture that belongs to it, 24 by 24."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{NAVY}"/>'
        f'<circle cx="1055" cy="160" r="290" fill="{TEAL}"/><circle cx="1150" cy="560" r="170" fill="{ORANGE}"/>'
        f"{_segments(card.segments)}{_icon(icon_svg)}{_kicker(card.kicker)}{_words(card)}{_wordmark(card.site_name)}</svg>"
    )


def _segments(count: int) -> str:
    wide = (WIDTH - 2 * _EDGE - _GAP * (count - 1)) / count
    return "".join(
        f'<rect x="{_EDGE + place * (wide + _GAP):.1f}" y="36" width="{wide:.1f}" height="10" rx="5" '
        f'fill="{ORANGE if place == 0 else "#6C8AA3"}"/>'
        for place in range(count)
    )


def _icon(svg: str) -> str:
    found = _ICON_BODY.search(svg)
    return f'<g transform="translate(890 130) scale(9.5)" fill="{WHITE}">{found["body"] if found else ""}</g>'


def _kicker(text: str) -> str:
    size, (line,) = fitted(text, HEAD, (_MOST - 48, 34), (30, 26, 22))
    pill = (
        f'<rect x="{_EDGE}" y="96" width="{width_of(line, size, HEAD) + 48:.1f}" height="56" rx="28" fill="{ORANGE}"/>'
    )
    return pill + _text(_EDGE + 24, 124 + size * 0.35, line, size, HEAD, NAVY)


def _words(card: Card) -> str:
    size, title = fitted(card.title, HEAD, (_MOST, 220), (88, 80, 72, 64, 56, 48, 40))
    small, facts = _facts(card)
    tall = (len(title) * size + len(facts) * small) * LINE_HEIGHT + 24
    top = 174 + (520 - 174 - tall) / 2
    below = top + len(title) * size * LINE_HEIGHT + 24
    return _lines(title, top, size, HEAD, WHITE) + _lines(facts, below, small, CARD_TEXT, PALE)


def _facts(card: Card) -> tuple[int, list[str]]:
    """The facts in a row; a new line begins between two of them, never within one."""
    whole = " · ".join(fact.replace(" ", "\u00a0") for fact in card.facts)
    size, lines = fitted(whole, CARD_TEXT, (_MOST, 82), (36, 32, 28))
    return size, [line.strip(" ·") for line in lines]


def _lines(lines: list[str], top: float, size: int, weight: int, fill: str) -> str:
    return "".join(
        _text(_EDGE, top + size * (0.85 + n * LINE_HEIGHT), line, size, weight, fill) for n, line in enumerate(lines)
    )


def _wordmark(name: str) -> str:
    """The name of the site as in the header: KRACHT bold, the last part in teal."""
    before, bold, after = name.partition("KRACHT")
    after_x = _EDGE + width_of(before, 34, CARD_TEXT) + width_of(bold, 34, HEAD)
    return (
        _text(_EDGE, 574, before, 34, CARD_TEXT, WHITE)
        + _text(_EDGE + width_of(before, 34, CARD_TEXT), 574, bold, 34, HEAD, WHITE)
        + _text(after_x + (9 if after.startswith(" ") else 0), 574, after.strip(), 34, CARD_TEXT, "#6FD0C6")
    )


def _text(x: float, y: float, text: str, size: int, weight: int, fill: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="Nunito" font-weight="{weight}" font-size="{size}" '
        f'fill="{fill}">{escape(text)}</text>'
    )
