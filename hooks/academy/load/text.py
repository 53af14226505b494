"""Bytes → text, or a problem that says which byte or character is wrong."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from academy import messages
from academy.problems import Problem
from academy.strict_yaml import HIDDEN

MAX_FILE_BYTES = 4 * 1024 * 1024
_MOST_HIDDEN_SHOWN = 20


def read_text(path: Path, source: str) -> tuple[str | None, list[Problem]]:
    """The text with `\\n` line ends and without byte-order mark; None when it can't be trusted.

    Refuses symbolic links, large files, what is not UTF-8, and characters nobody can see
    (NUL and other controls, and the bidirectional controls that can hide text).
    """
    if path.is_symlink():
        return None, [Problem(source, 1, 1, "", messages.FILE_LINK)]
    if not path.is_file():
        return None, [Problem(source, 1, 1, "", messages.FILE_NOT_A_FILE)]
    data = path.read_bytes()
    if len(data) > MAX_FILE_BYTES:
        return None, [too_large(source, len(data))]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(error, source)]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    hidden = [*islice(_hidden(text, source), _MOST_HIDDEN_SHOWN)]
    return (None, hidden) if hidden else (text, [])


def too_large(source: str, size: int, most: int = MAX_FILE_BYTES) -> Problem:
    """The problem of a file over the bound."""
    values = {"size": f"{size / 1024 / 1024:.1f}", "most": most // 1024 // 1024}
    return Problem(source, 1, 1, "", messages.FILE_TOO_LARGE, values)


def _hidden(text: str, source: str) -> Iterator[Problem]:
    """The first hidden character of every line."""
    for number, line in enumerate(text.split("\n"), 1):
        if found := HIDDEN.search(line):
            values = {"name": f"U+{ord(found[0]):04X}"}
            yield Problem(source, number, found.start() + 1, "", messages.BAD_CHARACTER, values)


def _not_utf8(error: UnicodeDecodeError, source: str) -> Problem:
    before = error.object[: error.start].decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    values = {"byte": f"{error.object[error.start]:#04x}"}
    return Problem(source, len(before), len(before[-1]) + 1, "", messages.NOT_UTF8, values)
