"""What there is to speak: the sentences whose text, pronunciation or voice is another than that of their sound."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from academy.errors import AcademyError, Message
from academy.load import RawAcademy, RawNarration
from academy.model import Catalog, Script, Sentence, Voice, said_mark, sentence_name, typed
from academy.speech.manifest import Manifest, Spoken, manifest_of
from academy.speech.pronunciation import UnknownSoundError
from academy.speech.scripts import heard, scripts_to_speak

_UNKNOWN_SOUND = Message(
    "{source}:{line}:1: “{text}”: de stem kent de klank {sound} niet. "
    "Schrijf het woord anders, of zet het in docs/videos/uitspraak.yaml.",
    "{source}:{line}:1: “{text}”: the voice does not know the sound {sound}. "
    "Write the word in another way, or put it in docs/videos/uitspraak.yaml.",
)


class PronunciationError(AcademyError):
    """A sentence holds a sound that the voice cannot make."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is to speak: how it turns a text into what it says, and the mark of a line as it says that."""

    kind: Voice
    sounds_of: Callable[[str], str]
    mark: Callable[["Line"], str]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence to speak; `sounds` is IPA, or the text itself for a draft, `said` the mark of text and voice."""

    name: str
    text: str
    sounds: str
    take: int
    path: Path
    said: str
    is_second: bool
    """Is it the second voice that says it?"""


@dataclass(frozen=True, slots=True)
class VideoToSpeak:
    """One folder: its lines, the names of those to make, and the list to write when they are there."""

    video_id: str
    folder: Path
    lines: tuple[Line, ...]
    missing: frozenset[str]
    manifest: Manifest


def videos_to_speak(catalog: Catalog, raw: RawAcademy, root: Path, speaker: Speaker) -> list[VideoToSpeak]:
    """Every video that has a script, with what is missing of it; what a person recorded is left alone.

    Raises:
        PronunciationError: when a word holds a sound that the voice does not know.
    """
    return [_to_speak(script, narration, root, speaker) for script, narration in scripts_to_speak(catalog, raw)]


def _to_speak(script: Script, narration: RawNarration | None, root: Path, speaker: Speaker) -> VideoToSpeak:
    before, folder = manifest_of(narration).spoken_by_name, root / script.source_uri.removesuffix(".md")
    lines = tuple(_lines(script, before, folder, speaker))
    after = {line.name: _spoken(line, speaker) for line in lines}
    there = heard(narration)
    missing = {name for name, spoken in after.items() if spoken != before.get(name) or name not in there}
    return VideoToSpeak(script.video_id, folder, lines, frozenset(missing), Manifest(speaker.kind, after))


def _lines(script: Script, before: Mapping[str, Spoken], folder: Path, speaker: Speaker) -> Iterator[Line]:
    """The sentences of a script; one whose text is as it was keeps its take."""
    for scene in script.scenes:
        for number, sentence in enumerate(scene.sentences, 1):
            name = sentence_name(scene.id, number)
            known, said = before.get(name), said_mark(sentence)
            take = known.take if known and known.text == said else 0
            sounds = _sounds(sentence, speaker, script.source_uri)
            path = folder / f"{name}.opus"
            yield Line(name, sentence.text, sounds, take, path, said, is_second=bool(sentence.speaker))


def _spoken(line: Line, speaker: Speaker) -> Spoken:
    return Spoken(line.said, speaker.mark(line), line.take)


def _sounds(sentence: Sentence, speaker: Speaker, source: str) -> str:
    try:
        return speaker.sounds_of(typed(sentence.text))
    except UnknownSoundError as error:
        values = {"source": source, "line": sentence.line, "text": sentence.text, "sound": error}
        raise PronunciationError(_UNKNOWN_SOUND, values) from None
