"""Where rendered films stand: `.build/videos/<id>/`, each with a note of what it was made of.

A film is put there whole or not at all; one that is damaged, or made of something else, does not count as there.
"""

import fcntl
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path
from typing import Any

from academy.model import FILM, FILM_NOTE, FILMS, POSTER, still_name
from academy.video.made_with import made_with

SHELF = Path(FILMS)


def note_of(video_id: str, content: str, series: str) -> dict[str, str]:
    """What a film is to be made of: its content, its series, our own code and fonts, and the tools."""
    return {"video": video_id, "content": content, "made_with": made_with(content, series)}


def is_there(shelf: Path, note: Mapping[str, str]) -> bool:
    """Is the film there, made of this, and as whole as on the day it was made?"""
    folder = shelf / note["video"]
    try:
        found = json.loads((folder / FILM_NOTE).read_text("utf-8"))
        pictures = {name: (folder / name).stat().st_size for name in found["pictures"]}
        with (folder / FILM).open("rb") as film:
            damaged = file_digest(film, "sha256").hexdigest() != found["sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    same = POSTER in pictures and pictures == found["pictures"]
    return not damaged and same and all(found.get(key) == note[key] for key in note)


@contextmanager
def alone(shelf: Path, video_id: str) -> Iterator[None]:
    """Hold a film's place; another run that wants to make the same waits, and then finds it made."""
    shelf.mkdir(parents=True, exist_ok=True)
    with (shelf / f".{video_id}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def workbench(shelf: Path, note: Mapping[str, str], scenes: Sequence[Mapping[str, Any]] = ()) -> Iterator[Path]:
    """A folder to make a film in; it takes the old one's place only when everything went well.

    Beside what the film is made of stands what each of its scenes is, so that the next film can be made with them.
    """
    bench = shelf / f".{note['video']}.{os.getpid()}"
    shutil.rmtree(bench, ignore_errors=True)
    bench.mkdir(parents=True)
    try:
        yield bench
        _sign(bench, note, scenes)
        shutil.rmtree(shelf / note["video"], ignore_errors=True)
        bench.rename(shelf / note["video"])
    finally:
        shutil.rmtree(bench, ignore_errors=True)


def _sign(bench: Path, note: Mapping[str, str], scenes: Sequence[Mapping[str, Any]]) -> None:
    with (bench / FILM).open("rb") as film:
        mark = file_digest(film, "sha256").hexdigest()
    paths = (bench / POSTER, *sorted(bench.glob(still_name("*"))))
    pictures = {path.name: path.stat().st_size for path in paths}
    sizes = {"size": (bench / FILM).stat().st_size, "pictures": pictures}
    whole = {**note, **sizes, "sha256": mark, "scenes": [*scenes]}
    (bench / FILM_NOTE).write_text(json.dumps(whole, indent=1) + "\n", "utf-8")


def tidy(shelf: Path, video_ids: set[str]) -> None:
    """Take away films of videos that no longer exist, and what a killed run left."""
    for path in shelf.iterdir() if shelf.is_dir() else ():
        if path.is_dir() and path.name not in video_ids and not _still_working(path.name):
            shutil.rmtree(path, ignore_errors=True)


def _still_working(name: str) -> bool:
    owner = name.rpartition(".")[2]
    if not name.startswith(".") or not owner.isdecimal():
        return False
    try:
        os.kill(int(owner), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
