"""The words for who does not see what pictures show, in English."""

from academy.model import CastRole, PageScene
from academy.text.groups import Seen

SEEN = Seen(
    roles={
        CastRole.SCHOOL_COACH: "school coach",
        CastRole.SCHOOL_LEADER: "school leader",
        CastRole.TEACHER: "teacher",
        CastRole.LECTURER: "teacher",
        CastRole.EXPERT_COACH: "expert coach",
        CastRole.PUPIL: "pupil",
        CastRole.STUDENT: "student",
    },
    scenes={
        PageScene.BOARD: "Four colleagues stand at the improvement board; the school coach points at a note.",
        PageScene.AFTER_VISIT: "Two colleagues talk at a table; a third stands by and listens.",
        PageScene.VISIT: "A lesson: the teacher stands at the board, pupils take part, and a colleague watches from the back.",
        PageScene.DESIGN: "Two colleagues at a table design a lesson together on one sheet.",
        PageScene.RING: "Pupils talk in a ring on the floor; four adults stand around them and listen.",
        PageScene.START_DAY: "The whole team stands at a large sheet with a route to a flag; the school leader explains.",
        PageScene.WALL: "Three colleagues look back along a row of cards on the wall; one points out what happened.",
        PageScene.DOOR: "The school leader stands in the doorway of a classroom and asks whether she may watch.",
        PageScene.BACK: "Two colleagues look at each other; one tells, the other listens.",
        PageScene.EMPTY: "An empty classroom with three desks, a board and a plant.",
        PageScene.PUPIL_ASKS: "A pupil puts up a finger and says something; the teacher sits by and listens.",
        PageScene.MEASURE: "A teacher shows on a bar chart how far the goal still is; two colleagues look on.",
        PageScene.TOGETHER: "Two colleagues walk through the corridor, talking.",
        PageScene.TEAM: "A small team stands together, with the school leader in the middle.",
        PageScene.TIMETABLE: "A colleague points at two fixed hours in the timetable of the week; two colleagues look on.",
        PageScene.CLASS_BOARD: "Pupils lead the session at the board of their class; the teacher stands at a distance.",
        PageScene.ANSWERS: "Three pupils hold up their answers; the teacher sees them at a glance.",
        PageScene.READING: "Two colleagues at a table read one source; one of them explains something.",
        PageScene.HANDOVER: "The expert coach hands over a plan to the school coach.",
    },
)
