"""A sector's path: the core modules in order, laid over school weeks."""

from dataclasses import dataclass
from enum import StrEnum

from academy.model.module import LearningModule, Step
from academy.model.terms import Frequency, Phase, Role, Sector


class Years(StrEnum):
    """How long a path lasts, in school years."""

    ONE = "1"
    ONE_AND_A_HALF = "1.5"
    TWO = "2"


@dataclass(frozen=True, slots=True)
class SectorProfile:
    """The parameters of a sector's path, as its hand-written page states them."""

    sector: Sector
    years: Years
    learning_minutes: int
    """At most so many minutes of a learning week go to something new, from the start day on."""
    learning_weeks: int
    """At most so many learning weeks in a goal cycle."""
    visits: int
    """Visits by an expert coach during the programme."""
    visit_weeks: tuple[int, ...]
    """The week of each visit."""
    timetable_weeks: tuple[int, ...]
    """Weeks in which the core team settles the hours and the block with who makes the timetable."""
    first_choices: tuple[str, ...]
    """Modules that come first within their phase, as far as `needs` allows."""


class Reason(StrEnum):
    """Why a module stands where it stands in the order."""

    ONLY_ONE_READY = "only-one-ready"
    EARLIER_PHASE = "earlier-phase"
    FIRST_CHOICE = "first-choice"
    LOWER_NUMBER = "lower-number"
    RETROSPECTIVE = "retrospective"
    """It is the first retrospective after what it needs."""
    CORE_TEAM = "core-team"
    """The core team does it beside the weeks of the team."""


class WeekKind(StrEnum):
    """What a school week is for."""

    PREPARE = "prepare"
    REHEARSE = "rehearse"
    GOAL = "goal"
    LEARN = "learn"
    PRACTISE = "practise"
    RETROSPECTIVE = "retrospective"
    REST = "rest"


GOAL_MINUTES, RETROSPECTIVE_MINUTES = 60, 75
"""What a week is for that opens a goal cycle, and one that closes it."""


class Turn(StrEnum):
    """Whose turn it is in a week of a goal cycle: a colleague who visits a lesson, or pupils who are asked."""

    VISIT = "visit"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step with the module it belongs to."""

    module: LearningModule
    step: Step


@dataclass(frozen=True, slots=True)
class Habit:
    """A practice that has been learned and comes back this week."""

    module: LearningModule
    every: Frequency
    minutes: int | None


@dataclass(frozen=True, slots=True)
class SchoolWeek:
    """One school week of the plan, counted from 1."""

    number: int
    month: int
    """Of a year that starts in September, 1 for January."""
    kind: WeekKind
    turn: Turn | None
    """None outside the goal cycles, and until the team begins to learn what the turn asks."""
    steps: tuple[PlannedStep, ...]
    core_steps: tuple[PlannedStep, ...]
    """What the core team does beside the hours of the team."""
    habits: tuple[Habit, ...]
    learning_minutes: int
    practice_minutes: int
    minutes_so_far: int
    """All team time up to and including this week, the start day included."""
    visits: tuple[int, ...]
    """The numbers of the coach visits in this week; empty in most weeks."""
    cycle: int | None
    """The number of the goal cycle, from 1; none before the start day and in the weeks before the summer."""
    timetable: bool
    """The core team settles the hours and the block for the next timetable."""

    @property
    def retrospective(self) -> bool:
        """Does a goal cycle end here?"""
        return self.kind is WeekKind.RETROSPECTIVE


@dataclass(frozen=True, slots=True)
class GoalCycle:
    """A goal cycle of six to eight weeks, closed by a retrospective in its last week."""

    number: int
    first_week: int
    last_week: int


@dataclass(frozen=True, slots=True)
class Station:
    """A core module at its place on the path."""

    place: int
    module: LearningModule
    reason: Reason
    rival: LearningModule | None
    """The best of the other modules that could have come here; none when no other was ready."""
    first_week: int
    """For a module outside the hours: the week after which it happens."""
    last_week: int
    core_team: bool = False
    """Is it done by the core team, beside the weeks of the team?"""


@dataclass(frozen=True, slots=True)
class PathPhase:
    """A phase of the path with its stations and the optional modules beside it."""

    phase: Phase
    stations: tuple[Station, ...]
    deepening: tuple[LearningModule, ...]
    first_week: int
    last_week: int


@dataclass(frozen=True, slots=True)
class LearningPath:
    """A sector's whole path."""

    profile: SectorProfile
    stations: tuple[Station, ...]
    phases: tuple[PathPhase, ...]
    weeks: tuple[SchoolWeek, ...]
    cycles: tuple[GoalCycle, ...]
    outside_minutes: int
    """Minutes of the modules outside the two hours: the start day."""

    @property
    def sector(self) -> Sector:
        """The sector that follows this path."""
        return self.profile.sector

    def stations_for(self, role: Role) -> tuple[Station, ...]:
        """The path read for one role: its stations, at their own places."""
        return tuple(station for station in self.stations if role in station.module.roles)
