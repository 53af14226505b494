"""What colleagues do sitting at a table, at a door, or face to face."""

from academy.model import Face, Person, Pose
from academy.people.colours import MID, PEACH, SOFT, YELLOW
from academy.people.props import (
    bubble,
    cup,
    desk,
    disc,
    door,
    line,
    plan_sheet,
    plant,
    sheet_of_paper,
    table,
    window_pane,
)
from academy.people.scenes.place import bust, room, stand


def after_the_visit() -> str:
    """Two colleagues talk at a table, and a third stands by and listens."""
    return room(
        window_pane(38, 38, 92, 98),
        bust(Person.FATOU, 158, 262, 196, Face.EXPLAINING),
        bust(Person.BRAM, 332, 262, 192, Face.CALM, flip=True),
        table(246, 254, 390, 66),
        sheet_of_paper(250, 234, turn=-5, scale=0.8),
        stand(Person.AMIRA, 500, 330, Pose.REST, Face.CALM, flip=True, height=256),
        glow=(250, 150, 118),
    )


def at_a_table() -> str:
    """Two colleagues design a lesson on one sheet."""
    return room(
        bust(Person.SANNE, 142, 264, 204, Face.CALM),
        bust(Person.RAVI, 418, 264, 206, flip=True),
        table(280, 256, 500, 66),
        plan_sheet(280, 200, turn=-3, scale=1.1),
        cup(72, 257, 0.8),
        glow=(280, 146, 126),
    )


def reading() -> str:
    """Two colleagues read one source, and one of them points something out."""
    return room(
        window_pane(424, 36, 92, 100),
        bust(Person.MEI, 372, 266, 210, Face.CALM, flip=True),
        bust(Person.DAAN, 168, 266, 204, Face.EXPLAINING),
        table(274, 258, 470, 66),
        sheet_of_paper(262, 240, turn=4, scale=0.7),
        cup(90, 259, 0.8),
        plant(500, 258, 0.5),
        glow=(270, 150, 122),
    )


def at_a_door() -> str:
    """A school leader stands in the doorway and asks whether she may watch."""
    inside = (
        bust(Person.LOTTE, 262, 216, 78)
        + bust(Person.SEM, 330, 216, 76, Face.CALM, flip=True)
        + desk(262, 214, 64, 30)
        + desk(330, 214, 64, 30)
    )
    return room(
        window_pane(20, 44, 70, 84),
        door(296, 252, 152, 206, inside),
        stand(Person.MEI, 176, 330, Pose.POINT, height=254),
        plant(506, 318, 0.75),
    )


def face_to_face() -> str:
    """Two colleagues look at each other and tell each other something."""
    talk = line("M20 24h92M20 42h60")
    return room(
        disc(280, 176, 150, MID),
        bust(Person.FATOU, 176, 340, 262),
        bust(Person.AMIRA, 384, 340, 250, Face.CALM, flip=True),
        bubble(214, 22, 132, 64, (236, 126), inner=talk),
        floor=344,
    )


def handover() -> str:
    """The expert coach hands over a plan, and the school coach goes on with it."""
    flags = (SOFT, YELLOW, PEACH, SOFT, YELLOW, PEACH)
    return room(
        line("M36 42H524", width=4),
        *(_pennant(62 + 84 * place, 42, fill) for place, fill in enumerate(flags)),
        plan_sheet(281, 186, turn=-6, scale=0.62),
        stand(Person.INEKE, 186, 330, Pose.POINT, height=250),
        stand(Person.AMIRA, 376, 328, Pose.WALK, height=250, flip=True),
        plant(500, 316, 0.7),
        glow=(280, 172, 112),
    )


def _pennant(x: float, y: float, fill: str) -> str:
    return line(f"M{x - 15:g} {y:g}h30l-15 28z", width=3, fill=fill)
