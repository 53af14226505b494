"""Scenes for pages: people who do what the page is about, one act each, in a picture of 56 by 34."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from academy.model import PageScene
from academy.people.scenes import lesson, table, team
from academy.people.scenes.place import HEIGHT, WIDTH

_DRAW: Mapping[PageScene, Callable[[], str]] = MappingProxyType(
    {
        PageScene.BOARD: team.at_the_board,
        PageScene.AFTER_VISIT: table.after_the_visit,
        PageScene.VISIT: lesson.visit,
        PageScene.DESIGN: table.at_a_table,
        PageScene.RING: lesson.ring,
        PageScene.START_DAY: team.start_day,
        PageScene.WALL: team.along_the_wall,
        PageScene.DOOR: table.at_a_door,
        PageScene.BACK: table.face_to_face,
        PageScene.EMPTY: lesson.empty,
        PageScene.PUPIL_ASKS: lesson.pupil_asks,
        PageScene.MEASURE: team.measuring,
        PageScene.TOGETHER: team.together,
        PageScene.TEAM: team.team,
        PageScene.TIMETABLE: team.timetable,
        PageScene.CLASS_BOARD: lesson.class_board,
        PageScene.ANSWERS: lesson.answers,
        PageScene.READING: table.reading,
        PageScene.HANDOVER: table.handover,
    }
)


def scene(name: PageScene) -> str:
    """A scene as one SVG."""
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{_DRAW[name]()}</svg>'
