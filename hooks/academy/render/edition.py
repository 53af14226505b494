"""The academy in one language, with the look-ups that pages need."""

import posixpath
from dataclasses import dataclass, replace
from functools import cached_property

from academy.model import (
    Catalog,
    Instrument,
    Language,
    LearningModule,
    LearningPath,
    ModuleWords,
    Script,
    Sector,
    Station,
    Step,
    Timeline,
    Video,
    WrittenPage,
    in_words_of,
)
from academy.render.glossary_links import TermIndex, term_index
from academy.render.markup import root_url, url_of
from academy.text import Interface, interface

HOME = "index.md"


@dataclass(frozen=True)
class Edition:
    """Everything one language's pages are made of."""

    catalog: Catalog
    paths: tuple[LearningPath, ...]
    language: Language
    site_url: str = ""
    """Where the site is published, with a slash at the end; empty when that is not known."""
    site: Language | None = None
    """The language of the site that the pages stand in, where their words are in another."""

    @cached_property
    def say(self) -> Interface:
        """The words of the interface."""
        return interface(self.language)

    @cached_property
    def module_by_id(self) -> dict[str, LearningModule]:
        """Every module."""
        return {module.id: module for module in self.catalog.modules}

    def module_of(self, page_uri: str) -> LearningModule | None:
        """The module that a page in `modules/` or `videos/` belongs to; ids have two digits, or three."""
        folder, _, name = page_uri.partition("/")
        return self.module_by_id.get(name.partition("-")[0]) if folder in ("modules", "videos") else None

    @cached_property
    def videos_by_module(self) -> dict[str, tuple[Video, ...]]:
        """The videos of every module, in the order of their numbers."""
        own: dict[str, list[Video]] = {module.id: [] for module in self.catalog.modules}
        for video in self.catalog.videos:
            own[video.module_id].append(video)
        return {id_: tuple(sorted(videos, key=lambda video: video.number)) for id_, videos in own.items()}

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
    def page_by_uri(self) -> dict[str, WrittenPage]:
        """The hand-written pages."""
        return {page.uri: page for page in self.catalog.pages}

    def asked(self, place: str) -> tuple[str, ...]:
        """How visitors ask for something: a module `08`, a part of it `08#agenda`, a video `08-3`, or a page."""
        return self.catalog.asked_by_language.get(self.language, {}).get(place, ())

    @cached_property
    def terms_by_language(self) -> dict[Language, TermIndex]:
        """The glossary's spellings, for the text of either language that a page may show."""
        return {language: term_index(self.catalog.terms, language) for language in Language}

    @cached_property
    def modules_by_phase(self) -> dict[int, tuple[LearningModule, ...]]:
        """The modules of every phase, in order of number."""
        phases = sorted({module.phase for module in self.catalog.modules})
        return {phase: tuple(m for m in self.catalog.modules if m.phase is phase) for phase in phases}

    def words(self, module: LearningModule) -> ModuleWords:
        """A module's words in this language, or in Dutch."""
        return module.words(self.language)

    def script(self, video: Video) -> Script | None:
        """A video's script in this language, or in Dutch; none when it is not written yet."""
        scripts = self.catalog.scripts_by_video.get(video.id, {})
        return scripts.get(self.language, scripts.get(Language.NL))

    def timeline(self, video: Video) -> Timeline | None:
        """When what is said, in the words of this language where they are there; none when nobody spoke it yet."""
        dutch, script = self.catalog.timeline_by_video.get(video.id), self.script(video)
        return in_words_of(dutch, script) if dutch and script else None

    def title(self, module: LearningModule) -> str:
        """A module's title."""
        return self.words(module).title

    def step_title(self, module: LearningModule, step: Step) -> str:
        """A step's title: the heading in the body."""
        return self.words(module).section_by_id[step.id].title

    def lang(self, module: LearningModule) -> Language | None:
        """The language of a module's words where it is not that of the page around them."""
        language = self.words(module).language
        return None if language is self.language else language

    def in_language_of(self, module: LearningModule) -> "Edition":
        """The edition in which a module's page is of one piece: the Dutch one where it is not translated."""
        if self.lang(module) is None:
            return self
        return replace(self, language=self.words(module).language, site=self.site or self.language)

    def full_address(self, uri: str) -> str:
        """The address of a page as one types it anywhere, or nothing when it is not known where the site is."""
        return self.site_url and f"{self.site_url}{root_url(uri, self.language)}"

    def instrument_pages(self) -> tuple[WrittenPage, ...]:
        """The pages of the four instruments, in the order of the cycle."""
        order = list(Instrument)
        with_instrument = (page for page in self.catalog.pages if page.instrument)
        return tuple(sorted(with_instrument, key=lambda page: order.index(page.instrument or order[0])))


def module_uri(module: LearningModule) -> str:
    """The address of a module's page."""
    return f"modules/{module.slug}/index.md"


def worksheet_uri(module: LearningModule) -> str:
    """The address of a module's worksheet, one A4 to print."""
    return f"modules/{module.slug}/werkblad.md"


def video_uri(video: Video) -> str:
    """The address of a video's page."""
    return f"{video.folder}.md"


def file_href(page_uri: str, address: str, edition: Edition) -> str:
    """A file that all languages share, as a page must write its address."""
    return posixpath.relpath(address, root_address(page_uri, edition) or ".")


def root_address(page_uri: str, edition: Edition) -> str:
    """The address of a page from the root of the site."""
    site = edition.site or edition.language
    return url_of(page_uri) if site is Language.NL else f"{site}/{url_of(page_uri)}"


def path_uri(sector: Sector) -> str:
    """The address of a sector's path."""
    return f"leerpaden/{sector}.md"
