"""The sheet of all slides: what viewers see, at a glance."""

from pathlib import Path

import pytest
from PIL import Image

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
