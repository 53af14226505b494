"""Script and timeline → which slide stands when."""

from collections.abc import Iterator
from dataclasses import dataclass

from academy.model import FRAMES, Scene, Script, TimedScene, Timeline
from academy.slides import Place, draw


@dataclass(frozen=True, slots=True)
class Shot:
    """A slide from a frame on, until the next shot; `cut` where a scene begins."""

    frame: int
    svg: str
    cut: bool


def storyboard(script: Script, timeline: Timeline, series: str) -> tuple[Shot, ...]:
    """The shots of a film: an item appears when its sentence begins."""
    count = len(script.scenes)
    pairs = enumerate(zip(script.scenes, timeline.scenes, strict=True), 1)
    return tuple(shot for n, (scene, timed) in pairs for shot in _shots(scene, timed, Place(series, n, count)))


def _shots(scene: Scene, timed: TimedScene, place: Place) -> Iterator[Shot]:
    moments = [(round(s.start * FRAMES), s.reveals) for s in timed.sentences if s.reveals]
    yield Shot(round(timed.start * FRAMES), draw(scene, 0, place), cut=True)
    for frame, shown in moments:
        yield Shot(frame, draw(scene, shown, place), cut=False)


def whole_slides(script: Script, series: str) -> dict[str, str]:
    """For every scene its slide with everything on it; the first is the poster."""
    count = len(script.scenes)
    return {
        scene.id: draw(scene, len(scene.items), Place(series, n, count)) for n, scene in enumerate(script.scenes, 1)
    }
