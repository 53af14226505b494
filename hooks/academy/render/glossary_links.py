"""Links the first use of every glossary term on a page to its meaning."""

import re
from dataclasses import dataclass
from html import escape

from academy.edition import TermIndex
from academy.kept import kept
from academy.render.markup import esc
from academy.render.pieces import marked, pieces_of

_BARE = frozenset({"a", "code", "pre", "strong", "b", "table", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "svg"})
"""What a term stays bare in: links do not nest, and code, tables and headings are no running text."""
_QUOTATION = re.compile("([“”])")


@dataclass(slots=True)
class TermLinks:
    """Adds links for one page; every term at most once."""

    index: TermIndex
    address: str
    """The glossary as this page must write it."""
    used: tuple[str, ...] = ()

    def add(self, html: str) -> str:
        """The HTML with links in plain paragraphs and list items; headings, tables and what is said stay bare."""
        linked, self.used = _linked(html, self.index, self.address, self.used)
        return linked


@kept
def _linked(html: str, index: TermIndex, address: str, used: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The HTML with links, and the terms that are used then."""
    if index.pattern is None:
        return html, used
    links = _Links(index, address, index.pattern, [*used])
    return links.in_html(html), tuple(links.used)


@dataclass(slots=True)
class _Links:
    index: TermIndex
    address: str
    terms: re.Pattern[str]
    used: list[str]

    def in_html(self, html: str) -> str:
        spoken, done = False, []
        for piece in pieces_of(html):
            spoken = spoken and not piece.begins
            if not piece.text or not _BARE.isdisjoint(piece.inside):
                done.append(piece.html)
                continue
            text, spoken = self._in_text(piece.text, spoken)
            done.append(text)
        return "".join(done)

    def _in_text(self, text: str, spoken: bool) -> tuple[str, bool]:
        """The text with links but for what stands between “ and ”, and whether it ends before the ”."""
        done = []
        for part in _QUOTATION.split(text):
            spoken = part == "“" if part in ("“", "”") else spoken
            done.append(escape(part, quote=False) if spoken else marked(part, self.terms, self._first))
        return "".join(done), spoken

    def _first(self, found: re.Match[str]) -> str:
        id_ = self.index.term_of(found[0])
        if id_ is None or id_ in self.used:
            return escape(found[0], quote=False)
        self.used.append(id_)
        return f'<a class="term" href="{esc(self.address)}#{id_}">{escape(found[0], quote=False)}</a>'
