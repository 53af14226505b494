"""A learning module: its facts once, its words per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from academy.languages import SOURCE, Language
from academy.model.cast import PageScene
from academy.model.handout import Handout
from academy.model.terms import Bond, Company, Frequency, Instrument, Phase, Role, Sector, Standing


class ModuleSection(StrEnum):
    """The fixed parts of a module around its steps; the value is the id of their heading."""

    WHY = "waarom"
    SECTOR = "sector"
    PITFALLS = "valkuilen"
    WORKSHEET = "werkblad"
    FILLED = "ingevuld"
    """The worksheet as a team filled it in."""
    FURTHER = "verder"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a module's plan; `minutes` is 0 when the step happens outside the session."""

    id: str
    minutes: int
    who: tuple[Company, ...]
    video_id: str | None = None
    bond: Bond | None = None
    """The week it comes in, seen from the step before it; none leaves that to the plan."""
    weeks_later: int = 0
    """How many weeks after the step before it; 0 unless its bond is `later`."""
    beside: bool = False
    """One or two colleagues do it with pupils: it costs the team no learning time."""
    decision: bool = False
    """The team decides here whether and how it goes on."""
    split: bool = False
    """It may be done in two sittings."""
    everyone: bool = False
    """Nobody of the team may be missing."""
    coached: bool = False
    """The expert coach visits in its week."""
    is_habit: bool = False
    """It is what its module makes a habit: the week that has it does not have that habit beside it."""


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer, without its words."""

    id: str
    correct: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One self-test question, without its words."""

    id: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class OptionWords:
    """An answer and what follows from it."""

    text: str
    explanation: str


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question as asked, with the words of its options by option id."""

    question: str
    option_by_id: Mapping[str, OptionWords]


@dataclass(frozen=True, slots=True)
class Practice:
    """The habit that a team keeps once it has learned the module; `minutes` as far as they are fixed."""

    every: Frequency
    minutes: int | None = None
    from_id: str | None = None
    """The module after which it starts; none for the module that teaches it."""


@dataclass(frozen=True, slots=True)
class Preparation:
    """What must be ready before the session starts."""

    who: str
    room: str
    material: tuple[str, ...]
    time: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its explicit id and the Markdown below it, up to the next heading of its level."""

    id: str
    title: str
    heading: str
    """The title with the marks that its author gave it."""
    markdown: str
    line: int
    """Line of the heading in its file, counted from 1."""
    parts: tuple["Section", ...] = ()
    """The sections one level down; `markdown` holds what stands before the first of them."""


@dataclass(frozen=True, slots=True)
class ModuleWords:
    """Everything of a module that is translated."""

    language: Language
    source_uri: str
    title: str
    summary: str
    extra: str | None
    habit: str | None
    """What the team keeps doing after this module, in one sentence."""
    goals: tuple[str, ...]
    prepare: Preparation
    question_by_id: Mapping[str, QuestionWords]
    section_by_id: Mapping[str, Section]
    stale: bool = False
    """The Dutch text has changed since this translation was made."""


@dataclass(frozen=True, slots=True)
class LearningModule:
    """One module: facts as fields, words by language."""

    id: str
    slug: str
    updated: date
    """The day of the version that stands on paper, as its author set it."""
    phase: Phase
    instrument: Instrument
    roles: tuple[Role, ...]
    minutes: int
    needs: tuple[str, ...]
    standing_by_sector: Mapping[Sector, Standing]
    steps: tuple[Step, ...]
    questions: tuple[Question, ...]
    related: tuple[str, ...]
    source_keys: tuple[str, ...]
    practice: Practice | None
    outside_hours: bool
    """Stands apart from the two hours a week, as the start day does."""
    words_by_language: Mapping[Language, ModuleWords]
    from_week: int = 1
    """The first week of a goal cycle in which it may stand."""
    scene: PageScene = PageScene.TEAM
    """What its picture shows people doing."""
    in_retrospective: bool = False
    """It takes the place of the first retrospective after what it needs."""
    handouts: tuple[Handout, ...] = ()
    """What is ready to print or to send, by file name."""

    @property
    def updated_at(self) -> datetime:
        """The same day for machines that ask for a moment: its beginning, in universal time."""
        return datetime.combine(self.updated, time(), UTC)

    def words(self, language: Language) -> ModuleWords:
        """The words in this language, or the Dutch ones when they are not translated yet."""
        return self.words_by_language.get(language, self.words_by_language[SOURCE])

    def is_core(self, sector: Sector) -> bool:
        """Does the core path of this sector hold the module?"""
        return self.standing_by_sector.get(sector) is Standing.CORE
