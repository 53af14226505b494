"""What every page, player, index and feed knows of a video."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from academy.languages import SOURCE, Language
from academy.model.terms import Moment, Role, Sector


class VideoSource(StrEnum):
    """Where the picture comes from."""

    SCRIPT = "script"
    """It is made from the script."""
    RECORDING = "recording"
    """People filmed it; the file stands beside the script."""
    EXTERNAL = "external"
    """People made it; it stands at a provider."""


@dataclass(frozen=True, slots=True)
class Video:
    """One instruction video of a module; its words fall back to the source language."""

    id: str
    module_id: str
    step_id: str | None
    """The step at which it is watched; none for one that is watched before or after the session."""
    when: Moment | None
    slug: str
    title_by_language: Mapping[Language, str]
    summary_by_language: Mapping[Language, str]
    roles: tuple[Role, ...]
    sectors: tuple[Sector, ...]
    source: VideoSource
    """Where its author says that the picture comes from; what plays is in the catalog."""

    def language(self, wanted: Language) -> Language:
        """The language in which its words are shown to who wants them in this one."""
        return wanted if wanted in self.title_by_language else SOURCE

    def title(self, wanted: Language) -> str:
        """Its title in this language, or in the source language."""
        return self.title_by_language[self.language(wanted)]

    def summary(self, wanted: Language) -> str:
        """What it shows in one sentence, in this language or in the source language."""
        return self.summary_by_language[self.language(wanted)]

    @property
    def folder(self) -> str:
        """The address of its page and of the files beside it, from the root of the site."""
        return f"videos/{self.id}-{self.slug}"

    @property
    def number(self) -> int:
        """Its place within the module, from 1."""
        return int(self.id.partition("-")[2])
