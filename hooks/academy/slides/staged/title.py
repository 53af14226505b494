"""The first slide with people: the navy stage, the question, and who it is about in a bright circle."""

from collections.abc import Callable, Sequence

from academy.model import Actor, Scene
from academy.people.colours import MID
from academy.slides.frame import Place, segments
from academy.slides.marks import (
    COLOUR,
    HEAD,
    LABEL,
    LEFT,
    TEXT,
    Fitted,
    block,
    box,
    circle,
    fitted,
    svg,
    text,
    width_of,
)
from academy.slides.stage import Stage
from academy.slides.staged.room import bust, line

_ROOM, _X, _Y, _RADIUS = 620, 985, 336, 250
_FOOT = _Y + 254


def title(scene: Scene, place: Place) -> Stage:
    """All of it stands there from the first picture on, which is the poster; what is said is underlined."""
    question = fitted(scene.title, HEAD, _ROOM, (84, 78, 72, 66, 60, 54), 4, 320)
    answer = fitted(scene.items[0][0], TEXT, _ROOM, (38, 36, 34, 32), 2)
    top = 366 - (question.height + 26 + answer.height) / 2
    words = block(LEFT, top + question.height / 2, question, "#FFFFFF")
    said = top + question.height + 26 + answer.height / 2
    told = block(LEFT, said, answer, COLOUR.stage_soft)
    round_ = circle(_X, _Y - 30, 330, COLOUR.stage_teal) + circle(_X, _Y, _RADIUS, MID)
    clip = f'<clipPath id="stage"><circle cx="{_X}" cy="{_Y}" r="{_RADIUS}"/></clipPath>'
    people = f'{clip}<g clip-path="url(#stage)">{"".join(_people(scene.people))}</g>'
    back = round_ + people + circle(1206, 566, 92, COLOUR.orange) + segments(place, "#34506C") + _series(place)
    foot = said + answer.height / 2 + 14
    return Stage(back + words + told, (_underline(answer, foot),))


def on_stage(back: str, items: Sequence[str]) -> str:
    """A whole slide on the navy ground."""
    return svg(back, COLOUR.ink, items)


def _series(place: Place) -> str:
    pill = box(LEFT, 84, width_of(place.series, 26, LABEL) + 48, 52, 26, COLOUR.orange)
    return pill + text(LEFT + 24, 119, place.series, 26, LABEL)


def _people(people: Sequence[Actor]) -> list[str]:
    if len(people) == 1:
        return [bust(people[0], _X, _FOOT, 450)]
    left, right = people
    return [bust(left, _X - 92, _FOOT, 392), bust(right, _X + 122, _FOOT, 372, True)]


def _underline(answer: Fitted, foot: float) -> Callable[[float], str]:
    long = max(width_of(row, answer.size, answer.weight) for row in answer.lines)
    return lambda share: line(f"M{LEFT + 3} {foot:.0f}h{max(1.0, (long - 6) * share):.0f}", 7, COLOUR.orange)
