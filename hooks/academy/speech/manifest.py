"""The list beside the sounds: who speaks, and of which text and in which voice every sentence was made."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from academy.load import RawNarration
from academy.model import LAST_TAKE, NARRATION, Voice
from academy.strict_yaml import Scalar, Table

_LEAD = "# Made by `make speak`. For a recording of your own: replace the .opus files and say `voice: mens`.\n"


@dataclass(frozen=True, slots=True)
class Spoken:
    """The marks of a sentence: of its text, and of how the computer said it (nothing for a person), in which take."""

    text: str
    sound: str = ""
    take: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a folder says of itself."""

    voice: Voice
    spoken_by_name: Mapping[str, Spoken]


def manifest_of(raw: RawNarration | None) -> Manifest:
    """What was spoken so far; whatever cannot be read counts as not spoken."""
    if raw is None or raw.head is None:
        return Manifest(Voice.COMPUTER, {})
    values = {entry.key.text: entry.value for entry in raw.head.entries}
    sentences = values.get("sentences")
    voice = _text(values.get("voice"))
    return Manifest(
        Voice(voice) if voice in list(Voice) else Voice.COMPUTER,
        {entry.key.text: _spoken(entry.value) for entry in sentences.entries} if isinstance(sentences, Table) else {},
    )


def _spoken(node: object) -> Spoken:
    marks = {e.key.text: _text(e.value) for e in node.entries} if isinstance(node, Table) else {}
    known = [str(take) for take in range(LAST_TAKE + 1)]
    take = marks.get("take", "0")
    return Spoken(marks.get("text", ""), marks.get("sound", ""), int(take) if take in known else 0)


def _text(node: object) -> str:
    return node.text if isinstance(node, Scalar) else ""


def write_manifest(manifest: Manifest, folder: Path) -> None:
    """Write the list whole or not at all."""
    lines = [f"  {name}: {{{_marks(spoken)}}}\n" for name, spoken in manifest.spoken_by_name.items()]
    text = _LEAD + f"voice: {manifest.voice}\nsentences:\n" + "".join(lines)
    unfinished = folder / f".{NARRATION}.{os.getpid()}"
    unfinished.write_text(text, "utf-8")
    unfinished.replace(folder / NARRATION)


def _marks(spoken: Spoken) -> str:
    sound = f', sound: "{spoken.sound}"' if spoken.sound else ""
    take = f", take: {spoken.take}" if spoken.take else ""
    return f'text: "{spoken.text}"{sound}{take}'
