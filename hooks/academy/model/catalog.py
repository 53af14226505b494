"""All content of the academy, checked."""

from collections.abc import Mapping
from dataclasses import dataclass

from academy.languages import Language
from academy.model.module import LearningModule
from academy.model.narration import Narration
from academy.model.path import SectorProfile
from academy.model.playing import Playing, Rendered
from academy.model.reference import GlossaryTerm, Source
from academy.model.script import Script
from academy.model.terms import Sector
from academy.model.timeline import Timeline
from academy.model.video import Video
from academy.model.written import WrittenPage


@dataclass(frozen=True, slots=True, repr=False)
class Catalog:
    """What `validate` gives: every reference in it resolves."""

    modules: tuple[LearningModule, ...]
    videos: tuple[Video, ...]
    terms: tuple[GlossaryTerm, ...]
    sources: tuple[Source, ...]
    profile_by_sector: Mapping[Sector, SectorProfile]
    pages: tuple[WrittenPage, ...]
    scripts_by_video: Mapping[str, Mapping[Language, Script]]
    """The scripts there are, by video id; a video without one is not here."""
    narration_by_video: Mapping[str, Narration]
    """What was spoken, by video id; a video that nobody spoke yet is not here."""
    timeline_by_video: Mapping[str, Timeline]
    """When what is said, by video id, in Dutch; the sentences of a translation are parallel to it."""
    playing_by_video: Mapping[str, Playing]
    """What plays of every video, by its id."""
    respelled: Mapping[str, str]
    """How the computer's voice must read a word in lower case: another spelling, or IPA between slashes."""
    synonyms_by_language: Mapping[Language, tuple[tuple[str, ...], ...]]
    """Words that a visitor may use for one another when searching, group by group."""
    asked_by_language: Mapping[Language, Mapping[str, tuple[str, ...]]]
    """How visitors ask for something, by its place: `08`, `08#agenda`, `08-3` or a page such as `leerpaden/po`."""
    attachments: tuple[str, ...]
    """Repository paths of images and other files to publish beside the pages."""

    @property
    def film_ids(self) -> tuple[str, ...]:
        """The videos whose film was made here."""
        return tuple(id_ for id_, playing in self.playing_by_video.items() if isinstance(playing, Rendered))
