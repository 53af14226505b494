"""Whatever the slides of a film hold can be drawn: it fits, and there is a letter for each of its characters."""

from collections.abc import Collection, Iterable, Iterator

from academy.drawing import undrawable
from academy.kept import kept
from academy.model import Scene, Script
from academy.problems import Problem, Rule
from academy.slides import Place, draw
from academy.slides.marks import SlideError
from academy.validate.letters import NOT_DRAWN
from academy.validate.slide_shape import shape_problems

SLIDE_FULL = Rule(
    "slide-full",
    "“{text}” past niet op de dia. Maak de tekst korter.",
    "“{text}” does not fit on the slide. Shorten the text.",
)
_SERIES = "Module 888 · video 88"
"""As wide as what stands on a slide can be."""


def check_slides(scripts: Iterable[Script], unreadable: Collection[str]) -> Iterator[Problem]:
    """What keeps the slides of a film from being drawn; scripts in `unreadable` files have other problems first."""
    for script in (script for script in scripts if script.source_uri not in unreadable):
        for number, scene in enumerate(script.scenes, 1):
            yield from _slide_problems(scene, Place(_SERIES, number, len(script.scenes)), script.source_uri)


@kept
def _slide_problems(scene: Scene, place: Place, source: str) -> tuple[Problem, ...]:
    return tuple(_found(scene, place, source))


def _found(scene: Scene, place: Place, source: str) -> Iterator[Problem]:
    cells = (cell for row in (scene.head, *scene.items) for cell in row)
    for character in undrawable("".join((scene.title, *cells))):
        line = scene.line if character in scene.title else scene.line_of(character)
        yield Problem(source, line, 1, scene.title, NOT_DRAWN, {"text": character})
    shape = list(shape_problems(scene, source))
    yield from shape
    if shape:
        return
    try:
        draw(scene, len(scene.items), place)
    except SlideError as error:
        yield Problem(source, scene.line_of(error.text), 1, scene.title, SLIDE_FULL, {"text": error.text})
