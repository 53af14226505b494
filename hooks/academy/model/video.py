"""What every page, player, index and feed knows of a video."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.model.terms import Language, Role, Sector


@dataclass(frozen=True, slots=True)
class Video:
    """One instruction video of a module; titles and summaries exist in every language."""

    id: str
    module_id: str
    step_id: str
    slug: str
    title_by_language: Mapping[Language, str]
    summary_by_language: Mapping[Language, str]
    roles: tuple[Role, ...]
    sectors: tuple[Sector, ...]
    source: str
    """Where the picture comes from: `script` is made from the script, not recorded yet."""

    @property
    def folder(self) -> str:
        """The address of its page and of the files beside it, from the root of the site."""
        return f"videos/{self.id}-{self.slug}"

    @property
    def number(self) -> int:
        """Its place within the module, from 1."""
        return int(self.id.partition("-")[2])
