"""Links the first use of every glossary term on a page to its meaning."""

import re
from dataclasses import dataclass, field

from academy.edition import TermIndex
from academy.render.markup import esc

_PIECE = re.compile(r"<(?P<close>/?)(?P<tag>[a-z0-9]+)[^>]*>|[^<]+")
_BARE = frozenset({"a", "code", "pre", "strong", "b", "table", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "svg"})
"""What a term stays bare in: links do not nest, and code, tables and headings are no running text."""
_QUOTATION = re.compile("([“”])")
_INLINE = frozenset({"a", "b", "code", "em", "span", "strong", "br", "img"})


@dataclass(slots=True)
class TermLinks:
    """Adds links for one page; every term at most once."""

    index: TermIndex
    address: str
    """The glossary as this page must write it."""
    used: set[str] = field(default_factory=set)

    def add(self, html: str) -> str:
        """The HTML with links in plain paragraphs and list items; headings, tables and what is said stay bare."""
        if self.index.pattern is None:
            return html
        bare, spoken, done = 0, False, []
        for found in _PIECE.finditer(html):
            if found["tag"] is None:
                text, spoken = self._in_text(found[0], spoken) if not bare else (found[0], spoken)
                done.append(text)
                continue
            spoken = spoken and found["tag"] in _INLINE
            bare += 0 if found["tag"] not in _BARE else -1 if found["close"] else 1
            done.append(found[0])
        return "".join(done)

    def _in_text(self, text: str, spoken: bool) -> tuple[str, bool]:
        """The text with links but for what stands between “ and ”, and whether it ends before the ”."""
        pieces = _QUOTATION.split(text)
        for index, piece in enumerate(pieces):
            if piece in ("“", "”"):
                spoken = piece == "“"
            elif not spoken and self.index.pattern:
                pieces[index] = self.index.pattern.sub(self._first, piece)
        return "".join(pieces), spoken

    def _first(self, found: re.Match[str]) -> str:
        id_ = self.index.id_by_form[found[0].lower()]
        if id_ in self.used:
            return found[0]
        self.used.add(id_)
        return f'<a class="term" href="{esc(self.address)}#{id_}">{found[0]}</a>'
