"""The first slide: the navy stage with the question, and what it is about once that has been said."""

from academy.model import Scene
from academy.slides.frame import Place, segments
from academy.slides.marks import COLOUR, HEAD, LABEL, LEFT, TEXT, block, box, circle, fitted, icon, svg, text, width_of

_ROOM = 740


def title(scene: Scene, shown: int, place: Place) -> str:
    """The question large, its picture beside it."""
    stage = circle(1130, 170, 330, COLOUR.stage_teal) + circle(1256, 640, 170, COLOUR.orange)
    picture = icon(scene.icon, 1034, 304, 270, "#FFFFFF")
    pill = box(LEFT, 96, width_of(place.series, 26, LABEL) + 48, 52, 26, COLOUR.orange)
    series = pill + text(LEFT + 24, 131, place.series, 26, LABEL)
    question = fitted(scene.title, HEAD, _ROOM, (88, 80, 72, 64, 56), 3)
    middle = 340 if shown else 360
    body = stage + segments(place, "#34506C") + picture + series + block(LEFT, middle, question, "#FFFFFF")
    if shown and scene.items:
        answer = fitted(scene.items[0][0], TEXT, _ROOM, (38, 36, 34, 32), 2)
        body += block(LEFT, middle + question.height / 2 + 28 + answer.height / 2, answer, COLOUR.stage_soft)
    return svg(body, COLOUR.ink)
