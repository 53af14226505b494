"""Which videos have something to speak, as far as can be told without a voice."""

from pathlib import Path

from academy.load import RawAcademy, RawNarration
from academy.model import Script, Voice, said_mark, sentence_name
from academy.speech.manifest import manifest_of
from academy.speech.scripts import heard, scripts_to_speak
from academy.speech.silence import silent
from academy.validate import validate


def unspoken(raw: RawAcademy, root: Path) -> tuple[str, ...]:
    """The videos with a sentence that the voice did not speak, or not in the words that it has now."""
    pairs = scripts_to_speak(validate(silent(raw, root)).catalog, raw)
    return tuple(script.video_id for script, narration in pairs if not _is_spoken(script, narration))


def _is_spoken(script: Script, narration: RawNarration | None) -> bool:
    """A draft is no voice for a film: it only lets an author hear a script."""
    manifest, there = manifest_of(narration), heard(narration)
    if manifest.voice is not Voice.COMPUTER:
        return False
    spoken = {name: spoken.text for name, spoken in manifest.spoken_by_name.items() if name in there}
    return all(
        spoken.get(sentence_name(scene.id, number)) == said_mark(sentence)
        for scene in script.scenes
        for number, sentence in enumerate(scene.sentences, 1)
    )
