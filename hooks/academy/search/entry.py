"""What can be found: an entry with an address, and the parts below it that have one of their own."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from academy.model import ResultKind

Traits = Mapping[str, tuple[str, ...]]
"""The values of an entry for every facet, such as `{"sector": ("po", "vo")}`."""


class PartKind(StrEnum):
    """A part that is found as what it belongs to: a module, a page or a video."""

    SECTION = "section"
    SCENE = "scene"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence of an entry's text; `start` is its second in the video, where it has one."""

    text: str
    start: float | None = None
    is_heading: bool = False
    """A heading or the head of a table: found by, but it answers nothing, so it is never quoted."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A result, or with a parent one of its parts: a step of a module, a scene of a video."""

    kind: ResultKind | PartKind
    url: str
    """From the root of its language."""
    title: str
    where: str
    """What kind of thing it is, in words, such as `Module 08 · 60 minuten`."""
    sentences: tuple[Spoken, ...]
    traits: Traits
    also: tuple[str, ...] = ()
    """Other spellings by which it should be found as if they stood in the title."""
    parts: tuple["Entry", ...] = ()
    asked: tuple[str, ...] = ()
    """How visitors ask for it in words that are not in its text; found by, never shown."""
    number: str = ""
    """By what number people name it: `8` for a module, `8-2` for a video."""
