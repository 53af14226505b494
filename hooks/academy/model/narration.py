"""The spoken text of a video: which voice, and how long it speaks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from academy.model.script import Sentence


class Voice(StrEnum):
    """Who speaks."""

    COMPUTER = "computer"
    DRAFT = "concept"
    PERSON = "mens"


_SECOND_VOICE = "** "
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])’(?=[^\W\d_])")
LAST_TAKE = 5
"""The computer knows six ways to say a sentence, counted from 0."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sentence as it was spoken: an Ogg Opus file beside the script."""

    uri: str
    samples: int
    """Its length at 48 kHz."""
    sha256: str


@dataclass(frozen=True, slots=True)
class Narration:
    """A video's sentences as they were spoken."""

    video_id: str
    voice: Voice
    sound_by_name: Mapping[str, Sound]
    """By the name of the sentence, see `sentence_name`."""


def sentence_name(scene_id: str, number: int) -> str:
    """What a sentence is called in the narration: its scene and its place in it, from 1."""
    return f"{scene_id}-{number}"


def said_mark(sentence: Sentence) -> str:
    """The mark of what is said and in which of the two voices; another text or voice has another mark."""
    voice = _SECOND_VOICE if sentence.speaker else ""
    return sha256(f"{voice}{typed(sentence.text)}".encode()).hexdigest()[:16]


def typed(text: str) -> str:
    """The text with the apostrophe of a keyboard, by which it was spoken; a quotation mark stays one."""
    return _APOSTROPHE.sub("'", text)
