"""The look-ups that pages need and that are the same in every language, each worked out once."""

from dataclasses import dataclass
from functools import cached_property

from academy.edition.addresses import video_uri
from academy.edition.terms import TermIndex, term_index
from academy.languages import SOURCE
from academy.model import (
    Catalog,
    Instrument,
    Language,
    LearningModule,
    LearningPath,
    Sector,
    Source,
    Station,
    Subject,
    Video,
    WrittenPage,
    subjects,
)


@dataclass(frozen=True)
class Lookups:
    """The academy by id, by address, by sector and by spelling."""

    catalog: Catalog
    paths: tuple[LearningPath, ...]

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """Everything with a page of its own."""
        return subjects(self.catalog, self.paths)

    @cached_property
    def module_by_id(self) -> dict[str, LearningModule]:
        """Every module."""
        return {module.id: module for module in self.catalog.modules}

    @cached_property
    def videos_by_module(self) -> dict[str, tuple[Video, ...]]:
        """The videos of every module, in the order of their numbers."""
        own: dict[str, list[Video]] = {module.id: [] for module in self.catalog.modules}
        for video in self.catalog.videos:
            own[video.module_id].append(video)
        return {id_: tuple(sorted(videos, key=lambda video: video.number)) for id_, videos in own.items()}

    @cached_property
    def uri_by_script(self) -> dict[str, str]:
        """The page of every video that has a script, by the repository path of that script."""
        return {
            scripts[SOURCE].source_uri: video_uri(video)
            for video in self.catalog.videos
            if SOURCE in (scripts := self.catalog.scripts_by_video.get(video.id, {}))
        }

    @cached_property
    def following_by_video(self) -> dict[str, Video | None]:
        """The video after each: the next of its module, or after the last one the first of the next module."""
        in_order = [video for module in self.catalog.modules for video in self.videos_by_module[module.id]]
        return {video.id: after for video, after in zip(in_order, [*in_order[1:], None], strict=True)}

    @cached_property
    def path_by_sector(self) -> dict[Sector, LearningPath]:
        """The path of every sector."""
        return {path.sector: path for path in self.paths}

    @cached_property
    def stations_by_module(self) -> dict[str, dict[Sector, Station]]:
        """Where a module stands on the path of each sector that holds it."""
        found: dict[str, dict[Sector, Station]] = {module.id: {} for module in self.catalog.modules}
        for path in self.paths:
            for station in path.stations:
                found[station.module.id][path.sector] = station
        return found

    @cached_property
    def modules_by_phase(self) -> dict[int, tuple[LearningModule, ...]]:
        """The modules of every phase, in order of number."""
        phases = sorted({module.phase for module in self.catalog.modules})
        return {phase: tuple(m for m in self.catalog.modules if m.phase is phase) for phase in phases}

    @cached_property
    def place_in_phase(self) -> dict[str, int]:
        """The place of every module among those of its phase, from 0."""
        return {module.id: place for same in self.modules_by_phase.values() for place, module in enumerate(same)}

    @cached_property
    def source_by_key(self) -> dict[str, Source]:
        """Every source."""
        return {source.key: source for source in self.catalog.sources}

    @cached_property
    def page_by_uri(self) -> dict[str, WrittenPage]:
        """The hand-written pages."""
        return {page.uri: page for page in self.catalog.pages}

    @cached_property
    def instrument_pages(self) -> tuple[WrittenPage, ...]:
        """The pages of the four instruments, in the order of the cycle."""
        order = list(Instrument)
        with_instrument = (page for page in self.catalog.pages if page.instrument)
        return tuple(sorted(with_instrument, key=lambda page: order.index(page.instrument or order[0])))

    @cached_property
    def terms_by_language(self) -> dict[Language, TermIndex]:
        """The glossary's spellings, for the text of any language that a page may show."""
        return {language: term_index(self.catalog.terms, language) for language in Language}
