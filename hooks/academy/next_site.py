"""The folder in which the next site is put together; what an earlier site left there is used where it is right."""

import filecmp
import os
import shutil
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR, S_ISREG


class NextSite:
    """A folder that `close` leaves with what was written, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept: set[str] = set()
        self._known_folders: set[str] = set()

    def write(self, address: str, content: bytes) -> None:
        """A file with this content."""
        path = self._path(address)
        if _size(path) == len(content) and Path(path).read_bytes() == content:
            return
        self._make_way(path)
        Path(path).write_bytes(content)

    def show(self, address: str, source: Path) -> None:
        """The same file as the source, where the system can; else a copy."""
        path = self._path(address)
        if _is_the_same(path, source):
            return
        self._make_way(path)
        try:
            os.link(source, path)
        except OSError:
            shutil.copyfile(source, path)

    def copy(self, address: str, source: Path) -> None:
        """A file like the source, which changes no more when that does."""
        path = self._path(address)
        if _size(path) is not None and not _is_the_same(path, source) and filecmp.cmp(source, path, shallow=False):
            return
        self._make_way(path)
        shutil.copyfile(source, path)

    def close(self) -> None:
        """Remove what belongs to an earlier site."""
        if self.folder.is_dir():
            self._clear(str(self.folder))

    def _path(self, address: str) -> str:
        path = f"{self.folder}/{address}"
        self._kept.add(path)
        return path

    def _make_way(self, path: str) -> None:
        """Whatever stands there goes: to write into it would change every other file that it is the same as."""
        self._make_folder(os.path.dirname(path))  # noqa: PTH120 — asked for every file
        _remove(path)

    def _make_folder(self, folder: str) -> None:
        if folder in self._known_folders:
            return
        if folder != str(self.folder):
            self._make_folder(os.path.dirname(folder))  # noqa: PTH120
        if not _is_folder(folder):
            _remove(folder)
            Path(folder).mkdir(parents=True)
        self._known_folders.add(folder)

    def _clear(self, folder: str) -> bool:
        """Is anything left in it?"""
        left = False
        for entry in [*os.scandir(folder)]:
            if entry.path in self._kept or (entry.is_dir(follow_symlinks=False) and self._clear(entry.path)):
                left = True
            else:
                _remove(entry.path)
        return left


def _is_folder(path: str) -> bool:
    try:
        return S_ISDIR(os.lstat(path).st_mode)
    except OSError:
        return False


def _size(path: str) -> int | None:
    """The bytes of a plain file; none for anything else."""
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_size if S_ISREG(found.st_mode) else None


def _is_the_same(path: str, source: Path) -> bool:
    try:
        return os.path.samestat(os.lstat(path), os.stat(source))  # noqa: PTH116 — asked for every page
    except OSError:
        return False


def _remove(path: str) -> None:
    if _is_folder(path):
        shutil.rmtree(path)
        return
    with suppress(FileNotFoundError):
        os.unlink(path)  # noqa: PTH108 — asked for every file
