"""What is in a film, as a player finds it."""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import av
import numpy as np

from academy.sound import RATE, Samples


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """The streams of a film; times in seconds."""

    video_codec: str
    size: tuple[int, int]
    pixels: str
    audio_codec: str
    channels: int
    duration: float
    key_frames: tuple[float, ...]
    sound: Samples
    """Everything that is heard, from the moment the film begins."""


def facts_of(path: Path) -> FilmFacts:
    """Read a film whole."""
    with av.open(str(path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        keys = [float(p.pts * p.time_base) for p in container.demux(video) if p.is_keyframe and p.pts is not None]
        return FilmFacts(
            video_codec=video.codec_context.name,
            size=(video.codec_context.width, video.codec_context.height),
            pixels=str(video.codec_context.pix_fmt),
            audio_codec=audio.codec_context.name,
            channels=audio.codec_context.channels,
            duration=float(cast("int", container.duration)) / 1_000_000,
            key_frames=tuple(keys),
            sound=_sound(path),
        )


def _sound(path: Path) -> Samples:
    with av.open(str(path)) as container:
        frames = [frame for frame in container.decode(audio=0) if frame.pts is not None and frame.pts >= 0]
    return np.concatenate([cast("Samples", frame.to_ndarray())[0] for frame in frames])


def index_stands_in_front(path: Path) -> bool:
    """Can a player begin before the whole file is there?"""
    data = path.read_bytes()
    return 0 < data.find(b"moov") < data.find(b"mdat")


def lag(heard: Samples, meant: Samples) -> float:
    """How much later a sound is heard than it was meant, in seconds."""
    count = min(len(heard), len(meant), 20 * RATE)
    spectrum = np.fft.rfft(heard[:count], 2 * count) * np.conj(np.fft.rfft(meant[:count], 2 * count))
    place = int(np.argmax(np.fft.irfft(spectrum)))
    return (place if place < count else place - 2 * count) / RATE
