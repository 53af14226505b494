"""Bytes → text, or a problem that says which byte or character is wrong."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from stat import S_ISLNK, S_ISREG

from academy.problems import Problem, Rule, beyond
from academy.strict_yaml import HIDDEN
from academy.strict_yaml.hidden import BAD_CHARACTER

FILE_LINK = Rule(
    "file-link",
    "is een symbolische link. Zet het bestand zelf in de map.",
    "is a symbolic link. Put the file itself in the folder.",
)
FILE_TOO_LARGE = Rule(
    "file-too-large",
    "is {found_nl} MB; hoogstens {most} MB mag. Maak het kleiner.",
    "is {found_en} MB; at most {most} MB is allowed. Make it smaller.",
)
WANT_TABLE = Rule(
    "want-table",
    "verwacht sleutels met waarden. Zet ze eronder en spring ze in, zoals “sleutel: waarde”.",
    "expects keys with values. Put them below it and indent them, such as “key: value”.",
)
WANT_LIST = Rule(
    "want-list",
    "verwacht een lijst. Begin elke regel met “- ”, of zet “[” en “]” eromheen.",
    "expects a list. Start every line with “- ”, or put “[” and “]” around it.",
)
FILE_NOT_A_FILE = Rule(
    "file-not-a-file", "is geen bestand. Maak er een gewoon bestand van.", "is not a file. Make it a plain file."
)
FILE_MISSING = Rule("file-missing", "ontbreekt. Maak het bestand.", "is missing. Create the file.")
NOT_UTF8 = Rule(
    "not-utf8",
    "dit teken is geen UTF-8 (byte {byte}). Sla het bestand op als UTF-8.",
    "this is not UTF-8 (byte {byte}). Save the file as UTF-8.",
)

MAX_FILE_BYTES = 4 * 1024 * 1024
_MOST_HIDDEN_SHOWN = 20
_TYPED_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")


def read_text(path: Path, source: str) -> tuple[str | None, list[Problem]]:
    """The text with `\\n` line ends and without byte-order mark; None when it can't be trusted.

    The apostrophe of a keyboard between two letters becomes a printed one, so that a site has one kind; each
    character keeps its place.
    Refuses symbolic links, large files, what is not UTF-8, and characters nobody can see
    (NUL and other controls, and the bidirectional controls that can hide text).
    """
    text, problems = decoded(path, source)
    hidden = hidden_in(text, source) if text is not None else []
    return (None, hidden) if hidden else (text, problems)


def decoded(path: Path, source: str) -> tuple[str | None, list[Problem]]:
    """The same, whatever characters stand in it."""
    if rule := _no_file(path):
        return None, [Problem(source, 1, 1, "", rule)]
    data = path.read_bytes()
    if len(data) > MAX_FILE_BYTES:
        return None, [too_large(source, len(data))]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(error, source)]
    return _TYPED_APOSTROPHE.sub("’", text.replace("\r\n", "\n").replace("\r", "\n")), []


def hidden_in(text: str, source: str) -> list[Problem]:
    """The first characters that nobody can see."""
    return [*islice(_hidden(text, source), _MOST_HIDDEN_SHOWN)]


def too_large(source: str, size: int, most: int = MAX_FILE_BYTES) -> Problem:
    """The problem of a file over the bound."""
    bound = most // 1024 // 1024
    values = {"most": bound, **beyond(size / 1024 / 1024, 0, bound)}
    return Problem(source, 1, 1, "", FILE_TOO_LARGE, values)


def _no_file(path: Path) -> Rule | None:
    """Why it cannot be read as a file."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return FILE_NOT_A_FILE
    if S_ISLNK(mode):
        return FILE_LINK
    return None if S_ISREG(mode) else FILE_NOT_A_FILE


def _hidden(text: str, source: str) -> Iterator[Problem]:
    """The first hidden character of every line."""
    # A text has few different characters; to look at each of its places is slow.
    if not HIDDEN.search("".join({*text})):
        return
    for number, line in enumerate(text.split("\n"), 1):
        if found := HIDDEN.search(line):
            values = {"name": f"U+{ord(found[0]):04X}"}
            yield Problem(source, number, found.start() + 1, "", BAD_CHARACTER, values)


def _not_utf8(error: UnicodeDecodeError, source: str) -> Problem:
    before = error.object[: error.start].decode().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    values = {"byte": f"{error.object[error.start]:#04x}"}
    return Problem(source, len(before), len(before[-1]) + 1, "", NOT_UTF8, values)
