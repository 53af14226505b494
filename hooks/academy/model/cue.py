"""A piece of text that stands below the picture for a while."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Some words with their begin and end in seconds."""

    start: float
    end: float
    lines: tuple[str, ...]
    speakers: tuple[str, ...] = ()
    """Who says each of the lines; nothing where the narrator says all of it."""

    @property
    def text(self) -> str:
        """The words as one line."""
        return " ".join(self.lines)
