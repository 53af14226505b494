"""The words of Markdown that somebody reads, each at its own place."""

import re
from collections.abc import Iterator

_NOT_READ = re.compile(
    r"\{#[^{}]*\}|\([0-9]+ min\)|\]\([^()\s]*\)|^\[[0-9]\]|^ *[0-9]+\.(?= )",
    re.MULTILINE,
)
"""Ids, minutes of actions, addresses, the marks of points in a script, and the numbers of actions."""
_WORD = re.compile(r"[^\W_][\w’'-]*")


def as_read(markdown: str) -> str:
    """The text with spaces in place of what nobody reads."""
    return _NOT_READ.sub(lambda left: " " * len(left[0]), markdown)


def words_read(text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """The words of a text as it is read, or of a part of it."""
    return _WORD.finditer(text, start, len(text) if end is None else end)
