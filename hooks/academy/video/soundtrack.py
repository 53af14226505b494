"""The sentences of a narration → one sound, as loud as the web expects."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from academy.errors import AcademyError, Message
from academy.model import Narration, Timeline, sentence_name
from academy.sound import RATE, Samples, read_opus

LOUDNESS = -16.0
"""LUFS, EBU R 128 as measured by FFmpeg; what podcasts and video sites play at."""
_INTEGRATED = "lavfi.r128.I"
_LIMIT = 0.84
_CHUNK = RATE


_UNREADABLE = Message(
    "{uri}:1:1: het geluid is niet te lezen ({reason}). Draai “make speak”.",
    "{uri}:1:1: the sound cannot be read ({reason}). Run “make speak”.",
)
_DAMAGED = Message(
    "{uri}:1:1: het geluid is beschadigd. Draai “make speak”, of neem de zin opnieuw op.",
    "{uri}:1:1: the sound is damaged. Run “make speak”, or record the sentence again.",
)


class NarrationError(AcademyError):
    """A sound of the narration cannot be used."""


def soundtrack(narration: Narration, timeline: Timeline, root: Path) -> Samples:
    """The whole sound of a film at 48 kHz, every sentence at its sample."""
    whole = np.zeros(round(timeline.duration * RATE), np.float32)
    for scene in timeline.scenes:
        for number, sentence in enumerate(scene.sentences, 1):
            sound = narration.sound_by_name[sentence_name(scene.id, number)]
            samples = _read(root / sound.uri, sound.uri, sound.samples)
            whole[sentence.first_sample : sentence.last_sample] = samples
    gain = _gain_to(LOUDNESS, whole)
    # Pressing down the peaks takes some loudness away again; what is lost is added once more.
    return _limited(whole, gain * _gain_to(LOUDNESS, _limited(whole, gain)))


def _gain_to(target: float, samples: Samples) -> float:
    return float(10 ** ((target - loudness(samples)) / 20))


def _read(path: Path, uri: str, count: int) -> Samples:
    try:
        samples = read_opus(path)
    except av.FFmpegError as error:
        raise NarrationError(_UNREADABLE, {"uri": uri, "reason": str(error)}) from None
    if len(samples) != count:
        raise NarrationError(_DAMAGED, {"uri": uri})
    return samples


def loudness(samples: Samples) -> float:
    """Integrated loudness in LUFS."""
    told = (frame.metadata.get(_INTEGRATED) for frame in _through("ebur128", "metadata=1", samples))
    # The last frame is shorter than the filter's window and tells nothing.
    return float([value for value in told if value][-1])


def _limited(samples: Samples, gain: float) -> Samples:
    """Louder by a factor, the few peaks that stick out pressed down."""
    out = _through("alimiter", f"level_in={gain:.4f}:limit={_LIMIT}:attack=3:release=60:level=0:latency=1", samples)
    parts = [frame.to_ndarray()[0].astype(np.float32) for frame in out]
    whole: Samples = np.concatenate(parts)[: len(samples)]
    return np.pad(whole, (0, len(samples) - len(whole)))


def _through(name: str, options: str, samples: Samples) -> Iterator[av.AudioFrame]:
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="fltp", layout="mono", time_base=Fraction(1, RATE))
    last = graph.add("abuffersink")
    steps = [source, graph.add(name, options), graph.add("aformat", "sample_fmts=fltp:channel_layouts=mono"), last]
    graph.link_nodes(*steps).configure()
    for frame in frames_of(samples, _CHUNK):
        graph.push(frame)
        yield from _pulled(graph)
    graph.push(None)
    yield from _pulled(graph)


def _pulled(graph: "av.filter.Graph") -> Iterator[av.AudioFrame]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        if isinstance(frame, av.AudioFrame):
            yield frame


def frames_of(samples: Samples, size: int) -> Iterable[av.AudioFrame]:
    """A sound in frames of so many samples."""
    for start in range(0, len(samples), size):
        frame = av.AudioFrame.from_ndarray(samples[start : start + size].reshape(1, -1), format="fltp", layout="mono")
        frame.sample_rate, frame.pts = RATE, start
        yield frame
