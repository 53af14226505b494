"""What there is to speak: the sentences whose text, pronunciation or voice is another than that of their sound."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from academy.load import RawAcademy
from academy.model import Catalog, Language, Script, Voice, sentence_name, text_hash
from academy.speech.manifest import Manifest, Spoken, manifest_of
from academy.speech.pronunciation import UnknownSoundError, sounds_of


class PronunciationError(RuntimeError):
    """A sentence holds a sound that the voice cannot make; the message says which and where."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence to speak; `sounds` is IPA, or the text itself for a draft."""

    name: str
    sounds: str
    path: Path


@dataclass(frozen=True, slots=True)
class VideoToSpeak:
    """One folder: the lines to make, and the list to write when they are there."""

    video_id: str
    folder: Path
    lines: tuple[Line, ...]
    manifest: Manifest


def videos_to_speak(
    catalog: Catalog, raw: RawAcademy, root: Path, voice: Voice, voice_name: str, known: frozenset[str]
) -> list[VideoToSpeak]:
    """Every video that is not wholly spoken as it now reads.

    What a person recorded is never made anew.

    Raises:
        PronunciationError: when a word holds a sound that the voice does not know.
    """
    raw_by_folder = {
        f"modules/{module.slug}/videos/{name}": narration
        for module in raw.modules
        for name, narration in module.narration_by_name.items()
    }
    scripts = (found[Language.NL] for found in catalog.scripts_by_video.values() if Language.NL in found)
    found = []
    for script in scripts:
        folder_uri = script.source_uri.removesuffix(".md")
        narration = raw_by_folder.get(folder_uri)
        before = manifest_of(narration)
        if narration and before.voice is Voice.PERSON:
            continue
        lines, after = _lines(script, root / folder_uri, catalog.respelled, (voice, voice_name, known))
        there = set(narration.sound_by_name) if narration else set()
        todo = tuple(
            line for line in lines if after[line.name] != before.spoken_by_name.get(line.name) or line.name not in there
        )
        if todo or set(before.spoken_by_name) | there != set(after):
            found.append(VideoToSpeak(script.video_id, root / folder_uri, todo, Manifest(voice, after)))
    return found


def _lines(
    script: Script, folder: Path, respelled: Mapping[str, str], by: tuple[Voice, str, frozenset[str]]
) -> tuple[list[Line], dict[str, Spoken]]:
    voice, voice_name, known = by
    lines, spoken = [], {}
    for name, text in _texts(script):
        sounds = text if voice is Voice.DRAFT else _sounds(text, respelled, known, script.source_uri)
        lines.append(Line(name, sounds, folder / f"{name}.opus"))
        spoken[name] = Spoken(text_hash(text), sha256(f"{voice_name} {sounds}".encode()).hexdigest()[:16])
    return lines, spoken


def _texts(script: Script) -> Iterable[tuple[str, str]]:
    for scene in script.scenes:
        for number, sentence in enumerate(scene.sentences, 1):
            yield sentence_name(scene.id, number), sentence.text


def _sounds(text: str, respelled: Mapping[str, str], known: frozenset[str], source: str) -> str:
    try:
        return sounds_of(text, respelled, known)
    except UnknownSoundError as error:
        message = (
            f"{source}: “{text}”: de stem kent de klank {error} niet. "
            "Schrijf het woord anders, of zet het in docs/videos/uitspraak.yaml."
        )
        raise PronunciationError(message) from None
