"""The nouns the stages hand to each other: frozen values, standard library only."""

from academy.languages import Language
from academy.model.catalog import Catalog
from academy.model.cue import Cue
from academy.model.film import Film, content_mark
from academy.model.film_files import FILM, FILMS, POSTER, captions_name, chapters_name, still_name, text_name
from academy.model.look import Look
from academy.model.module import (
    LearningModule,
    ModuleWords,
    Option,
    OptionWords,
    Practice,
    Preparation,
    Question,
    QuestionWords,
    Section,
    Step,
)
from academy.model.narration import Narration, Sound, Voice, sentence_name, text_hash
from academy.model.page import MISSING_PAGE, Page, is_indexed
from academy.model.path import (
    GoalCycle,
    Habit,
    LearningPath,
    PathPhase,
    PlannedStep,
    Reason,
    SchoolWeek,
    SectorProfile,
    Station,
    WeekKind,
)
from academy.model.recording import External, Provider, Recording
from academy.model.reference import GlossaryTerm, GlossaryWords, Source, SourceWords
from academy.model.script import Layout, Scene, Script, Sentence
from academy.model.terms import Company, Frequency, Instrument, Phase, Role, Sector, Standing
from academy.model.timeline import FRAMES, MOST_A_SECOND, TimedScene, TimedSentence, Timeline, in_words_of, lay_out
from academy.model.video import Video
from academy.model.written import PageWords, WrittenPage

__all__ = [
    "FILM",
    "FILMS",
    "FRAMES",
    "MISSING_PAGE",
    "MOST_A_SECOND",
    "POSTER",
    "Catalog",
    "Company",
    "Cue",
    "External",
    "Film",
    "Frequency",
    "GlossaryTerm",
    "GlossaryWords",
    "GoalCycle",
    "Habit",
    "Instrument",
    "Language",
    "Layout",
    "LearningModule",
    "LearningPath",
    "Look",
    "ModuleWords",
    "Narration",
    "Option",
    "OptionWords",
    "Page",
    "PageWords",
    "PathPhase",
    "Phase",
    "PlannedStep",
    "Practice",
    "Preparation",
    "Provider",
    "Question",
    "QuestionWords",
    "Reason",
    "Recording",
    "Role",
    "Scene",
    "SchoolWeek",
    "Script",
    "Section",
    "Sector",
    "SectorProfile",
    "Sentence",
    "Sound",
    "Source",
    "SourceWords",
    "Standing",
    "Station",
    "Step",
    "TimedScene",
    "TimedSentence",
    "Timeline",
    "Video",
    "Voice",
    "WeekKind",
    "WrittenPage",
    "captions_name",
    "chapters_name",
    "content_mark",
    "in_words_of",
    "is_indexed",
    "lay_out",
    "sentence_name",
    "still_name",
    "text_hash",
    "text_name",
]
