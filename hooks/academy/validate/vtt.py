"""WebVTT as people and programs write it → its cues, each mistake with its line."""

import re
from collections.abc import Iterator
from itertools import pairwise

from academy.model import Cue
from academy.problems import Problem, Rule

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
VTT_TIMES = Rule(
    "vtt-times",
    "hier horen twee tijden te staan, zoals “00:01.500 --> 00:04.000”.",
    "two times belong here, such as “00:01.500 --> 00:04.000”.",
)
VTT_BACKWARDS = Rule(
    "vtt-backwards",
    "het einde ligt niet na het begin. Kijk de tijden na.",
    "the end does not come after the begin. Check the times.",
)
VTT_SILENT = Rule(
    "vtt-silent",
    "onder deze tijden staat geen tekst. Schrijf die, of haal ze weg.",
    "there is no text below these times. Write it, or remove them.",
)
VTT_ORDER = Rule(
    "vtt-order",
    "begint eerder dan de ondertitel erboven. Zet ze op volgorde.",
    "begins earlier than the caption above it. Put them in order.",
)

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMES = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t]+\S.*)?")
_TAG = re.compile(r"<[^>]*>")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&amp;": "&"}
_NOT_CUES = ("NOTE", "STYLE", "REGION")


def read_vtt(text: str, source: str, problems: list[Problem]) -> tuple[Cue, ...]:
    """The cues of a file, in their order; what cannot be read is told and left out."""
    lines = text.split("\n")
    if not re.fullmatch(r"WEBVTT([ \t].*)?", lines[0]):
        problems.append(Problem(source, 1, 1, "", VTT_HEAD))
        return ()
    found = [(number, _cue(block, number, source, problems)) for number, block in _blocks(lines)]
    cues = [(number, cue) for number, cue in found if cue]
    if not cues and not any(problem.source == source for problem in problems):
        problems.append(Problem(source, 1, 1, "", VTT_EMPTY))
    for (_, before), (number, after) in pairwise(cues):
        if after.start < before.start:
            problems.append(Problem(source, number, 1, "", VTT_ORDER))
    return tuple(cue for _, cue in cues)


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """What stands between empty lines, with the line on which it begins; the head is not among it."""
    begin = 0
    for number, line in enumerate([*lines, ""]):
        if line.strip():
            continue
        block = lines[begin:number]
        if block and begin and not block[0].startswith(_NOT_CUES):
            yield begin + 1, block
        begin = number + 1


def _cue(block: list[str], first: int, source: str, problems: list[Problem]) -> Cue | None:
    at = 0 if "-->" in block[0] else 1

    def tell(message: Rule) -> None:
        problems.append(Problem(source, min(first + at, first + len(block) - 1), 1, "", message))

    times = _TIMES.fullmatch(block[at].strip()) if at < len(block) else None
    if times is None:
        tell(VTT_TIMES)
        return None
    start, end = (_seconds(times.groups()[part : part + 4]) for part in (0, 4))
    words = tuple(_plain(line) for line in block[at + 1 :])
    if end <= start or not any(words):
        tell(VTT_BACKWARDS if end <= start else VTT_SILENT)
        return None
    return Cue(start, end, words)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _plain(line: str) -> str:
    text = _TAG.sub("", line).strip()
    for name, sign in _ENTITIES.items():
        text = text.replace(name, sign)
    return text
