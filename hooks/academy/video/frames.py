"""The shots of a scene → the pictures to encode: only those that differ, each at its own time.

A slide that stands still for six seconds is three frames, not a hundred and fifty. That makes a film of eighty seconds
in a few, and it stays small.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from academy.model import FRAMES
from academy.video.storyboard import Shot, Strip

FADE = 5
"""Frames in which a slide turns into the next: a fifth of a second."""
STILL = 2 * FRAMES
"""A slide that stands is repeated this often, so that a seek always lands near a picture."""
_KEY_EVERY = 8 * FRAMES
"""And after so long a player can begin there."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture at its place in the scene: a slide, or so much of it over the one `before`."""

    number: int
    svg: str
    before: str = ""
    share: float = 1.0


def frames_of(strip: Strip) -> Iterator[Frame]:
    """Every picture of the scene that differs from the one before, and what stands once more every few seconds."""
    before = strip.before
    for shot, after in pairwise([*strip.shots, Shot(strip.length, "")]):
        fade = min(FADE, after.frame - shot.frame - 1) if before else 0
        for n in range(fade):
            yield Frame(shot.frame + n, shot.svg, before, (n + 1) / (fade + 1))
        whole = shot.frame + fade
        for number in (whole, *range(whole + STILL, after.frame - 1, STILL)):
            yield Frame(number, shot.svg)
        before = shot.svg


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
