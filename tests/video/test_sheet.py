"""The sheet of all slides: what viewers see, at a glance."""

from pathlib import Path

import pytest
from PIL import Image

from academies import academy_of, cases_of, told
from academy.video.sheet import SheetError, sheet


def test_a_row_a_film_with_all_its_scenes(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "slides.png"
    assert sheet(root, out, ["08-1", "10-4"]) == 2
    width, height = Image.open(out).size
    assert width > 6 * 320
    assert 2 * 180 < height < 3 * 240


def test_a_module_stands_for_all_its_films(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "slides.png"
    assert sheet(root, out, ["08", "10-4"]) == 6


def test_a_video_that_nobody_knows_is_said(root: Path, tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=r"99-9"):
        sheet(root, tmp_path / "slides.png", ["99-9"])


def test_a_scene_is_seen_before_anybody_spoke_it(tmp_path: Path) -> None:
    case = next(
        case for case in cases_of("narration") if "narration-missing" in (case / "problems.txt").read_text("utf-8")
    )
    academy, out = academy_of(case, tmp_path / "academy"), tmp_path / "slides.png"
    assert told(academy).problems
    assert sheet(academy, out, ["02-1"]) == 1


@pytest.mark.parametrize("name", ["slides", "no-folder/slides.png"])
def test_a_place_that_cannot_hold_a_picture_is_said(root: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(SheetError, match=r"dias\.png 08-1"):
        sheet(root, tmp_path / name, ["08-1"])
