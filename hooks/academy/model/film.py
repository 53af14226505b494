"""The mark of what a film is made of."""

import json
from hashlib import sha256

from academy.model.narration import Narration, sentence_name
from academy.model.script import Scene, Script


def content_mark(script: Script, narration: Narration) -> str:
    """What is seen and heard in a film, as a hash: another slide, sentence or sound gives another mark."""
    seen = [
        [
            scene.id,
            scene.title,
            scene.layout,
            scene.icon,
            _cast(scene),
            scene.head,
            scene.items,
            _heard(scene, narration),
        ]
        for scene in script.scenes
    ]
    return sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def _cast(scene: Scene) -> list[str]:
    return [f"{actor.who}:{actor.face}" for actor in scene.people]


def _heard(scene: Scene, narration: Narration) -> list[tuple[str, int | None, str]]:
    return [
        (sentence.text, sentence.reveals, narration.sound_by_name[sentence_name(scene.id, number)].sha256)
        for number, sentence in enumerate(scene.sentences, 1)
    ]
