"""A part of a page that the script folds (`plan.js`): its row says what is inside. Without script it stands open."""

import re
from collections.abc import Iterable
from html import unescape

from academy.render.markup import esc, heading, icon, lines
from academy.render.step_parts import blocks_in

_TAGS = re.compile(r"<[^>]+>")
_SENTENCE = re.compile(r".+?[.?!][”’]?(?=\s|$)", re.DOTALL)


def fold(id_: str, title: str, first: str, parts: Iterable[str], *, mark: str, classes: str = "") -> str:
    """A folded section under a heading of the second level; title and first words are HTML."""
    names = " ".join(("section fold", classes)).strip()
    return (
        f'<section class="{names}" aria-labelledby="{id_}"><details open data-fold>\n<summary>{icon(mark)}'
        f'{heading(2, id_, title)}<span class="fold__first">{first}</span></summary>\n'
        f'<div class="fold__in">\n{lines(parts)}\n</div>\n</details></section>'
    )


def first_words(html: str) -> str:
    """The first sentence of the first paragraph, as text for HTML."""
    paragraph = next((block for block in blocks_in(html) if block.startswith("<p")), html)
    text = unescape(_TAGS.sub("", paragraph)).strip()
    found = _SENTENCE.match(text)
    return esc(" ".join((found[0] if found else text).split()))
