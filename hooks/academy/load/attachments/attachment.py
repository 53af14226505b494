"""What is wrong with one file that would be published as it is."""

from collections.abc import Iterator
from pathlib import Path

from academy.load.attachments.drawings import drawing_problems
from academy.load.attachments.kinds import FILE_OTHER_KIND, kind_of
from academy.load.attachments.papers import paper_problems
from academy.load.attachments.pictures import PICTURES, picture_problems
from academy.load.text import FILE_NOT_A_FILE, read_text
from academy.problems import Problem, Rule

FILE_EMPTY = Rule(
    "file-empty",
    "is leeg. Zet het goede bestand hier, of verwijder het.",
    "is empty. Put the right file here, or remove it.",
)


def attachment_problems(path: Path, source: str) -> Iterator[Problem]:
    """Is it what its name says, whole, of a size that a page can show, and without anything that runs?"""
    if not path.is_file():
        yield Problem(source, 1, 1, "", FILE_NOT_A_FILE)
        return
    data, suffix = path.read_bytes(), path.suffix
    if not data.strip():
        yield Problem(source, 1, 1, "", FILE_EMPTY)
    elif kind_of(data) not in (None, suffix.replace(".jpeg", ".jpg")):
        yield Problem(source, 1, 1, "", FILE_OTHER_KIND, {"name": suffix, "kind": kind_of(data)})
    elif suffix in PICTURES:
        yield from picture_problems(data, source)
    elif suffix == ".pdf":
        yield from paper_problems(data, source)
    else:
        text, problems = read_text(path, source)
        yield from problems
        yield from drawing_problems(text, source) if text is not None and suffix == ".svg" else ()
