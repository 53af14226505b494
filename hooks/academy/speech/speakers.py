"""Who can speak: the neural voice, and the robot for a quick draft."""

from collections.abc import Mapping
from functools import partial
from hashlib import sha256

from academy.model import Voice
from academy.speech import voice
from academy.speech.pronunciation import sounds_of
from academy.speech.work import Speaker


def computer(respelled: Mapping[str, str]) -> Speaker:
    """The voice of the academy, with the authors' list of words that it would say wrongly."""
    sounds = partial(sounds_of, respelled=respelled, known=voice.known_sounds())
    return Speaker(Voice.COMPUTER, sounds, voice.mark)


def draft() -> Speaker:
    """espeak-ng, straight from the text."""
    return Speaker(Voice.DRAFT, str, lambda text, _: sha256(f"espeak-ng {text}".encode()).hexdigest()[:16])
