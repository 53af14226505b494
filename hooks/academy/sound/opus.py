"""Samples ↔ Ogg Opus, the format in which narration is stored."""

import os
from pathlib import Path
from typing import cast

import av
import numpy as np
import numpy.typing as npt

RATE = 48_000
"""Samples a second; Opus counts in 48 kHz whatever the sound was made in."""
BIT_RATE = 32_000
Samples = npt.NDArray[np.float32]
"""One channel, between −1 and 1."""


def write_opus(samples: Samples, rate: int, path: Path) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with av.open(str(unfinished), "w", format="ogg", options={"fflags": "+bitexact"}) as container:
            stream = container.add_stream("libopus", rate=RATE, layout="mono")
            stream.bit_rate = BIT_RATE
            stream.options = {"application": "voip", "vbr": "on", "flags": "+bitexact"}
            for frame in _resampled(samples, rate):
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _resampled(samples: Samples, rate: int) -> list[av.AudioFrame]:
    whole = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="flt", layout="mono")
    whole.sample_rate = rate
    whole.pts = 0
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    return [*resampler.resample(whole), *resampler.resample(None)]


def read_opus(path: Path) -> Samples:
    """The sound of a file at 48 kHz, one channel.

    Raises:
        av.FFmpegError: when the file holds no sound that can be read.
    """
    with av.open(str(path)) as container:
        resampler = av.AudioResampler(format="fltp", layout="mono", rate=RATE)
        frames = [out for frame in container.decode(audio=0) for out in resampler.resample(frame)]
        frames += resampler.resample(None)
    parts = [cast("Samples", frame.to_ndarray())[0] for frame in frames]
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)
