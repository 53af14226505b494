"""The parent of every error of ours: something is wrong, said in the language of whoever asked."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody is told, Dutch first and English beside it, with `{names}` to fill in."""

    nl: str
    en: str

    def fill(self, language: str, values: Mapping[str, object]) -> str:
        """The sentence in `nl` or `en` with its values filled in."""
        return (self.en if language == "en" else self.nl).format_map(values)


class AcademyError(Exception):
    """What was asked cannot be done; it knows the sentence for both languages."""

    def __init__(self, message: Message, values: Mapping[str, object] | None = None) -> None:
        # Positional, so that an error survives the way out of a worker process.
        super().__init__(message, values)
        self.message, self.values = message, values or {}

    def say(self, language: str = "nl") -> str:
        """What is wrong and how to mend it."""
        return self.message.fill(language, self.values)

    def __str__(self) -> str:
        return self.say()
