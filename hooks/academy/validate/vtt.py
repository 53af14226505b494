"""WebVTT as people and programs write it → its cues, each mistake with its line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from academy.model import Cue
from academy.problems import Problem, Rule
from academy.validate.cue_text import read_words
from academy.validate.cue_times import VTT_TIMES, read_times

VTT_HEAD = Rule(
    "vtt-head",
    "begint niet met WEBVTT. Zet dat op de eerste regel.",
    "does not start with WEBVTT. Put that on the first line.",
)
VTT_EMPTY = Rule(
    "vtt-empty",
    "er staat geen ondertitel in. Schrijf ze, of laat een programma ze maken.",
    "holds no caption. Write them, or let a program make them.",
)
VTT_TOO_MANY = Rule(
    "vtt-too-many",
    "bevat {count} ondertitels; het mogen er hoogstens {most} zijn. Zet hier het bestand dat bij deze video hoort.",
    "holds {count} captions; at most {most} are allowed. Put the file here that belongs to this video.",
)
VTT_STYLE = Rule(
    "vtt-style",
    "{name} kan hier niet: de site bepaalt hoe ondertitels eruitzien. Haal dit blok weg.",
    "{name} is not possible here: the site says how captions look. Remove this block.",
)
VTT_ARROW = Rule(
    "vtt-arrow",
    "bij “-->” begint een browser aan een nieuwe ondertitel. Zet er een lege regel boven, of schrijf “--&gt;”.",
    "at “-->” a browser begins a new caption. Put an empty line above it, or write “--&gt;”.",
)
VTT_ORDER = Rule(
    "vtt-order",
    "begint eerder dan de ondertitel erboven. Zet ze op volgorde.",
    "begins earlier than the caption above it. Put them in order.",
)

Numbered = Sequence[tuple[int, Cue]]
"""Cues, each with the line of its times."""
_MOST_CUES, _MOST_TOLD = 5_000, 50
_ARROW = "-->"
_OTHER = re.compile(r"(NOTE|STYLE|REGION)(?:[ \t].*)?")


def read_vtt(text: str, source: str, problems: list[Problem]) -> Numbered:
    """The cues of a file, in their order; what cannot be read is told and left out."""
    lines = text.split("\n")
    found: list[Problem] = []
    cues: Numbered = ()
    if not re.fullmatch(r"WEBVTT([ \t].*)?", lines[0]):
        found.append(Problem(source, 1, 1, "", VTT_HEAD))
    elif (count := sum(_ARROW in line for line in lines)) > _MOST_CUES:
        found.append(Problem(source, 1, 1, "", VTT_TOO_MANY, {"count": count, "most": _MOST_CUES}))
    else:
        blocks = takewhile(lambda _: len(found) < _MOST_TOLD, _blocks(lines))
        cues = [cue for first, block in blocks if (cue := _Block(block, first, source, found).cue())]
        found.extend(_out_of_order(cues, source))
    if not cues and not found:
        found.append(Problem(source, 1, 1, "", VTT_EMPTY))
    problems.extend(found[:_MOST_TOLD])
    return cues


def _out_of_order(cues: Numbered, source: str) -> Iterator[Problem]:
    for (_, before), (number, after) in pairwise(cues):
        if after.start < before.start:
            yield Problem(source, number, 1, "", VTT_ORDER)


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """What stands between empty lines, with the line on which it begins."""
    begin = 0
    for number, line in enumerate([*lines, ""]):
        if line.strip():
            continue
        if block := lines[begin:number]:
            yield begin + 1, block
        begin = number + 1


class _Block:
    """Lines that belong together: the head, a cue, or a remark."""

    def __init__(self, lines: Sequence[str], first: int, source: str, problems: list[Problem]) -> None:
        self._lines, self._first, self._source, self._problems = lines, first, source, problems

    def cue(self) -> tuple[int, Cue] | None:
        """The cue with the line of its times; nothing when it is none, or when something is wrong with it."""
        other = _OTHER.fullmatch(self._lines[0])
        if self._first == 1 or (other and other[1] == "NOTE"):
            self._has_arrow(0)
            return None
        if other:
            self._tell(0, VTT_STYLE, name=other[1])
            return None
        at = 0 if _ARROW in self._lines[0] else 1
        if at == len(self._lines):
            self._tell(0, VTT_TIMES)
            return None
        number = self._first + at
        times = read_times(self._lines[at], self._source, number, self._problems)
        if times is None or self._has_arrow(at + 1):
            return None
        words = read_words(self._lines[at + 1 :], self._source, number, self._problems)
        return (number, Cue(*times, words)) if words else None

    def _has_arrow(self, begin: int) -> bool:
        """A browser begins a new cue there, wherever it stands."""
        at = next((at for at, line in enumerate(self._lines) if at >= begin and _ARROW in line), None)
        if at is not None:
            self._tell(at, VTT_ARROW)
        return at is not None

    def _tell(self, at: int, message: Rule, **values: str) -> None:
        self._problems.append(Problem(self._source, self._first + at, 1, "", message, values))
