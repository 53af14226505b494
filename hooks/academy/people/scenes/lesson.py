"""What happens in a classroom, with pupils."""

from academy.model import Face, Person, Pose
from academy.people.colours import ORANGE, PEACH, SOFT, TEAL, THIN, YELLOW
from academy.people.looks import LOOKS
from academy.people.props import (
    blackboard,
    board,
    box,
    bubble,
    chair,
    desk,
    line,
    note,
    oval,
    placed,
    plant,
    rug,
    window_pane,
)
from academy.people.scenes.place import bust, room, stand


def visit() -> str:
    """A lesson: the teacher at the board, pupils who write, and a colleague behind them who watches."""
    return room(
        blackboard(30, 30, 156, 108),
        line("M54 68h62M54 96h96", width=6, colour="#D6E6E8"),
        stand(Person.FATOU, 224, 312, Pose.POINT, Face.EXPLAINING, flip=True, height=226),
        window_pane(300, 34, 74, 84),
        window_pane(394, 34, 74, 84),
        bust(Person.NOOR, 300, 262, 106, flip=True),
        bust(Person.SEM, 396, 262, 104, Face.CALM, flip=True),
        desk(300, 260, 88, 52),
        desk(396, 260, 88, 52),
        stand(Person.MEI, 506, 330, Pose.REST, Face.CALM, flip=True, height=240),
        floor=232,
    )


def ring() -> str:
    """Pupils talk in a ring on the floor, and adults around it listen."""
    return room(
        rug(284, 268, 210, 60),
        stand(Person.INEKE, 62, 262, Pose.REST, Face.CALM, height=206),
        stand(Person.BRAM, 136, 240, Pose.REST, Face.CALM, height=200),
        stand(Person.AMIRA, 430, 240, Pose.REST, Face.CALM, flip=True, height=200),
        stand(Person.JOOST, 506, 262, face=Face.CALM, flip=True, height=206),
        stand(Person.LOTTE, 284, 254, Pose.SIT, Face.CALM, height=236),
        stand(Person.NOOR, 196, 314, Pose.REST, Face.EXPLAINING, height=226),
        stand(Person.SEM, 384, 316, Pose.SIT, flip=True, height=232),
        floor=176,
    )


def pupil_asks() -> str:
    """A pupil puts a finger up and says something, and the teacher listens."""
    talk = line("M22 24h96M22 42h62")
    return room(
        window_pane(42, 40, 90, 98),
        bubble(290, 26, 140, 66, (372, 142), fill=SOFT, inner=talk),
        bust(Person.LOTTE, 420, 266, 172, Face.EXPLAINING, flip=True, pose=Pose.HAND),
        desk(420, 262, 176, 60),
        chair(134, 330, 0.86),
        stand(Person.SANNE, 160, 330, Pose.SIT, Face.CALM, height=250),
        glow=(420, 170, 110),
    )


def class_board() -> str:
    """Pupils stand at the board of their class, and the teacher keeps out of it."""
    return room(
        board(180, 30, 236, 160, 3),
        note(192, 84, YELLOW, turn=-3, scale=0.66),
        note(272, 78, PEACH, turn=2, scale=0.66),
        note(274, 132, YELLOW, turn=-2, scale=0.66),
        note(350, 84, SOFT, turn=3, scale=0.66),
        stand(Person.SEM, 150, 328, Pose.POINT, Face.EXPLAINING, height=246),
        stand(Person.LOTTE, 344, 330, flip=True, height=250),
        stand(Person.NOOR, 420, 326, flip=True, height=236),
        stand(Person.SANNE, 498, 320, Pose.REST, flip=True, height=240),
    )


def answers() -> str:
    """Pupils hold up what they think, and the teacher sees it at once."""
    return room(
        window_pane(26, 34, 80, 92),
        stand(Person.BRAM, 92, 326, Pose.POINT, Face.EXPLAINING, height=246),
        *(
            bust(who, x, 268, 128, face, flip=True) + _sign(x - 58, 202, fill, turn, LOOKS[who].skin)
            for who, x, face, fill, turn in (
                (Person.NOOR, 262, Face.SMILE, YELLOW, -5),
                (Person.SEM, 378, Face.CALM, PEACH, 4),
                (Person.LOTTE, 494, Face.SMILE, YELLOW, -3),
            )
        ),
        *(desk(x, 264, 104, 54) for x in (262, 378, 494)),
        floor=240,
    )


def empty() -> str:
    """An empty classroom."""
    return room(
        window_pane(44, 44, 96, 108),
        board(196, 40, 196, 124, 1),
        *(desk(x, 236, 112, 66) for x in (100, 250, 400)),
        plant(488, 262, 0.78),
        glow=(290, 130, 110),
    )


def _sign(x: float, y: float, fill: str, turn: float, skin: str) -> str:
    """A small board that a pupil holds up, with the hand that holds it."""
    tick = line("M-12 -3l9 10 17-20", width=THIN + 2, colour=TEAL if fill == YELLOW else ORANGE)
    hand = oval(20, 22, 11, 8, skin, edge=3)
    return placed(box(-29, -25, 58, 48, "#FFFFFF", edge=3, round_=5) + tick + hand, x, y, turn=turn)
