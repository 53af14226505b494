"""What every page, player, index and feed knows of a video."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.languages import SOURCE, Language
from academy.model.recording import External, Recording
from academy.model.terms import Role, Sector


@dataclass(frozen=True, slots=True)
class Video:
    """One instruction video of a module; its words fall back to the source language."""

    id: str
    module_id: str
    step_id: str
    slug: str
    title_by_language: Mapping[Language, str]
    summary_by_language: Mapping[Language, str]
    roles: tuple[Role, ...]
    sectors: tuple[Sector, ...]
    source: str
    """Where the picture comes from: `script` is made from the script, `recording` and `external` by people."""
    recording: Recording | None = None
    external: External | None = None
    consent_ended: bool = False
    """The people in the picture agreed up to a day that has passed: what they made is not shown any more."""

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
