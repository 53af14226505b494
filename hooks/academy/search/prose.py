"""Authors' Markdown → the sentences in it, without marks."""

import re
from collections.abc import Iterator

from academy.model import Section
from academy.search.entry import Spoken

_LINK = re.compile(r"!?\[([^\]]*)\]\([^()]*\)")
_MARKS = re.compile(r"^[\s>]*(#{1,6}\s|[-*]\s|\d+\.\s)?|\*\*|`|\{#[a-z0-9-]+\}|<!--.*?-->|…{2,}|☐")
_RULE = re.compile(r"[\s|:-]*")
_END = re.compile(r"(?<=[.!?”])\s+(?=[“‘A-ZÀ-Ý0-9])")


def sentences(*texts: str) -> tuple[Spoken, ...]:
    """The sentences of some Markdown, in order; a row of a table is one."""
    return tuple(Spoken(sentence) for text in texts for line in text.split("\n") for sentence in _sentences(line))


def section_sentences(section: Section) -> tuple[Spoken, ...]:
    """The sentences of a section with those of its parts."""
    below = [each for part in section.parts for each in (Spoken(part.title), *section_sentences(part))]
    return (*sentences(section.markdown), *below)


def _sentences(line: str) -> Iterator[str]:
    if _RULE.fullmatch(line):
        return
    plain = _MARKS.sub("", _LINK.sub(r"\1", line))
    if line.lstrip().startswith("|"):
        plain = " · ".join(cell for part in plain.strip().strip("|").split("|") if (cell := part.strip()))
    yield from (sentence for sentence in _END.split(plain.strip()) if sentence)
