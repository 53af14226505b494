"""PDF: a paper to print, without anything that runs when somebody opens it."""

import re
import zlib
from collections.abc import Iterator

from academy.problems import Problem, Rule

FILE_PAPER_BROKEN = Rule(
    "file-paper-broken",
    "is geen PDF, of hij is beschadigd. Maak de PDF opnieuw.",
    "is no PDF, or it is damaged. Make the PDF again.",
)
FILE_PAPER_RUNS = Rule(
    "file-paper-runs",
    "deze PDF doet iets als iemand hem opent ({found}). Druk hem af naar een nieuwe PDF.",
    "this PDF does something when somebody opens it ({found}). Print it to a new PDF.",
)
_RUNS = re.compile(rb"/(JavaScript|Launch|EmbeddedFile|RichMedia|SubmitForm|ImportData)\b")
_PACKED = re.compile(rb"/ObjStm\b.{0,400}?stream\r?\n", re.DOTALL)
_WRITTEN_OUT = re.compile(rb"#([0-9A-Fa-f]{2})")
_MOST_UNPACKED = 1024 * 1024


def paper_problems(data: bytes, source: str) -> Iterator[Problem]:
    """Is it a PDF, and does it lie still?"""
    if not data.startswith(b"%PDF-"):
        yield Problem(source, 1, 1, "", FILE_PAPER_BROKEN)
    elif found := next(filter(None, map(_RUNS.search, _readable(data))), None):
        yield Problem(source, 1, 1, "", FILE_PAPER_RUNS, {"found": found[1].decode()})


def _readable(data: bytes) -> Iterator[bytes]:
    """Everything in which a reader of PDF finds names: as written, and unpacked."""
    yield _WRITTEN_OUT.sub(lambda found: bytes([int(found[1], 16)]), data)
    for found in _PACKED.finditer(data):
        try:
            yield zlib.decompressobj().decompress(data[found.end() :], _MOST_UNPACKED)
        except zlib.error:
            continue
