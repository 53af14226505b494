"""A talk as faces with balloons: who speaks first has the first place, and only the last words of each are seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from academy.model import Actor, Mouth, Scene
from academy.people.colours import PEACH, SOFT, WOOD
from academy.slides.marks import COLOUR, WIDTH, box
from academy.slides.stage import Stage
from academy.slides.staged.balloon import Balloon, plate, said
from academy.slides.staged.room import bust, line, room

_TABLE = 598
_FILLS = ("#FFFFFF", SOFT, PEACH)
_PLATES = ((COLOUR.orange, COLOUR.ink), (COLOUR.teal, "#FFFFFF"), (COLOUR.ink, "#FFFFFF"))


@dataclass(frozen=True, slots=True)
class _Seat:
    """Where somebody sits, how large, and where their balloons hang."""

    x: float
    height: float
    flip: bool
    balloon_x: float
    balloon_y: float
    right: bool
    mouth: tuple[float, float]
    room: float


_TWO = (
    _Seat(236, 400, False, 372, 116, False, (352, 356), 560),
    _Seat(1040, 400, True, 908, 320, True, (922, 430), 520),
)
_THREE = (
    _Seat(190, 262, False, 60, 112, False, (216, 340), 380),
    _Seat(640, 262, False, 470, 112, False, (650, 326), 370),
    _Seat(1090, 262, True, 1220, 112, True, (1064, 340), 380),
)


def dialogue(scene: Scene) -> Stage:
    """Two or three faces at a table, each with the name of their role."""
    roles = [*dict.fromkeys(scene.roles)]
    seats = _TWO if len(scene.people) == 2 else _THREE
    faces = [_face(roles, n, scene.people[n], seats[n]) for n in range(len(scene.people))]
    holders = tuple(roles.index(role) for role in scene.roles)
    balloons = [_balloon(item[0].partition(": ")[2], holder, seats[holder]) for item, holder in _pairs(scene, holders)]
    table = box(-20, _TABLE, WIDTH + 40, 140, 0, WOOD) + line(f"M0 {_TABLE}H{WIDTH}", 5)
    return Stage(
        room(560, (650, 200, 250))
        + "".join(face(Mouth.CLOSED) for face in faces)
        + table
        + "".join(_plates(roles, seats)),
        tuple(balloon.at for balloon in balloons),
        holders,
        tuple(faces[holder] for holder in holders),
    )


def _pairs(scene: Scene, holders: Sequence[int]) -> "zip[tuple[tuple[str, ...], int]]":
    return zip(scene.items, holders, strict=True)


def _balloon(words: str, holder: int, seat: _Seat) -> Balloon:
    fit = said(words, seat.room, 3 if seat.height > 300 else 4)
    return Balloon(fit, seat.balloon_x, seat.balloon_y, seat.mouth, _FILLS[holder], seat.right)


def _face(roles: Sequence[str], n: int, actor: Actor, seat: _Seat) -> "partial[str]":
    return partial(_speaking, actor, seat, _plate(roles[n], n, seat))


def _speaking(actor: Actor, seat: _Seat, name: str, mouth: Mouth) -> str:
    return bust(actor, seat.x, _TABLE - 2, seat.height, seat.flip, mouth) + name


def _plates(roles: Sequence[str], seats: Sequence[_Seat]) -> list[str]:
    return [_plate(role, n, seats[n]) for n, role in enumerate(roles)]


def _plate(role: str, n: int, seat: _Seat) -> str:
    fill, ink = _PLATES[n]
    return plate(role, seat.x, _TABLE - 44, fill, ink)
