"""A small valid academy, and what an author could do wrong in it.

A case is a folder with what is wrong: `change.diff` says what differs from `tests/cases/valid/`, and any other file is
laid over it. `problems.txt` holds every line that the author is told then, `notices.txt` what stops nothing.
"""

import shutil
from datetime import date
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from academy.load import load
from academy.problems import ContentError, Problem
from academy.validate import validate

CASES = Path(__file__).parent / "cases"
VALID = CASES / "valid"
REPOSITORY = Path(__file__).parent.parent
TODAY = date(2026, 11, 26)
"""The day of the checks, for what may be shown up to a day."""
_NOT_CONTENT = ("change.diff", "problems.txt", "notices.txt")

Line = TypeVar("Line")


class Told(NamedTuple, Generic[Line]):
    """What an author is told, line by line."""

    problems: list[Line]
    notices: list[Line]


def cases_of(topic: str) -> list[Path]:
    """Every case of the topic."""
    return sorted(path for path in (CASES / topic).iterdir() if path.is_dir())


def told(root: Path) -> Told[str]:
    """Check the academy below the root as `academy check` does."""
    found = problems_of(root)
    return Told([problem.say() for problem in found.problems], [notice.say() for notice in found.notices])


def problems_of(root: Path) -> Told[Problem]:
    """What the check of the academy below the root finds."""
    try:
        return Told([], list(validate(load(root), TODAY).notices))
    except ContentError as error:
        return Told(list(error.problems), [])


def expected(case: Path) -> Told[str]:
    """What the case says that an author is told."""
    return Told(_lines(case / "problems.txt"), _lines(case / "notices.txt"))


def valid_academy(target: Path) -> Path:
    """A copy of the valid academy."""
    shutil.copytree(VALID, target, dirs_exist_ok=True)
    return target


def academy_of(case: Path, target: Path) -> Path:
    """The valid academy with the case laid over it."""
    valid_academy(target)
    shutil.copytree(case, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_NOT_CONTENT))
    if (case / "change.diff").exists():
        _apply((case / "change.diff").read_text("utf-8"), target)
    return target


def buildable_academy(target: Path) -> Path:
    """The small valid academy with the templates, styles and scripts of the real one: a site can be made of it."""
    valid_academy(target)
    shutil.copytree(REPOSITORY / "overrides", target / "overrides")
    shutil.copytree(REPOSITORY / "hooks", target / "hooks", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(REPOSITORY / "mkdocs.yml", target)
    return target


def change(root: Path, name: str, old: str, new: str) -> None:
    """Replace what stands exactly once in a file."""
    path = root / name
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), "utf-8")


def _apply(diff: str, root: Path) -> None:
    """Apply a diff without line numbers: what is taken away, with its context, stands exactly once in the file."""
    for part in diff.removeprefix("--- ").split("\n--- "):
        header, *hunks = part.rstrip("\n").split("\n@@\n")
        gone, here = (line.removeprefix("+++ ") for line in header.split("\n"))
        if here == "/dev/null":
            (root / gone).unlink()
        for hunk in hunks:
            lines = hunk.split("\n")
            old, new = (_side(lines, mark) for mark in "-+")
            change(root, here, old, new)


def _side(lines: list[str], mark: str) -> str:
    return "".join(f"{line[1:]}\n" for line in lines if line[:1] in ("", " ", mark))


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines() if path.exists() else []
