"""What an author wrote in a step, laid apart: what one does, what one looks at meanwhile, and what one has then."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from academy.render.markup import lines

_TAG = re.compile(r'<(?P<close>/?)(?P<name>[a-z][a-z0-9]*)[^<>"]*(?:"[^"]*"[^<>"]*)*>')
_VOID = frozenset({"br", "hr", "img", "input"})
_COLUMN = re.compile(r"<th[ >]")
_MOST_COLUMNS = 2
"""A table of more columns needs the whole width."""


@dataclass(frozen=True, slots=True)
class StepParts:
    """The three parts of a step's HTML; each may be empty."""

    main: str
    side: str
    result: str


def step_parts(html: str) -> StepParts:
    """The blocks of a step, each in the part that it belongs to."""
    blocks = [*blocks_in(html)]
    side = [block for block in blocks if _is_narrow_table(block)]
    result = [block for block in blocks if block.startswith('<div class="result"')]
    main = [block for block in blocks if block not in side and block not in result]
    return StepParts(lines(main), lines(side), lines(result))


def blocks_in(html: str) -> Iterator[str]:
    """The outermost elements of HTML that holds nothing between them."""
    depth = start = 0
    for tag in _TAG.finditer(html):
        if tag["name"] in _VOID:
            continue
        depth += -1 if tag["close"] else 1
        if depth == 0:
            yield html[start : tag.end()].strip()
            start = tag.end()


def _is_narrow_table(block: str) -> bool:
    return block.startswith('<div class="table"') and len(_COLUMN.findall(block)) <= _MOST_COLUMNS
