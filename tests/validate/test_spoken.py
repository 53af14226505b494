"""What was spoken of a script in which something is wrong."""

from pathlib import Path

import pytest

from academies import CASES, academy_of, change, told

SCRIPT = "modules/02-bord/videos/1-bord.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An academy of which every sentence was spoken, though too quickly."""
    return academy_of(CASES / "narration/too-short", tmp_path)


@pytest.mark.parametrize(
    ("heading", "rule"),
    [
        ("{#muur layout=table icon=table}", "heading-twice"),
        ("{#getallen}", "scene-heading"),
        ("{#getallen layout=tabel icon=table}", "not-allowed"),
    ],
)
def test_sentences_of_a_scene_that_cannot_be_read_are_not_told_as_spoken_in_vain(
    root: Path, heading: str, rule: str
) -> None:
    change(root, SCRIPT, "{#getallen layout=table icon=table}", heading)
    (line,) = told(root).problems
    assert line.startswith(SCRIPT)
    assert line.endswith(f"[{rule}]")


def test_what_was_spoken_of_a_script_that_cannot_be_read_is_not_out_of_place(root: Path) -> None:
    (root / SCRIPT).write_bytes(b"\xff")
    assert [line.split(":")[0] for line in told(root).problems] == [SCRIPT]
