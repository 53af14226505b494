"""The academy in one language: what every output is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from academy.edition.addresses import root_url, shared_href
from academy.edition.lookups import Lookups
from academy.edition.terms import TermIndex
from academy.languages import SOURCE
from academy.model import (
    Catalog,
    Language,
    LearningModule,
    LearningPath,
    ModuleWords,
    Playing,
    Script,
    Sector,
    Source,
    Station,
    Step,
    Subject,
    Video,
    WrittenPage,
)
from academy.text import Interface, interface


@dataclass(frozen=True, repr=False)
class Edition:
    """Everything one language's pages are made of."""

    lookups: Lookups
    language: Language
    """The language of the words."""
    site_url: str = ""
    """Where the site is published, with a slash at the end; empty when that is not known."""
    site: Language | None = None
    """The language of the site that the pages stand in, where their words are in another."""

    @cached_property
    def say(self) -> Interface:
        """The words of the interface."""
        return interface(self.language)

    @property
    def catalog(self) -> Catalog:
        """All content."""
        return self.lookups.catalog

    @property
    def paths(self) -> tuple[LearningPath, ...]:
        """The path of every sector."""
        return self.lookups.paths

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """Everything with a page of its own."""
        return self.lookups.subjects

    @property
    def module_by_id(self) -> Mapping[str, LearningModule]:
        """Every module."""
        return self.lookups.module_by_id

    @property
    def videos_by_module(self) -> Mapping[str, tuple[Video, ...]]:
        """The videos of every module, in the order of their numbers."""
        return self.lookups.videos_by_module

    @property
    def uri_by_script(self) -> Mapping[str, str]:
        """The page of every video that has a script, by the repository path of that script."""
        return self.lookups.uri_by_script

    @property
    def following_by_video(self) -> Mapping[str, Video | None]:
        """The video after each."""
        return self.lookups.following_by_video

    @property
    def path_by_sector(self) -> Mapping[Sector, LearningPath]:
        """The path of every sector."""
        return self.lookups.path_by_sector

    @property
    def stations_by_module(self) -> Mapping[str, Mapping[Sector, Station]]:
        """Where a module stands on the path of each sector that holds it."""
        return self.lookups.stations_by_module

    @property
    def modules_by_phase(self) -> Mapping[int, tuple[LearningModule, ...]]:
        """The modules of every phase, in order of number."""
        return self.lookups.modules_by_phase

    @property
    def place_in_phase(self) -> Mapping[str, int]:
        """The place of every module among those of its phase, from 0."""
        return self.lookups.place_in_phase

    @property
    def source_by_key(self) -> Mapping[str, Source]:
        """Every source."""
        return self.lookups.source_by_key

    @property
    def page_by_uri(self) -> Mapping[str, WrittenPage]:
        """The hand-written pages."""
        return self.lookups.page_by_uri

    @property
    def instrument_pages(self) -> tuple[WrittenPage, ...]:
        """The pages of the four instruments, in the order of the cycle."""
        return self.lookups.instrument_pages

    @property
    def terms_by_language(self) -> Mapping[Language, TermIndex]:
        """The glossary’s spellings, for the text of any language that a page may show."""
        return self.lookups.terms_by_language

    def asked(self, place: str) -> tuple[str, ...]:
        """How visitors ask for something: a module `08`, a part of it `08#agenda`, a video `08-3`, or a page."""
        return self.catalog.asked_by_language.get(self.language, {}).get(place, ())

    def words(self, module: LearningModule) -> ModuleWords:
        """A module's words in this language, or in Dutch."""
        return module.words(self.language)

    def script(self, video: Video) -> Script | None:
        """A video's script in this language, or in Dutch; none when it is not written yet."""
        scripts = self.catalog.scripts_by_video.get(video.id, {})
        return scripts.get(self.language, scripts.get(SOURCE))

    def playing(self, video: Video) -> Playing:
        """What plays of a video."""
        return self.catalog.playing_by_video[video.id]

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
        return self.in_language(self.words(module).language)

    def in_language(self, language: Language) -> "Edition":
        """The edition with words in this language, for pages in the same part of the site."""
        return self if language is self.language else replace(self, language=language, site=self.site or self.language)

    def video_lang(self, video: Video) -> Language | None:
        """The language of a video's title where it is not that of the page around it."""
        language = video.language(self.language)
        return None if language is self.language else language

    def full_address(self, uri: str) -> str:
        """The address of a page as one types it anywhere, or nothing when it is not known where the site is."""
        return self.site_url and f"{self.site_url}{root_url(uri, self.language)}"

    def file_href(self, page_uri: str, address: str) -> str:
        """A file that all languages share, as a page must write its address."""
        return shared_href(page_uri, self.site or self.language, address)

    def root_address(self, page_uri: str) -> str:
        """The address of a page from the root of the site."""
        return root_url(page_uri, self.site or self.language)


def editions(catalog: Catalog, paths: tuple[LearningPath, ...], site_url: str = "") -> dict[Language, Edition]:
    """The academy in every language; they share what does not depend on it."""
    lookups = Lookups(catalog, paths)
    return {language: Edition(lookups, language, site_url) for language in Language}
