"""How a slide comes to what it shows: what moves over it, picture by picture, and who is seen to speak."""

from dataclasses import dataclass

from academy.model import Scene
from academy.slides.frame import Place
from academy.slides.marks import svg_layer
from academy.slides.staged import staged


@dataclass(frozen=True, slots=True)
class Motion:
    """A movement; every layer is as large as the slide and lies over it."""

    ground: str = ""
    """The slide over which it moves."""
    moves: tuple[str, ...] = ()
    """What comes in, on its way; after the last it stands on the slide itself."""
    mouths: tuple[str, ...] = ()
    """Who says what came in, with the mouth half open and open."""


def motion(scene: Scene, shown: int, place: Place) -> Motion:
    """How item `shown` comes in, or with 0 who walks in; nothing on a slide of words alone."""
    if not scene.people:
        return Motion()
    found = staged(scene, place)
    stage = found.stage
    moves = tuple(svg_layer(body) for body in stage.moves(shown))
    mouths = tuple(svg_layer(body) for body in stage.mouths(shown))
    return Motion(found.framed(*stage.without_newest(shown)) if moves else "", moves, mouths)
