"""Films on their shelf: whole or not there, and made again when something is wrong with them."""

import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import pytest

from academy.model import FILM, FILM_NOTE, POSTER
from academy.video import made_with
from academy.video.shelf import is_there, note_of, tidy, workbench

CONTENT = "0" * 64


def make(shelf: Path, note: dict[str, str], film: bytes = b"a film") -> None:
    with workbench(shelf, note) as bench:
        (bench / FILM).write_bytes(film)
        (bench / POSTER).write_bytes(b"a poster")
        (bench / "dia-bord.webp").write_bytes(b"a slide")


def make_without_poster(shelf: Path, note: dict[str, str]) -> None:
    with workbench(shelf, note) as bench:
        (bench / FILM).write_bytes(b"half")


def test_a_film_that_was_made_is_there(tmp_path: Path) -> None:
    note = note_of("08-1", CONTENT, "Module 08 · video 1")
    assert not is_there(tmp_path, note)
    make(tmp_path, note)
    assert is_there(tmp_path, note)


def test_other_content_or_another_series_asks_for_another_film(tmp_path: Path) -> None:
    make(tmp_path, note_of("08-1", CONTENT, "Module 08 · video 1"))
    assert not is_there(tmp_path, note_of("08-1", "1" * 64, "Module 08 · video 1"))
    assert not is_there(tmp_path, note_of("08-1", CONTENT, "Module 09 · video 1"))


@pytest.mark.parametrize("tool", ["av", "mkdocs-material", "numpy", "pillow", "resvg-py"])
def test_and_so_does_a_newer_tool_or_theme_with_its_icons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: str
) -> None:
    make(tmp_path, note_of("08-1", CONTENT, "Module 08 · video 1"))
    version = importlib.metadata.version
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "999" if name == tool else version(name))
    made_with._versions.cache_clear()
    assert not is_there(tmp_path, note_of("08-1", CONTENT, "Module 08 · video 1"))
    made_with._versions.cache_clear()


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        (FILM, b"a fil"),
        (FILM, b"A film"),
        (POSTER, b""),
        ("dia-bord.webp", b""),
        (FILM_NOTE, b"{"),
        (FILM_NOTE, b"[]"),
        (FILM_NOTE, b"{}"),
    ],
)
def test_damage_is_noticed_and_made_again(tmp_path: Path, name: str, damage: bytes) -> None:
    note = note_of("08-1", CONTENT, "Module 08 · video 1")
    make(tmp_path, note)
    (tmp_path / "08-1" / name).write_bytes(damage)
    assert not is_there(tmp_path, note)
    make(tmp_path, note)
    assert is_there(tmp_path, note)


def test_a_render_that_fails_leaves_the_old_film(tmp_path: Path) -> None:
    old, new = (note_of("08-1", mark * 64, "Module 08 · video 1") for mark in "01")
    make(tmp_path, old)
    with pytest.raises(FileNotFoundError):
        make_without_poster(tmp_path, new)
    assert is_there(tmp_path, old)
    assert [path.name for path in tmp_path.iterdir()] == ["08-1"]


KILLED = """
import os, signal, sys
from pathlib import Path
from academy.model import FILM
from academy.video.shelf import workbench
with workbench(Path(sys.argv[1]), {"video": "08-1", "content": "", "made_with": ""}) as bench:
    (bench / FILM).write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_run_that_is_killed_leaves_no_half_film(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert run.returncode == -9
    assert not (tmp_path / "08-1").exists()
    tidy(tmp_path, {"08-1"})
    assert list(tmp_path.iterdir()) == []


def test_the_film_of_a_video_that_is_gone_goes_too(tmp_path: Path) -> None:
    make(tmp_path, note_of("08-1", CONTENT, ""))
    make(tmp_path, note_of("08-9", CONTENT, ""))
    tidy(tmp_path, {"08-1"})
    assert [path.name for path in tmp_path.iterdir()] == ["08-1"]


def test_the_note_says_what_the_film_is(tmp_path: Path) -> None:
    make(tmp_path, note_of("08-1", CONTENT, ""))
    note = json.loads((tmp_path / "08-1" / FILM_NOTE).read_text("utf-8"))
    assert (note["video"], note["content"], note["size"]) == ("08-1", CONTENT, 6)
