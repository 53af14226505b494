"""What a build is made of: the files below the root that decide what it makes, and the mark of them."""

import os
import time
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from academy.kept import recent
from academy.model import FILMS

WRITTEN = ("docs", "modules", "overrides", "videos.yaml", "mkdocs.yml", FILMS)
"""What people write, and the films that were made of it."""
_ADAPTER = "hooks/mkdocs_*.py"
"""Of our code only this: what is kept knows the package by itself."""
FRAME = ("overrides/*.html", "overrides/partials", "mkdocs.yml", _ADAPTER)
"""What pages are framed with."""
ALL = (*WRITTEN, _ADAPTER)

_SETTINGS = ("EDIT_URI",)
"""What `mkdocs.yml` asks the environment for, and no address tells."""
_READ = (".css", ".html", ".js", ".md", ".py", ".svg", ".txt", ".vtt", ".yaml", ".yml")
"""What is known by its bytes; sound, pictures and films by their size and the moment they were written."""
_GONE = "gone"
_MOST_FILES = 20_000
"""Of so many a run remembers what it read of them."""
_TICK = 2_000_000_000
"""Nanoseconds in which a file can be written twice while its time stays the same, on the coarsest of disks."""


def mark_of_sources(root: Path, patterns: Iterable[str], *more: object) -> bytes:
    """The mark of all that the patterns name below the root, and of what else decides."""
    settings = [os.environ.get(name) for name in _SETTINGS]
    mark = blake2b(repr((settings, more)).encode("utf-8", "surrogatepass"), digest_size=16)
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            mark.update("".join(_lines(path)).encode("utf-8", "surrogateescape"))
    return mark.digest()


def entries_of(folder: str | Path) -> list[os.DirEntry[str]]:
    """What is in a folder, in order of the names; nothing where there is none."""
    try:
        with os.scandir(folder) as found:
            return sorted((entry for entry in found if entry.name != "__pycache__"), key=lambda entry: entry.name)
    except OSError:
        return []


def stamp_of(entry: os.DirEntry[str]) -> str:
    """A line for a file that tells when it was last written; it may vanish while somebody looks at it."""
    try:
        found = entry.stat(follow_symlinks=False)
    except OSError:
        return f"{entry.path} {_GONE}\n"
    return f"{entry.path} {found.st_mode} {found.st_size} {found.st_mtime_ns}\n"


def _lines(path: Path) -> Iterator[str]:
    """A line for a file, or for a folder and all that is in it: an empty one is something as well."""
    if path.is_file():
        yield _digest(str(path))
        return
    yield f"{path}\n"
    for entry in entries_of(path):
        if entry.is_dir(follow_symlinks=False):
            yield from _lines(Path(entry.path))
        elif entry.name.endswith(_READ) and entry.is_file(follow_symlinks=False):
            yield _digest(entry.path)
        else:
            yield stamp_of(entry)


def _digest(path: str) -> str:
    try:
        found = os.stat(path)  # noqa: PTH116 — asked for every file
        read = _read.function if time.time_ns() - found.st_mtime_ns < _TICK else _read
        return f"{path} {read(path, (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino))}\n"
    except OSError:
        return f"{path} {_GONE}\n"


@recent(_MOST_FILES)
def _read(path: str, _written: tuple[int, ...]) -> str:
    """The hash of a file that is still as it was written then."""
    return blake2b(Path(path).read_bytes()).hexdigest()
