"""Every script that a voice of ours speaks, beside what was spoken of it so far; it needs no voice itself."""

from collections.abc import Iterator

from academy.load import RawAcademy, RawNarration
from academy.model import Catalog, Language, Script, Voice
from academy.speech.manifest import manifest_of


def scripts_to_speak(catalog: Catalog, raw: RawAcademy) -> Iterator[tuple[Script, RawNarration | None]]:
    """What a person recorded is left out: no voice of ours speaks that."""
    narration_by_folder = {
        f"modules/{module.slug}/videos/{name}": narration
        for module in raw.modules
        for name, narration in module.narration_by_name.items()
    }
    for script in (found[Language.NL] for found in catalog.scripts_by_video.values() if Language.NL in found):
        narration = narration_by_folder.get(script.source_uri.removesuffix(".md"))
        if manifest_of(narration).voice is not Voice.PERSON:
            yield script, narration


def heard(narration: RawNarration | None) -> frozenset[str]:
    """The names of the sentences that have a sound."""
    sounds = narration.sound_by_name if narration else {}
    return frozenset(name for name, sound in sounds.items() if sound.samples)
