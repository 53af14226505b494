"""A ring of pupils who talk, and grown-ups around it who listen, or lead it."""

from dataclasses import dataclass

from academy.model import PUPILS, Actor, Person, Scene
from academy.people.colours import PEACH, SOFT, YELLOW
from academy.people.props import rug
from academy.slides.stage import Stage
from academy.slides.staged.balloon import Balloon, said
from academy.slides.staged.room import resting, room, sitting

_FILLS = ("#FFFFFF", SOFT, YELLOW, PEACH)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody sits or stands, how large, and where the mouth is."""

    x: float
    feet: float
    height: float
    mouth: tuple[float, float]

    @property
    def turned(self) -> bool:
        """Who is on the right looks to the left."""
        return self.x > 640


_SEATS = (
    _Place(430, 600, 430, (456, 392)),
    _Place(850, 600, 430, (820, 384)),
    _Place(640, 474, 380, (664, 312)),
)
_AROUND = (
    _Place(168, 506, 310, (196, 232)),
    _Place(1112, 506, 310, (1084, 232)),
    _Place(300, 462, 300, (326, 196)),
    _Place(980, 462, 300, (954, 196)),
)


def ring(scene: Scene) -> Stage:
    """Who speaks first is named first; a new balloon takes the place of the one before."""
    place_by_who = _places(scene)
    floor = rug(640, 508, 440, 102)
    behind_first = sorted(scene.people, key=lambda actor: place_by_who[actor.who].feet)
    people = "".join(_drawn(actor, place_by_who[actor.who]) for actor in behind_first)
    roles = [*dict.fromkeys(scene.roles)]
    speakers = [roles.index(role) for role in scene.roles]
    places = [place_by_who[actor.who] for actor in scene.people]
    balloons = [
        _balloon(item[0].partition(": ")[2], places[n], _FILLS[n % 4])
        for item, n in zip(scene.items, speakers, strict=True)
    ]
    comes = tuple(balloon.at for balloon in balloons)
    return Stage(room(360, (640, 230, 240)) + floor + people, comes, (0,) * len(balloons))


def _places(scene: Scene) -> dict[Person, _Place]:
    seated = [actor.who for actor in scene.people if actor.who in PUPILS]
    others = [actor.who for actor in scene.people if actor.who not in PUPILS]
    return dict(zip([*seated, *others], [*_SEATS[: len(seated)], *_AROUND], strict=False))


def _drawn(actor: Actor, place: _Place) -> str:
    draw = sitting if place in _SEATS else resting
    return draw(actor, place.x, place.height, place.turned, place.feet)


def _balloon(words: str, place: _Place, fill: str) -> Balloon:
    fit = said(words, 540, 2)
    wide = Balloon(fit, 0, 0, (0, 0), "").width
    left = min(max(place.mouth[0] - 90, 380), 900 - wide) if place in _SEATS else 640 - wide / 2
    return Balloon(fit, left, 112, place.mouth, fill)
