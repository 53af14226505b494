"""What colleagues do together, standing."""

from academy.model import Face, Person, Pose
from academy.people.colours import ORANGE, PEACH, SOFT, TEAL, THIN, YELLOW
from academy.people.props import board, box, card, chart_bars, clock, disc, line, note, plant, timeline, window_pane
from academy.people.scenes.place import room, stand


def at_the_board() -> str:
    """Four colleagues stand at the board, and one points at a note."""
    notes = (
        *((176, 84, YELLOW, -3), (252, 80, PEACH, 2), (250, 136, YELLOW, -2)),
        *((336, 84, SOFT, 3), (334, 138, SOFT, -2)),
    )
    return room(
        board(160, 28, 250, 170, 3),
        *(note(x, y, fill, turn=turn, scale=0.7) for x, y, fill, turn in notes),
        stand(Person.AMIRA, 96, 326, Pose.POINT, Face.EXPLAINING),
        stand(Person.DAAN, 262, 332, face=Face.CALM, height=214),
        stand(Person.FATOU, 422, 328, flip=True, height=240),
        stand(Person.JOOST, 504, 326, face=Face.CALM, flip=True),
    )


def start_day() -> str:
    """Everybody puts a card on one large sheet that says where they go."""
    road = line("M176 170C226 96 262 190 312 120C336 88 360 92 384 76", width=8, colour=TEAL, dashes="1 16")
    flag = line("M384 92V52", width=THIN) + f'<path d="M384 52l30 9-30 11z" fill="{ORANGE}"/>'
    return room(
        box(150, 30, 280, 168, "#FFFFFF", edge=6, round_=8),
        road,
        flag,
        note(190, 56, YELLOW, turn=-4, scale=0.55),
        note(256, 62, SOFT, turn=3, scale=0.55),
        note(322, 136, PEACH, turn=-3, scale=0.55),
        stand(Person.SANNE, 70, 324, Pose.WALK, height=240),
        stand(Person.MEI, 152, 330, Pose.POINT, Face.EXPLAINING),
        stand(Person.INEKE, 352, 326, Pose.REST, Face.CALM, flip=True, height=240),
        stand(Person.RAVI, 430, 330, flip=True),
        stand(Person.JOOST, 512, 326, flip=True, height=242),
    )


def along_the_wall() -> str:
    """Colleagues walk along cards on the wall and look back."""
    cards = ((52, PEACH, -4), (156, YELLOW, 3), (262, SOFT, -3), (372, "#FFFFFF", 4), (482, YELLOW, -2))
    return room(
        timeline([(12, 54), (160, 44), (340, 56), (548, 46)]),
        *(card(x, 72 + place % 2 * 8, fill, turn=turn) for place, (x, fill, turn) in enumerate(cards)),
        stand(Person.SANNE, 104, 328, Pose.WALK, height=212),
        stand(Person.AMIRA, 268, 332, Pose.POINT, Face.EXPLAINING, height=222),
        stand(Person.DAAN, 440, 332, face=Face.CALM, flip=True, height=216),
    )


def measuring() -> str:
    """One shows on a chart how far they are, and two look at it."""
    return room(
        box(196, 26, 326, 190, "#FFFFFF", edge=6, round_=12),
        chart_bars(222, 194, 274, 140, (0.42, 0.5, 0.66, 0.66), goal=0.92),
        stand(Person.RAVI, 110, 328, Pose.POINT, Face.EXPLAINING),
        stand(Person.DAAN, 398, 332, face=Face.CALM, flip=True, height=218),
        stand(Person.FATOU, 508, 328, Pose.REST, flip=True, height=240),
        glow=(110, 150, 100),
    )


def together() -> str:
    """Two colleagues walk through the corridor and talk."""
    return room(
        window_pane(38, 44, 84, 96),
        window_pane(146, 44, 84, 96),
        box(396, 62, 104, 190, "#2C8F88", edge=5, round_=4),
        disc(412, 164, 5, YELLOW, edge=3),
        stand(Person.BRAM, 226, 328, Pose.POINT, Face.EXPLAINING, height=260),
        stand(Person.SANNE, 366, 330, Pose.WALK, height=254, flip=True),
        plant(64, 300, 0.62),
        glow=(286, 160, 116),
    )


def team() -> str:
    """A small team with the school leader among them."""
    return room(
        window_pane(40, 40, 90, 100),
        stand(Person.FATOU, 130, 322, height=250),
        stand(Person.BRAM, 214, 328, Pose.REST, Face.CALM),
        stand(Person.AMIRA, 400, 322, Pose.STAND, flip=True, height=250),
        stand(Person.JOOST, 300, 332, face=Face.EXPLAINING, height=256),
        stand(Person.MEI, 474, 330, Pose.REST, flip=True),
        glow=(300, 150, 124),
    )


def timetable() -> str:
    """Somebody finds two hours in the timetable of the week."""
    columns = "".join(f"M{214 + 58 * place} 46V206" for place in range(1, 5))
    rows = "".join(f"M216 {78 + 32 * place}H502" for place in range(4))
    taken = ((216, 80, SOFT), (332, 112, SOFT), (448, 80, SOFT), (216, 144, SOFT), (390, 176, SOFT), (448, 144, SOFT))
    return room(
        box(214, 44, 290, 164, "#FFFFFF", edge=6, round_=8),
        *(box(x + 5, y + 5, 48, 22, fill, round_=4) for x, y, fill in taken),
        box(279, 149, 48, 54, ORANGE, edge=3, round_=4),
        line(columns + rows, width=2),
        clock(84, 74, 40, 0.25),
        stand(Person.INEKE, 182, 328, Pose.POINT, Face.EXPLAINING),
        stand(Person.BRAM, 420, 330, Pose.STAND, Face.CALM, flip=True, height=236),
        stand(Person.JOOST, 498, 326, Pose.REST, Face.CALM, flip=True, height=236),
    )
