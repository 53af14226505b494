"""What a build was made of and what it made, so that a build with nothing to do is over at once."""

import os
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from academy.kept import results_of
from academy.model import FILMS, Catalog
from academy.problems import Problem
from academy.publish import SITE

_MADE_OF = ("docs", "modules", "overrides", "hooks", "videos.yaml", "mkdocs.yml", FILMS)
_READ = frozenset({".css", ".html", ".js", ".md", ".py", ".svg", ".txt", ".vtt", ".yaml", ".yml"})
"""What is known by its bytes; sound, pictures and films by their size and the moment they were written."""


@dataclass(frozen=True)
class Finished:
    """What there is to say of a site that was built."""

    notices: tuple[Problem, ...]
    modules: int
    videos: int
    paths: int


def finished(catalog: Catalog, notices: tuple[Problem, ...]) -> Finished:
    """What there is to say of what was made of a catalog."""
    return Finished(notices, len(catalog.modules), len(catalog.videos), len(catalog.profile_by_sector))


def before(root: Path, mark: bytes) -> Finished | None:
    """What was said of the site that stands there, when it is what a build would make now."""
    results = results_of(__name__)
    known = results.get(mark) if results else None
    if known is None:
        return None
    state, said = pickle.loads(known)
    return said if state == _state(root / SITE) and isinstance(said, Finished) else None


def remember(root: Path, mark: bytes, said: Finished) -> None:
    """The site stands there, made of what has this mark."""
    if results := results_of(__name__):
        results.put(mark, pickle.dumps((_state(root / SITE), said)))


def mark_of(root: Path, *more: object) -> bytes:
    """The mark of everything that a build reads below the root, and of what else decides about it."""
    mark = blake2b(repr((more, os.environ.get("EDIT_URI"))).encode("utf-8", "surrogatepass"), digest_size=16)
    for name in _MADE_OF:
        for entry in _below(root / name):
            mark.update(entry)
    return mark.digest()


def _below(path: Path) -> Iterator[bytes]:
    """A line for every file, in order of their names."""
    if path.is_file():
        yield path.read_bytes()
        return
    for entry in _entries(path):
        if entry.is_dir(follow_symlinks=False):
            yield from _below(Path(entry.path))
        elif entry.is_file(follow_symlinks=False) and Path(entry.name).suffix in _READ:
            yield f"{entry.path} ".encode("utf-8", "surrogateescape") + blake2b(Path(entry.path).read_bytes()).digest()
        else:
            yield _stamp(entry).encode("utf-8", "surrogateescape")


def _state(site: Path) -> bytes:
    """The mark of a site as it stands."""
    mark = blake2b(digest_size=16)
    folders = [str(site)]
    while folders:
        for entry in _entries(folders.pop()):
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            else:
                mark.update(_stamp(entry).encode("utf-8", "surrogateescape"))
    return mark.digest()


def _entries(folder: str | Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted((entry for entry in found if entry.name != "__pycache__"), key=lambda entry: entry.name)
    except OSError:
        return []


def _stamp(entry: os.DirEntry[str]) -> str:
    found = entry.stat(follow_symlinks=False)
    return f"{entry.path} {found.st_mode} {found.st_size} {found.st_mtime_ns}\n"
