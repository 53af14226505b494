"""Text → the sounds that the voice knows, with the authors' list of words that it would say wrongly."""

import re
from collections.abc import Mapping

from academy.speech.espeak import ipa
from academy.speech.sounds import sayable

_CLAUSE = re.compile(r"[^,.:;!?]+|[,.:;!?]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_QUOTES = str.maketrans("", "", "“”‘")


class UnknownSoundError(ValueError):
    """A sound that the voice cannot make; it would be left out without a word."""


def sounds_of(text: str, respelled: Mapping[str, str], known: frozenset[str]) -> str:
    """The IPA of a sentence, clause by clause, so that the voice hears where to pause.

    `respelled` gives for a word, in lower case, how to write it so that it is said right, or its IPA between slashes.

    Raises:
        UnknownSoundError: when the voice does not know a sound.
    """
    clauses = _CLAUSE.findall(text.translate(_QUOTES))
    spoken = "".join(_clause(clause.strip(), respelled) for clause in clauses)
    spoken = sayable(spoken)
    if unknown := set(spoken) - known:
        raise UnknownSoundError(" ".join(sorted(unknown)))
    return spoken.strip()


def _clause(clause: str, respelled: Mapping[str, str]) -> str:
    if not clause or clause in ",.:;!?":
        return f"{clause} " if clause else ""
    pieces = re.split(r"(/[^/]+/)", _WORD.sub(lambda found: respelled.get(found[0].lower(), found[0]), clause))
    sounds = [piece.strip("/") if piece.startswith("/") else ipa(piece) for piece in pieces if piece.strip()]
    return " ".join(sounds)
