"""PDF: a paper to print, without anything that runs when somebody opens it."""

import re
from collections.abc import Iterator

from academy.load.attachments.packed import UnjudgedError, unpacked, written_out
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
FILE_PAPER_CLOSED = Rule(
    "file-paper-closed",
    "in deze PDF is niet te zien of hij iets doet als iemand hem opent. Druk hem af naar een nieuwe PDF.",
    "it cannot be seen whether this PDF does something when somebody opens it. Print it to a new PDF.",
)
_RUNS = re.compile(
    rb"/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|SubmitForm|ImportData|GoToE|XFA)(?![A-Za-z0-9])"
)
_LOCKED = re.compile(rb"/Encrypt(?![A-Za-z0-9])")


def paper_problems(data: bytes, source: str) -> Iterator[Problem]:
    """Is it a PDF, and does it lie still? What cannot be looked into is refused."""
    if not data.startswith(b"%PDF-"):
        yield Problem(source, 1, 1, "", FILE_PAPER_BROKEN)
        return
    text = written_out(data)
    try:
        locked = bool(_LOCKED.search(text))
        found = next(filter(None, map(_RUNS.search, (text, *unpacked(data)))), None)
    except UnjudgedError:
        locked, found = True, _RUNS.search(text)
    if found:
        yield Problem(source, 1, 1, "", FILE_PAPER_RUNS, {"found": found[1].decode()})
    elif locked:
        yield Problem(source, 1, 1, "", FILE_PAPER_CLOSED)
