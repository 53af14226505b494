"""The fixed lists of the field; the value is what authors write in front matter."""

from enum import IntEnum, StrEnum


class Sector(StrEnum):
    """A sector of Dutch education: primary, secondary, vocational."""

    PO = "po"
    VO = "vo"
    MBO = "mbo"


class Role(StrEnum):
    """For whom a module or video is meant."""

    TEACHER = "leraar"
    COACH = "schoolcoach"
    LEADER = "schoolleider"


class Phase(IntEnum):
    """The four phases of the route, in order."""

    PREPARE = 1
    INTRODUCE = 2
    IMPACT = 3
    SUSTAIN = 4


class Instrument(StrEnum):
    """The four instruments, and `basis` for what carries all four."""

    FOUNDATION = "basis"
    BOARD_SESSION = "bordsessie"
    LESSON_DESIGN = "lesontwerp"
    LESSON_VISIT = "lesbezoek"
    PUPIL_VOICE = "stem"


class Standing(StrEnum):
    """What a module is to a sector: part of the core path, or an optional deepening."""

    CORE = "kern"
    DEEPENING = "verdieping"


class Company(StrEnum):
    """Who does a step together."""

    TEAM = "team"
    CORE_TEAM = "kernteam"
    SMALL_GROUPS = "groepjes"
    PAIRS = "tweetallen"
    TRIOS = "drietallen"
    EACH = "ieder"
    TEACHER = "leraar"
    COACH = "schoolcoach"
    LEADER = "schoolleider"
    PUPILS = "leerlingen"
    CLASS = "klas"


class Frequency(StrEnum):
    """How often a habit comes back once it has been learned: every week, or every week of a kind."""

    WEEKLY = "week"
    PRACTICE_WEEK = "oefenweek"
    VISIT_WEEK = "bezoekweek"
    QUESTION_WEEK = "vraagweek"
    PER_CYCLE = "doelperiode"


class Bond(StrEnum):
    """When a step comes, seen from the step before it."""

    SAME = "same"
    """In the same week, whatever the limit."""
    SOON = "soon"
    """In the same week if it fits there with those that must go with it, else in the week right after."""
    NEXT = "next"
    """In the week right after."""
    LATER = "later"
    """So many weeks after; it costs the team no learning time."""


class Moment(StrEnum):
    """When a video is watched that stands at no step."""

    BEFORE = "vooraf"
    AFTER = "erna"
