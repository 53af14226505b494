"""The cast: the people who are seen in films and on pages, by names that only makers use."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from academy.model.terms import Instrument


class Person(StrEnum):
    """Twelve people; readers know them by what they do."""

    AMIRA = "amira"
    JOOST = "joost"
    FATOU = "fatou"
    BRAM = "bram"
    INEKE = "ineke"
    RAVI = "ravi"
    SANNE = "sanne"
    DAAN = "daan"
    MEI = "mei"
    NOOR = "noor"
    SEM = "sem"
    LOTTE = "lotte"


class CastRole(StrEnum):
    """What somebody is called in words for readers."""

    SCHOOL_COACH = "school-coach"
    SCHOOL_LEADER = "school-leader"
    TEACHER = "teacher"
    LECTURER = "lecturer"
    EXPERT_COACH = "expert-coach"
    PUPIL = "pupil"
    STUDENT = "student"


class Pose(StrEnum):
    """How somebody stands or sits; a bust is head and shoulders, and `hand` is one that puts a finger up."""

    STAND = "stand"
    REST = "rest"
    WALK = "walk"
    POINT = "point"
    SIT = "sit"
    BUST = "bust"
    HAND = "hand"

    @property
    def is_bust(self) -> bool:
        """Whether no more than head and shoulders are seen."""
        return self in (Pose.BUST, Pose.HAND)


class Face(StrEnum):
    """How somebody looks."""

    SMILE = "smile"
    CALM = "calm"
    EXPLAINING = "explaining"
    CONCERNED = "concerned"
    SERIOUS = "serious"


class Mouth(StrEnum):
    """Where the mouth of somebody who speaks is; without one it is that of the face."""

    CLOSED = "closed"
    HALF = "half"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody as they are drawn."""

    who: Person
    pose: Pose = Pose.STAND
    face: Face = Face.SMILE
    flip: bool = False
    mouth: Mouth | None = None


ROLE_OF: Mapping[Person, CastRole] = {
    Person.AMIRA: CastRole.SCHOOL_COACH,
    Person.JOOST: CastRole.SCHOOL_LEADER,
    Person.FATOU: CastRole.TEACHER,
    Person.BRAM: CastRole.LECTURER,
    Person.INEKE: CastRole.EXPERT_COACH,
    Person.RAVI: CastRole.LECTURER,
    Person.SANNE: CastRole.TEACHER,
    Person.DAAN: CastRole.LECTURER,
    Person.MEI: CastRole.SCHOOL_LEADER,
    Person.NOOR: CastRole.STUDENT,
    Person.SEM: CastRole.PUPIL,
    Person.LOTTE: CastRole.PUPIL,
}


class PageScene(StrEnum):
    """What a page shows people doing; the value is what an author writes, and the name of its picture."""

    BOARD = "bord"
    AFTER_VISIT = "nagesprek"
    VISIT = "bezoek"
    DESIGN = "tafel"
    RING = "kring"
    START_DAY = "startdag"
    WALL = "wand"
    DOOR = "deur"
    BACK = "terug"
    EMPTY = "leeg"
    PUPIL_ASKS = "stem"
    MEASURE = "meten"
    TOGETHER = "samen"
    TEAM = "team"
    TIMETABLE = "rooster"
    CLASS_BOARD = "klasbord"
    ANSWERS = "antwoord"
    READING = "lezen"
    HANDOVER = "overdracht"


SCENE_OF: Mapping[Instrument, PageScene] = {
    Instrument.FOUNDATION: PageScene.TEAM,
    Instrument.BOARD_SESSION: PageScene.BOARD,
    Instrument.LESSON_DESIGN: PageScene.DESIGN,
    Instrument.LESSON_VISIT: PageScene.VISIT,
    Instrument.PUPIL_VOICE: PageScene.PUPIL_ASKS,
}
"""What an instrument looks like, and a module whose author chose no scene."""
