"""espeak-ng: Dutch text → the sounds of speech as IPA; and its own voice, for a quick draft.

The library comes in the package `espeakng-loader`; nothing has to be installed on the machine.
"""

import ctypes
from functools import cache

import espeakng_loader
import numpy as np

from academy.errors import AcademyError, Message
from academy.sound import Samples

_SYNCHRONOUS = 2
_RATE, _PITCH, _WORD_GAP = 1, 3, 7
_UTF8 = 1
_AS_IPA = 2
_VOICE = b"nl"
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


_NO_DUTCH = Message("espeak-ng start niet in het Nederlands.", "espeak-ng does not start in Dutch.")


class EspeakError(AcademyError):
    """espeak-ng could not be started, or has no Dutch."""


@cache
def _engine() -> tuple[ctypes.CDLL, int]:
    """The library, speaking Dutch, and its sample rate; one per process, as the library wants."""
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int]
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    # An unknown voice is no error to the library: it would go on in English.
    if rate <= 0 or library.espeak_SetVoiceByName(_VOICE) != 0:
        raise EspeakError(_NO_DUTCH)
    return library, rate


def ipa(text: str) -> str:
    """The sounds of a text in IPA, clause by clause."""
    library, _ = _engine()
    buffer = ctypes.create_string_buffer(text.encode())
    rest = ctypes.c_void_p(ctypes.addressof(buffer))
    clauses = []
    while rest.value:
        clauses.append(library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _AS_IPA).decode())
    return " ".join(clause for clause in clauses if clause)


def speak_draft(text: str, words_a_minute: int = 150, pitch: int = 50) -> tuple[Samples, int]:
    """The text in espeak's own voice, with its sample rate: robotic, but there in an instant."""
    library, rate = _engine()
    parts: list[bytes] = []

    def collect(samples: object, count: int, _events: object) -> int:
        if samples and count:
            parts.append(ctypes.string_at(samples, count * 2))  # type: ignore[arg-type]
        return 0

    callback = _Callback(collect)
    library.espeak_SetSynthCallback(callback)
    library.espeak_SetParameter(_RATE, words_a_minute, 0)
    library.espeak_SetParameter(_PITCH, pitch, 0)
    library.espeak_SetParameter(_WORD_GAP, 0, 0)
    encoded = text.encode()
    library.espeak_Synth(encoded, len(encoded) + 1, 0, 1, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    return np.frombuffer(b"".join(parts), np.int16).astype(np.float32) / np.float32(32768), rate
