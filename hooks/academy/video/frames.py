"""The shots of a scene → the pictures to encode: only those that differ, each at its own time.

A slide that stands still for six seconds is three frames, not a hundred and fifty. That makes a film of eighty seconds
in a few, and it stays small.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import cycle, pairwise

from academy.model import FRAMES
from academy.video.storyboard import Shot, Strip

FADE = 5
"""Frames in which a slide turns into the next: a fifth of a second."""
STILL = 2 * FRAMES
"""A slide that stands is repeated this often, so that a seek always lands near a picture."""
MOUTH = 4
"""Frames between two positions of a mouth."""
_TALK = (1, 2, 0, 1, 2, 1, 0, 2, 1)
_KEY_EVERY = 8 * FRAMES
"""And after so long a player can begin there."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture at its place in the scene: a slide, or so much of it over the one `before`."""

    number: int
    svg: str
    before: str = ""
    share: float = 1.0
    over: str = ""
    """What moves over it."""


def frames_of(strip: Strip) -> Iterator[Frame]:
    """Every picture of the scene that differs from the one before, and what stands once more every few seconds."""
    before = strip.before
    for shot, after in pairwise([*strip.shots, Shot(strip.length, "")]):
        coming = [*_coming(shot, before, after.frame - shot.frame - 1)]
        yield from coming
        yield from _standing(shot, shot.frame + len(coming), after.frame)
        before = shot.svg


def _coming(shot: Shot, before: str, room: int) -> Iterator[Frame]:
    """How a slide comes: with what moves, or else as it fades in; never longer than there is room."""
    if shot.moves:
        for n, over in enumerate(shot.moves[max(0, len(shot.moves) - room) :]):
            yield Frame(shot.frame + n, shot.ground, over=over)
    elif before:
        fade = min(FADE, room)
        for n in range(fade):
            yield Frame(shot.frame + n, shot.svg, before, (n + 1) / (fade + 1))


def _standing(shot: Shot, whole: int, end: int) -> Iterator[Frame]:
    """A slide that stands; who speaks moves the mouth for as long as the sentence lasts."""
    yield Frame(whole, shot.svg)
    last = whole
    if shot.mouths:
        overs = ("", *shot.mouths)
        for number, mouth in zip(range(whole + MOUTH, min(shot.speaks[1], end - 1), MOUTH), cycle(_TALK), strict=False):
            yield Frame(number, shot.svg, over=overs[mouth])
            last = number
        if last > whole and last + MOUTH < end - 1:
            last += MOUTH
            yield Frame(last, shot.svg)
    for number in range(last + STILL, end - 1, STILL):
        yield Frame(number, shot.svg)


def with_keys(frames: Iterable[Frame]) -> Iterator[tuple[Frame, bool]]:
    """Every frame, and whether a player can begin there: at the first of a scene, and every few seconds.

    Never at the last: two such frames in a row must bear different numbers in H.264, and every scene counts anew.
    """
    last_key = -_KEY_EVERY
    for frame in frames:
        is_key = frame.number - last_key >= _KEY_EVERY
        last_key = frame.number if is_key else last_key
        yield frame, is_key
    if is_key:
        yield replace(frame, number=frame.number + 1), False
