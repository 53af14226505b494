"""A worksheet seen from afar: its headings, tables and lines where they stand, as one small drawing."""

from collections.abc import Iterable, Iterator, Sequence

from academy.model import Section
from academy.prose.blocks import Block, blocks_of
from academy.prose.lines import Kind

WIDTH, HEIGHT = 84, 119
"""An A4, in the steps of the drawing."""
_MARGIN, _INNER = 8, 68
_HEADING, _LINE, _GAP = 3, 5, 4
_ROW = 6


def sheet_picture(sections: Sequence[Section]) -> str:
    """The first side of a sheet; it says nothing that does not stand beside it in words."""
    strokes = "".join(_down_the_page(sections))
    return (
        f'<svg class="sheet-picture" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'aria-hidden="true" focusable="false"><path d="{strokes}"/></svg>'
    )


def _down_the_page(sections: Iterable[Section]) -> Iterator[str]:
    """What stands on the sheet as pieces of one path, until the sheet is full."""
    yield f"M{_MARGIN} 8h9v9h-9zM{_MARGIN + 13} 10h34v4h-34z"
    at = 24
    for number, section in enumerate(sections):
        if number:
            at += _GAP
            yield _bar(at, 28, _HEADING)
            at += _HEADING + 3
        for block in blocks_of(section.markdown):
            height = _height(block)
            if at + height > HEIGHT - _MARGIN:
                return
            yield _drawn(block, at)
            at += height + 3


def _height(block: Block) -> int:
    if block.kind is Kind.TABLE:
        return _ROW * max(len(block.lines) - 1, 1)
    return _LINE * min(len(block.lines), 4)


def _drawn(block: Block, at: int) -> str:
    if block.kind is Kind.TABLE:
        return _table(at, _height(block) // _ROW, max(block.lines[0].text.count("|") - 1, 1))
    return "".join(_bar(at + _LINE * line + 2, _INNER - 14 * (line % 2), 1) for line in range(min(len(block.lines), 4)))


def _table(at: int, rows: int, columns: int) -> str:
    """The head filled, then hairlines: one under every row, one beside every column."""
    below = "".join(_bar(at + _ROW * row, _INNER, 0.6) for row in range(2, rows + 1))
    beside = "".join(
        f"M{_MARGIN + round(_INNER * column / columns, 1)} {at}h.6v{_ROW * rows}h-.6z" for column in range(columns + 1)
    )
    return _bar(at, _INNER, _ROW) + below + beside


def _bar(at: float, width: float, height: float) -> str:
    return f"M{_MARGIN} {at}h{width}v{height}h-{width}z"
