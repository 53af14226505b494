"""What each of the cast looks like, in every picture: hair, skin, clothes and aids never change."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from academy.model import Person, Pose
from academy.people.colours import CLOTHES, ORANGE, SKINS, WHITE

_LIGHT, _WARM, _BROWN, _DARK = SKINS
_AMBER, _YELLOW, _SEA, _MINT, _BLUE, _BRICK, _ROSE, _PALE = CLOTHES


@dataclass(frozen=True, slots=True)
class Look:
    """How somebody is drawn; `stature` and `head` tell a child from an adult."""

    hair: str
    skin: str
    top: str
    body: Mapping[Pose, str]
    hair_colour: str = WHITE
    accent: str = WHITE
    trousers: str = WHITE
    beard: str = ""
    glasses: str = ""
    stature: float = 1.0
    head: float = 1.0


def _bodies(stand: str, bust: str, **more: str) -> Mapping[Pose, str]:
    """The body of each pose; who has none for a pose is not drawn in it."""
    return MappingProxyType({Pose.STAND: stand, Pose.BUST: bust} | {Pose(name): body for name, body in more.items()})


LOOKS: Mapping[Person, Look] = MappingProxyType(
    {
        Person.AMIRA: Look(
            hair="hijab",
            skin=_WARM,
            top=_AMBER,
            accent=_SEA,
            body=_bodies(
                *("resting-wb", "button-shirt"),
                rest="crossed-arms-wb",
                walk="robo-dance-wb",
                point="pointing-finger-wb",
                sit="crossed-legs",
            ),
        ),
        Person.JOOST: Look(
            hair="gray-short",
            skin=_LIGHT,
            top=_BLUE,
            hair_colour="#E4DED3",
            glasses="glass-round",
            body=_bodies(
                "blazer-pants-wb",
                "shirt-coat",
                rest="crossed-arms-wb",
                walk="robo-dance-wb",
                point="robo-dance-wb",
                sit="crossed-legs",
            ),
        ),
        Person.FATOU: Look(
            hair="twists",
            skin=_DARK,
            top=_YELLOW,
            body=_bodies(
                *("easing-wb", "blazer-black-tee"),
                rest="resting-wb",
                walk="walking-wb",
                point="robo-dance-wb",
                sit="crossed-legs",
            ),
        ),
        Person.BRAM: Look(
            hair="short-curly",
            skin=_LIGHT,
            top=_SEA,
            beard="full",
            body=_bodies(
                *("shirt-pants-wb", "button-shirt"),
                rest="crossed-arms-wb",
                walk="robo-dance-wb",
                point="robo-dance-wb",
                sit="crossed-legs",
            ),
        ),
        Person.INEKE: Look(
            hair="gray-medium",
            skin=_LIGHT,
            top=_BRICK,
            hair_colour="#EFEAE0",
            body=_bodies(
                *("blazer-pants-wb", "blazer-black-tee"),
                rest="crossed-arms-wb",
                point="robo-dance-wb",
                sit="crossed-legs",
            ),
        ),
        Person.RAVI: Look(
            hair="turban",
            skin=_BROWN,
            top=_PALE,
            hair_colour=ORANGE,
            beard="full-medium",
            body=_bodies(
                *("shirt-pants-wb", "button-shirt"),
                rest="crossed-arms-wb",
                walk="robo-dance-wb",
                point="robo-dance-wb",
                sit="crossed-legs",
            ),
        ),
        Person.SANNE: Look(
            hair="bun-curly",
            skin=_WARM,
            top=_MINT,
            accent=ORANGE,
            body=_bodies(
                *("resting-wb", "shirt"),
                rest="crossed-arms-wb",
                walk="walking-wb",
                point="robo-dance-wb",
                sit="crossed-legs",
            ),
        ),
        Person.DAAN: Look(
            hair="short-volumed",
            skin=_LIGHT,
            top="#9CCFC7",
            trousers="#D8C7AE",
            glasses="glass-round-thick",
            body=_bodies("wheel-chair", "blazer-black-tee", rest="wheel-chair", point="wheel-chair", sit="wheel-chair"),
        ),
        Person.MEI: Look(
            hair="medium-straight",
            skin=_LIGHT,
            top=_ROSE,
            trousers=_ROSE,
            body=_bodies("resting-bw", "paper", rest="crossed-arms-bw", walk="robo-dance-bw", point="robo-dance-bw"),
        ),
        Person.NOOR: Look(
            hair="corn-rows",
            skin=_BROWN,
            top=_YELLOW,
            stature=0.95,
            body=_bodies(
                "walking-wb",
                "striped-shirt",
                walk="walking-wb",
                sit="hands-back-wb",
                rest="one-leg-up-wb",
                hand="pointing-up",
            ),
        ),
        Person.SEM: Look(
            hair="short-messy",
            skin=_WARM,
            top=_MINT,
            stature=0.9,
            head=1.06,
            body=_bodies(
                *("resting-wb", "hoodie"),
                rest="crossed-arms-wb",
                walk="robo-dance-wb",
                point="robo-dance-wb",
                sit="one-leg-up-wb",
                hand="pointing-up",
            ),
        ),
        Person.LOTTE: Look(
            hair="medium-bangs-filled",
            skin=_LIGHT,
            top=_ROSE,
            stature=0.8,
            head=1.18,
            body=_bodies("walking-wb", "shirt", walk="walking-wb", sit="medium-wb", hand="pointing-up"),
        ),
    }
)
"""Every person's look."""


def poses_of(who: Person) -> frozenset[Pose]:
    """The poses in which somebody can be drawn."""
    return frozenset(LOOKS[who].body)
