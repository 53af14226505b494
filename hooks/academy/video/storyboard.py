"""Script and timeline → which slide stands when, scene by scene."""

from collections.abc import Iterator
from dataclasses import dataclass

from academy.model import FRAMES, Scene, Script, TimedScene, Timeline, still_name
from academy.slides import Motion, Place, draw, motion
from academy.sound import RATE

ENTERS = 6
"""The frame of a scene at which somebody walks in."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A slide from a frame of its scene on, until the next shot; what moves, moves over it or over its `ground`."""

    frame: int
    svg: str
    ground: str = ""
    moves: tuple[str, ...] = ()
    """What comes in, a picture a frame; without it the slide fades in."""
    mouths: tuple[str, ...] = ()
    """Who speaks, with the mouth half open and open."""
    speaks: tuple[int, int] = (0, 0)
    """From which frame until which."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A scene as shots; `before` is the slide that it takes the place of, `whole` its own with everything on it."""

    length: int
    shots: tuple[Shot, ...]
    before: str
    whole: str
    still: str
    """The name of the picture of the whole slide."""

    @property
    def is_first(self) -> bool:
        """The first scene of a film takes no other's place."""
        return not self.before


def storyboard(script: Script, timeline: Timeline, series: str) -> tuple[Strip, ...]:
    """The scenes of a film."""
    count, before, strips = len(script.scenes), "", []
    for number, (scene, timed) in enumerate(zip(script.scenes, timeline.scenes, strict=True), 1):
        place = Place(series, number, count)
        shots = tuple(_shots(scene, timed, place))
        length = round(timed.end * FRAMES) - round(timed.start * FRAMES)
        strips.append(Strip(length, shots, before, draw(scene, len(scene.items), place), still_name(scene.id)))
        before = shots[-1].svg
    return tuple(strips)


def _shots(scene: Scene, timed: TimedScene, place: Place) -> Iterator[Shot]:
    """An item appears when its sentence begins, counted from the scene's first: what is said before changes nothing."""
    first = timed.sentences[0]
    lead = round(first.start * FRAMES) - round(timed.start * FRAMES)
    yield from _opening(draw(scene, 0, place), motion(scene, 0, place))
    for sentence in timed.sentences:
        if sentence.reveals:
            begin, end = (
                lead + round((sample - first.first_sample) * FRAMES / RATE)
                for sample in (sentence.first_sample, sentence.last_sample)
            )
            moving = motion(scene, sentence.reveals, place)
            slide = draw(scene, sentence.reveals, place)
            yield Shot(begin, slide, moving.ground, moving.moves, moving.mouths, (begin, end))


def _opening(slide: str, moving: Motion) -> Iterator[Shot]:
    """Who walks in does so when the slide before has gone."""
    if moving.moves:
        yield Shot(0, moving.ground)
        yield Shot(ENTERS, slide, moving.ground, moving.moves)
    else:
        yield Shot(0, slide)
