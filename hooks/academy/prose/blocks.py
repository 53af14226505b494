"""Lines → the blocks that they make: a paragraph, a list, a table, a quote, a piece of code."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from academy.kept import recent
from academy.prose.lines import Kind, Line, depth_of, is_item, is_too_long, lines_of

MOST_LEVELS = 8
"""How deep lists stand within lists."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together and can be rendered apart from all others."""

    kind: Kind
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The block as written."""
        return "\n".join(line.text for line in self.lines)

    @property
    def too_long(self) -> bool:
        """Is a paragraph of it longer than anybody writes?"""
        return self.kind is not Kind.CODE and any(is_too_long(text) for text in self._paragraphs())

    @property
    def too_deep(self) -> bool:
        """Does a list of it go deeper than anybody reads?"""
        return self.kind is not Kind.CODE and any(depth_of(line.text) > MOST_LEVELS for line in self.lines)

    def _paragraphs(self) -> Iterator[str]:
        """The pieces that Markdown reads as one: rows, items, or the whole block."""
        start = 0
        for end in range(1, len(self.lines) + 1):
            if end == len(self.lines) or self.kind is Kind.TABLE or _begins(self.lines[end].text.lstrip("> ")):
                yield "\n".join(line.text for line in self.lines[start:end])
                start = end

    @property
    def inner(self) -> str:
        """What a quote holds."""
        return "\n".join(line.text.removeprefix(">").removeprefix(" ") for line in self.lines)


@recent(1_024)
def blocks_of(body: str, first_line: int = 1) -> tuple[Block, ...]:
    """The blocks of a body in order, the empty lines between them left out."""
    return tuple(_blocks(lines_of(body, first_line)))


def _blocks(lines: Sequence[Line]) -> Iterator[Block]:
    start = 0
    for end in range(1, len(lines) + 1):
        if end == len(lines) or _ends(lines, end):
            own = lines[start:end]
            while own and own[-1].kind is Kind.BLANK:
                own = own[:-1]
            if own:
                yield Block(own[0].kind, tuple(own))
            start = end


def _ends(lines: Sequence[Line], at: int) -> bool:
    """Does a block end before the line at this place?"""
    above, below = lines[at - 1], lines[at]
    if below.kind is Kind.CODE:
        return above.opened is None
    if below.kind is Kind.BLANK:
        return above.kind is not Kind.LIST and above.kind is not Kind.BLANK
    if above.kind is Kind.BLANK:
        while at and lines[at - 1].kind is Kind.BLANK:
            at -= 1
        return not (at and lines[at - 1].kind is Kind.LIST and below.kind is Kind.LIST)
    return above.kind is not below.kind or below.kind in (Kind.HEADING, Kind.SLOT)


def _begins(text: str) -> bool:
    """Does another paragraph begin with or after this line?"""
    return not text or is_item(text)
