"""Who can speak: the neural voice, and the robot for a quick draft."""

from collections.abc import Mapping
from functools import partial
from hashlib import sha256

from academy.model import Voice
from academy.speech import voice
from academy.speech.pronunciation import sounds_of
from academy.speech.work import Line, Speaker


def computer(respelled: Mapping[str, str]) -> Speaker:
    """The voice of the academy, with the authors' list of words that it would say wrongly."""
    sounds = partial(sounds_of, respelled=respelled, known=voice.known_sounds())
    return Speaker(Voice.COMPUTER, sounds, _mark)


def _mark(line: Line) -> str:
    return voice.mark(line.sounds, line.take, second=line.is_second)


def draft() -> Speaker:
    """espeak-ng, straight from the text."""
    return Speaker(Voice.DRAFT, str, _draft_mark)


def _draft_mark(line: Line) -> str:
    way = " higher" if line.is_second else ""
    return sha256(f"espeak-ng{way} {line.sounds}".encode()).hexdigest()[:16]
