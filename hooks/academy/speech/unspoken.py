"""Which videos have something to speak, as far as can be told without a voice."""

from pathlib import Path

from academy.load import RawAcademy, RawNarration
from academy.model import Language, Script, Voice, said_mark, sentence_name
from academy.speech.manifest import manifest_of
from academy.speech.silence import silent
from academy.validate import validate


def unspoken(raw: RawAcademy, root: Path) -> tuple[str, ...]:
    """The videos with a sentence that was not spoken, or not in the words that it has now.

    What a person recorded is left out: no voice of ours speaks that.
    """
    catalog = validate(silent(raw, root)).catalog
    narration_by_folder = {
        f"modules/{module.slug}/videos/{name}": narration
        for module in raw.modules
        for name, narration in module.narration_by_name.items()
    }
    scripts = (found[Language.NL] for found in catalog.scripts_by_video.values() if Language.NL in found)
    return tuple(
        script.video_id
        for script in scripts
        if not _is_spoken(script, narration_by_folder.get(script.source_uri.removesuffix(".md")))
    )


def _is_spoken(script: Script, narration: RawNarration | None) -> bool:
    manifest = manifest_of(narration)
    if narration is None or manifest.voice is Voice.PERSON:
        return narration is not None
    heard = {name for name, sound in narration.sound_by_name.items() if sound.samples}
    spoken = {name: spoken.text for name, spoken in manifest.spoken_by_name.items() if name in heard}
    return all(
        spoken.get(sentence_name(scene.id, number)) == said_mark(sentence)
        for scene in script.scenes
        for number, sentence in enumerate(scene.sentences, 1)
    )
