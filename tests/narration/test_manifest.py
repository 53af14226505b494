"""The list beside the sounds: what is written is read back, and what nobody can read counts as not spoken."""

from pathlib import Path

import pytest

from academy.load.narration import read_narration
from academy.model import NARRATION, Voice
from academy.speech.manifest import Manifest, Spoken, manifest_of, write_manifest


def read(folder: Path) -> Manifest:
    return manifest_of(read_narration(folder, (), "modules/08-bordsessie/videos/1-bord", []))


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    manifest = Manifest(Voice.COMPUTER, {"muur-1": Spoken("aa", "bb"), "muur-2": Spoken("cc", "dd", take=3)})
    write_manifest(manifest, tmp_path)
    assert read(tmp_path) == manifest


def test_a_person_leaves_no_mark_of_a_sound(tmp_path: Path) -> None:
    write_manifest(Manifest(Voice.PERSON, {"muur-1": Spoken("aa")}), tmp_path)
    assert '  muur-1: {text: "aa"}\n' in (tmp_path / NARRATION).read_text("utf-8")
    assert read(tmp_path).voice is Voice.PERSON


@pytest.mark.parametrize("take", ["6", "-1", "٣", "[x]"])
def test_a_take_that_the_voice_does_not_know_is_the_first(tmp_path: Path, take: str) -> None:
    text = f"voice: computer\nsentences:\n  muur-1: {{text: aa, take: {take}}}\n"
    (tmp_path / NARRATION).write_text(text, "utf-8")
    assert read(tmp_path).spoken_by_name == {"muur-1": Spoken("aa")}


@pytest.mark.parametrize("text", ["voice: robot\nsentences: []\n", "voice: [a]\nsentences: {muur-1: aa}\n", "x: y\n"])
def test_what_nobody_can_read_counts_as_not_spoken(tmp_path: Path, text: str) -> None:
    (tmp_path / NARRATION).write_text(text, "utf-8")
    manifest = read(tmp_path)
    assert manifest.voice is Voice.COMPUTER
    assert not any(spoken.text for spoken in manifest.spoken_by_name.values())
