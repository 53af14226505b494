"""Places in a text as the parser counts them."""

from typing import Protocol


class Mark(Protocol):
    """A place in the text, counted from 0."""

    line: int
    column: int


def at(mark: Mark | None) -> tuple[int, int]:
    """Line and column, both from 0."""
    return (mark.line, mark.column) if mark else (0, 0)
