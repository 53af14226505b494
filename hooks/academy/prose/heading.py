"""One line with hashes → the level, the words and the id of a heading."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from markdown.extensions.toc import slugify, unique

_SHAPE = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<words>[^\s{].*)")
_ID = re.compile(r"\{#(?P<name>[^{}\s]*)\}$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as its author wrote it; `id` is empty where there is none."""

    level: int
    words: str
    id: str


def read_heading(line: str) -> Heading:
    """What a line of the kind `HEADING` says."""
    found = _SHAPE.fullmatch(line.rstrip())
    assert found, line
    id_ = _ID.search(found["words"])
    words = found["words"][: id_.start()].rstrip() if id_ else found["words"]
    return Heading(len(found["marks"]), words, id_["name"] if id_ else "")


def title_id(words: str, taken: Collection[str]) -> str:
    """The id of a page's title: its words, or another where a heading on the page has that one."""
    return str(unique(slugify(words, "-"), set(taken)))
