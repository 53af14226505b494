"""The wrong and the right example of a rule, cut out of the case that shows it."""

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

import yaml

from academies import VALID, academy_of
from author_guide.rules import Shown

RIGHT: Mapping[str, str] = yaml.safe_load((Path(__file__).parent / "right.yaml").read_text("utf-8"))
"""How it is right, by rule, where the case does not show that."""
AROUND = 2
"""Lines that stand above and below the line that is wrong, where a case is a whole file."""
_ALIKE = 0.35
MOST = 8
"""Lines of a change that shows one thing; in a longer one only the lines around the problem are about it."""


@dataclass(frozen=True, slots=True)
class Example:
    """What an author wrote and should have written; empty where words do not show it."""

    source: str
    wrong: str
    right: str


def example_of(shown: Shown) -> Example:
    """The part of the case in which the problem stands, before and after it is mended."""
    found = _in_case(shown)
    return replace(found, right=found.right or RIGHT.get(shown.problem.rule.id, ""))


def _in_case(shown: Shown) -> Example:
    source = shown.problem.source
    diff = shown.case / "change.diff"
    hunk = _hunk(diff.read_text("utf-8"), shown) if diff.exists() else None
    if hunk and _side(hunk, "+").count("\n") <= MOST:
        wrong, right = _side(hunk, "+"), _side(hunk, "-")
        return Example(source, wrong, right if _is_mended(wrong, right) else "")
    if hunk:
        with tempfile.TemporaryDirectory() as folder:
            text = _text(academy_of(shown.case, Path(folder) / "academy") / source)
        return Example(source, _excerpt(text, shown.problem.line), "")
    written = shown.case / source
    wrong = _excerpt(_text(written), shown.problem.line)
    right = _text(written.with_name("right.yaml")) or _excerpt(_well_written(shown), shown.problem.line)
    return Example(source, wrong, right if right != wrong else "")


def _is_mended(wrong: str, right: str) -> bool:
    """Does the one show how the other is mended, rather than what happened to stand there?"""
    return not wrong.strip() or SequenceMatcher(None, wrong, right, autojunk=False).ratio() > _ALIKE


def _well_written(shown: Shown) -> str:
    """The same file in the valid academy, or in another case of the topic that nothing is wrong with."""
    fine = (case for case in sorted(shown.case.parent.iterdir()) if not (case / "problems.txt").exists())
    return next(filter(None, (_text(place / shown.problem.source) for place in (VALID, *fine))), "")


def _hunk(diff: str, shown: Shown) -> str | None:
    """The change in the problem's own file that stands nearest to its line."""
    parts = diff.removeprefix("--- ").split("\n--- ")
    own = [part for part in parts if re.search(rf"^\+\+\+ {re.escape(shown.problem.source)}$", part, re.MULTILINE)]
    hunks = [hunk for part in own for hunk in part.rstrip("\n").split("\n@@\n")[1:]]
    return min(hunks, key=lambda hunk: _distance(hunk, shown), default=None)


def _distance(hunk: str, shown: Shown) -> int:
    """Lines between the problem and what the change wrote."""
    with tempfile.TemporaryDirectory() as folder:
        text = (academy_of(shown.case, Path(folder) / "academy") / shown.problem.source).read_text("utf-8")
    written = _side(hunk, "+")
    first = text[: text.index(written)].count("\n") + 1
    last = first + max(written.count("\n"), 1) - 1
    return max(first - shown.problem.line, shown.problem.line - last, 0)


def _side(hunk: str, mark: str) -> str:
    return "".join(f"{line[1:]}\n" for line in hunk.split("\n") if line[:1] in ("", " ", mark))


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() and path.suffix in (".md", ".yaml", ".vtt") else ""


def _excerpt(text: str, line: int) -> str:
    lines = text.splitlines()
    first, last = max(line - 1 - AROUND, 0), line + AROUND
    return "".join(f"{text}\n" for text in lines[first:last])
