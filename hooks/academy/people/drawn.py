"""Somebody as SVG: the parts of their look above each other, at a place and a height."""

from collections.abc import Mapping

from academy.model import Face, Figure, Mouth
from academy.people.colours import INK, WHITE
from academy.people.looks import LOOKS, Look
from academy.people.part import Part, part

TALL, BUST = 2950, 1040
"""How high a standing adult and a bust are, in the units of the drawings."""
_MIDDLE, _SOLE, _CUT = 420, 14, 1036
_NECK = (400, 500)
_EDGE = 8
"""How far an area goes on below the ink around it, so that nothing shines through between them."""
_MOUTH_OF = {
    Face.SMILE: "smile",
    Face.CALM: "calm",
    Face.EXPLAINING: "open",
    Face.CONCERNED: "concerned",
    Face.SERIOUS: "serious",
}
_CLOSED_OF = _MOUTH_OF | {Face.EXPLAINING: "smile"}


def person(figure: Figure, x: float, y: float, height: float) -> str:
    """Somebody whose feet (or the lower edge of a bust) are at `x`, `y`, in a picture where an adult has this height.

    Of a bust `height` is its own; somebody small is drawn smaller among others who stand.
    """
    look, body = LOOKS[figure.who], body_of(figure)
    scale = scale_of(figure, height)
    foot = _CUT if figure.pose.is_bust else body.bottom - _SOLE
    across = -scale if figure.flip else scale
    place = f"translate({x:g} {y:g}) scale({across:.4f} {scale:.4f}) translate({-_MIDDLE} {-foot})"
    colours = _colours(look)
    return f'<g transform="{place}" fill-rule="evenodd">{_painted(body, colours)}{_head(figure, look, colours)}</g>'


def body_of(figure: Figure) -> Part:
    """The body for a pose.

    Raises:
        ValueError: who has not this pose is not drawn as another.
    """
    name = LOOKS[figure.who].body.get(figure.pose)
    if not name:
        raise ValueError(f"There is no drawing of {figure.who} in the pose {figure.pose}.")
    return part("body", name)


def scale_of(figure: Figure, height: float) -> float:
    """How large the drawing becomes."""
    return height / BUST if figure.pose.is_bust else height / TALL * LOOKS[figure.who].stature


def mouth_of(figure: Figure) -> str:
    """The mouth of a face, or that of somebody who is speaking."""
    match figure.mouth:
        case None:
            return _MOUTH_OF[figure.face]
        case Mouth.CLOSED:
            return _CLOSED_OF[figure.face]
        case Mouth.HALF | Mouth.OPEN:
            return str(figure.mouth)


def _head(figure: Figure, look: Look, colours: Mapping[str, str]) -> str:
    parts = [part("hair", look.hair), part("eyes", figure.face.value), part("mouth", mouth_of(figure))]
    parts += [part("beard", look.beard)] if look.beard else []
    parts += [part("glasses", look.glasses)] if look.glasses else []
    drawn = "".join(_painted(each, colours) for each in parts)
    if look.head == 1:
        return drawn
    x, y = _NECK
    return f'<g transform="translate({x} {y}) scale({look.head:g}) translate({-x} {-y})">{drawn}</g>'


def _colours(look: Look) -> Mapping[str, str]:
    return {
        "ink": INK,
        "top": look.top,
        "skin": look.skin,
        "hair": look.hair_colour,
        "accent": look.accent,
        "pants": look.trousers,
        "shirt": WHITE,
        "shoes": WHITE,
        "paper": WHITE,
        "teeth": WHITE,
        "frame": WHITE,
        "seat": "#D7E6EA",
        "crease": "#5B7188",
    }


def _painted(drawing: Part, colours: Mapping[str, str]) -> str:
    return "".join(_layer(kind, path, colours[kind]) for kind, path in drawing.layers)


def _layer(kind: str, path: str, colour: str) -> str:
    edge = "" if kind in ("ink", "teeth") else f' stroke="{colour}" stroke-width="{_EDGE}"'
    return f'<path d="{path}" fill="{colour}"{edge}/>'
