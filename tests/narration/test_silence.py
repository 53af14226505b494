"""What is told to be mended with `make speak` does not keep it from speaking."""

import shutil
from pathlib import Path

import pytest

from academies import CASES, TODAY, academy_of, change, valid_academy
from academy.load import load
from academy.model import NARRATION
from academy.problems import ContentError
from academy.speech.silence import silent
from academy.validate import validate

TO_SPEAK = sorted(path.parent for path in CASES.glob("*/*/problems.txt") if "make speak" in path.read_text("utf-8"))
FOLDER = "modules/02-bord/videos/1-bord"
CONFLICT = "<<<<<<< HEAD\nvoice: computer\n=======\nvoice: concept\n>>>>>>> andere\nsentences:\n"


def is_fit_to_speak(root: Path) -> bool:
    try:
        validate(silent(load(root), root), TODAY)
    except ContentError:
        return False
    return True


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An academy of which everything was spoken."""
    return academy_of(CASES / "narration/too-short", tmp_path)


@pytest.mark.parametrize("case", TO_SPEAK, ids=lambda path: path.name)
def test_what_says_make_speak_can_be_spoken(case: Path, tmp_path: Path) -> None:
    assert is_fit_to_speak(academy_of(case, tmp_path))


@pytest.mark.parametrize("text", ["", CONFLICT, "- muur\n", "voice: [a\n", "\0"])
def test_a_broken_list_is_written_anew(root: Path, text: str) -> None:
    (root / FOLDER / NARRATION).write_text(text, "utf-8")
    assert is_fit_to_speak(root)


def test_and_so_is_a_sound_that_is_a_link(root: Path) -> None:
    sound = root / FOLDER / "muur-1.opus"
    sound.unlink()
    sound.symlink_to("muur-2.opus")
    assert is_fit_to_speak(root)


@pytest.mark.parametrize("text", [CONFLICT.replace("concept", "mens"), "voice: mens\nsentences: [\n"])
def test_but_what_a_person_recorded_is_not_spoken_over(root: Path, text: str) -> None:
    (root / FOLDER / NARRATION).write_text(text, "utf-8")
    assert not is_fit_to_speak(root)


def test_sounds_of_no_script_are_not_spoken_at_all(root: Path) -> None:
    shutil.copytree(root / FOLDER, root / "modules/02-bord/videos/9-oud")
    (root / "modules/02-bord/videos/9-oud" / NARRATION).write_text("", "utf-8")
    assert not is_fit_to_speak(root)


def test_other_mistakes_are_told_before_anything_is_spoken(tmp_path: Path) -> None:
    root = valid_academy(tmp_path)
    change(root, "docs/over.md", "title: Over", "titel: Over")
    assert not is_fit_to_speak(root)
