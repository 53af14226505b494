"""When in a video what is said, counted in the samples of its own sound."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from academy.model.script import Scene, Script

SAMPLES = 48_000
"""Samples in a second."""
FRAMES = 25
"""Pictures in a second: a scene begins and a film ends on one."""
MOST_A_SECOND = 17
"""Characters that a reader of captions can take in."""
_TO_READ = 0.02
"""Seconds that the rounding of captions may take."""
_LEAD, _BETWEEN_SENTENCES, _BETWEEN_SCENES, _TAIL = (int(s * SAMPLES) for s in (0.8, 0.44, 0.96, 1.6))


@dataclass(frozen=True, slots=True)
class TimedSentence:
    """A sentence with its begin and end, in samples from the start of the film."""

    text: str
    reveals: int | None
    first_sample: int
    last_sample: int

    @property
    def start(self) -> float:
        """In seconds."""
        return self.first_sample / SAMPLES

    @property
    def end(self) -> float:
        """In seconds."""
        return self.last_sample / SAMPLES


@dataclass(frozen=True, slots=True)
class TimedScene:
    """A scene with its begin and end in seconds; the first begins at 0, any other in the pause before it speaks."""

    id: str
    title: str
    start: float
    end: float
    sentences: tuple[TimedSentence, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A whole video; `duration` in seconds."""

    scenes: tuple[TimedScene, ...]
    duration: float


def lay_out(scenes: Sequence[Scene], samples: Sequence[Sequence[int]]) -> Timeline:
    """Sentence after sentence; `samples` gives the length of every sentence, scene by scene.

    The pauses are fixed, but for a sentence that is said quicker than its caption can be read: that gets a longer one.
    """
    flat = [
        (index, sentence.text, count)
        for index, (scene, counts) in enumerate(zip(scenes, samples, strict=True))
        for sentence, count in zip(scene.sentences, counts, strict=True)
    ]
    pauses = [
        max(_BETWEEN_SENTENCES if here == there else _BETWEEN_SCENES, _still_to_read(text, count))
        for (here, text, count), (there, _, _) in pairwise(flat)
    ]
    counts = [count for _, _, count in flat]
    firsts = [*accumulate((c + p for c, p in zip(counts, pauses, strict=False)), initial=_LEAD)]
    spans = iter(zip(firsts, (first + count for first, count in zip(firsts, counts, strict=True)), strict=True))
    timed = [tuple(TimedSentence(s.text, s.reveals, *next(spans)) for s in scene.sentences) for scene in scenes]
    duration = -(-(firsts[-1] + counts[-1] + _TAIL) * FRAMES // SAMPLES) / FRAMES
    starts = [0.0, *(_on_frame(sentences[0].first_sample - _BETWEEN_SCENES // 2) for sentences in timed[1:])]
    ends = [*starts[1:], duration]
    return Timeline(
        tuple(
            TimedScene(scene.id, scene.title, start, end, sentences)
            for scene, start, end, sentences in zip(scenes, starts, ends, timed, strict=True)
        ),
        duration,
    )


def in_words_of(timeline: Timeline, script: Script) -> Timeline:
    """The same moments with the words of another language, sentence by sentence."""
    return replace(
        timeline,
        scenes=tuple(
            replace(timed, title=scene.title, sentences=_reworded(timed, scene))
            for timed, scene in zip(timeline.scenes, script.scenes, strict=True)
        ),
    )


def _reworded(timed: TimedScene, scene: Scene) -> tuple[TimedSentence, ...]:
    pairs = zip(timed.sentences, scene.sentences, strict=True)
    return tuple(replace(moment, text=sentence.text) for moment, sentence in pairs)


def _on_frame(sample: int) -> float:
    return round(sample * FRAMES / SAMPLES) / FRAMES


def _still_to_read(text: str, count: int) -> int:
    """How long a caption must stay after its sentence was said, in samples."""
    return round((len(text) / MOST_A_SECOND + _TO_READ) * SAMPLES) - count
