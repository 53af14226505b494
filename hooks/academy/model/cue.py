"""A piece of text that stands below the picture for a while."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Some words with their begin and end in seconds."""

    start: float
    end: float
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words as one line."""
        return " ".join(self.lines)
