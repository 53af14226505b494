"""HTML → its tags and the text between them: what is done to the words of a page never touches a tag or attribute."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape, unescape

from academy.kept import recent

_PIECE = re.compile(r'<(?P<close>/?)(?P<tag>[a-z][a-z0-9]*)[^<>"]*(?:"[^"]*"[^<>"]*)*>|[^<]+|<')
_INLINE = frozenset({"a", "b", "code", "em", "span", "strong", "br", "img"})
_VOID = frozenset({"br", "hr", "img", "input"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A tag, or the text between two tags."""

    html: str
    """As it stands on the page."""
    text: str = ""
    """What a reader sees, every character reference a character; a tag has none."""
    inside: tuple[str, ...] = ()
    """The elements around the text, the outermost first."""
    begins: bool = False
    """Is it the first text of a paragraph, an item or a cell?"""
    ends: bool = False
    """Is it the last?"""


@recent(4_096)
def pieces_of(html: str) -> tuple[Piece, ...]:
    """All pieces in order; together they are the HTML."""
    return tuple(_pieces(html))


def _pieces(html: str) -> Iterator[Piece]:
    found = [*_PIECE.finditer(html)]
    inside: tuple[str, ...] = ()
    begins = True
    for piece, following in zip(found, [*found[1:], None], strict=False):
        if piece["tag"]:
            inside = _around(piece, inside)
            begins = begins or piece["tag"] not in _INLINE
            yield Piece(piece[0])
        else:
            ends = following is None or following["tag"] not in _INLINE
            yield Piece(piece[0], unescape(piece[0]), inside, begins, ends)
            begins = False


def marked(text: str, pattern: re.Pattern[str], mark: Callable[[re.Match[str]], str]) -> str:
    """Text as HTML, with in the place of every match the HTML that `mark` makes of it."""
    done, start = "", 0
    for found in pattern.finditer(text):
        done += escape(text[start : found.start()], quote=False) + mark(found)
        start = found.end()
    return done + escape(text[start:], quote=False)


def _around(tag: re.Match[str], inside: tuple[str, ...]) -> tuple[str, ...]:
    """The elements around what follows a tag."""
    if tag["close"]:
        return inside[:-1]
    return inside if tag["tag"] in _VOID or tag[0].endswith("/>") else (*inside, tag["tag"])
