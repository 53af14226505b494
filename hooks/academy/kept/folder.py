"""The folder in which results are kept between runs: a file a function, written whole or not at all.

A file is only believed by the folder that wrote it, while the code is the code that worked its results out.
"""

import hmac
import os
import pickle
import platform
import secrets
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b, sha256
from pathlib import Path

MOST_BYTES = 64 * 1024 * 1024
"""Of the results of one function; those that were used longest ago go first."""
_SECRET = "secret"
_DIGEST = sha256().digest_size
_CODE = Path(__file__).parent.parent


class Results:
    """The results of one function as bytes, by the hash of the values; what was used last comes last."""

    def __init__(self, found: dict[bytes, bytes], most: int) -> None:
        self.by_key = found
        self.changed = False
        self._most, self._size = most, sum(map(len, found.values()))
        self._new: set[bytes] = set()

    def get(self, key: bytes) -> bytes | None:
        """What is known for the values."""
        if (result := self.by_key.pop(key, None)) is not None:
            self.by_key[key] = result
        return result

    def put(self, key: bytes, result: bytes) -> None:
        """Another result; the oldest go where it would not fit."""
        self._size += len(result) - len(self.by_key.pop(key, b""))
        self.by_key[key] = result
        self.changed = True
        self._new.add(key)
        while self._size > self._most:
            self._size -= len(self.by_key.pop(next(iter(self.by_key))))

    def withdraw(self, key: bytes) -> None:
        """Take back a result of this run; one that was there before stays."""
        if key in self._new:
            self._new.remove(key)
            self._size -= len(self.by_key.pop(key, b""))


class Folder:
    """Reads what the folder has of a function when that is first asked for, and writes what is new."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.damaged: list[str] = []
        self._results_by_name: dict[str, Results] = {}
        self._secret = _secret_of(path) or secrets.token_bytes(_DIGEST)
        self._mark = _mark(path)

    def results(self, name: str) -> Results:
        """The results of the function that has this name."""
        if name not in self._results_by_name:
            self._results_by_name[name] = Results(self._read(name), MOST_BYTES)
        return self._results_by_name[name]

    def save(self) -> None:
        """Write what was worked out in this run; where nothing can be written, it is worked out again the next time."""
        changed = {name: results for name, results in self._results_by_name.items() if results.changed}
        with suppress(OSError):
            if changed and not _secret_of(self.path):
                self.path.mkdir(parents=True, exist_ok=True)
                self._write(_SECRET, self._secret)
            for name, results in changed.items():
                data = pickle.dumps(results.by_key, pickle.HIGHEST_PROTOCOL)
                self._write(name, self._mark, self._signature(name, data), data)
                results.changed = False

    def _read(self, name: str) -> dict[bytes, bytes]:
        try:
            content = (self.path / name).read_bytes()
        except OSError:
            return {}
        mark, signature, data = content[:_DIGEST], content[_DIGEST : 2 * _DIGEST], memoryview(content)[2 * _DIGEST :]
        if mark != self._mark:
            return {}
        if not hmac.compare_digest(signature, self._signature(name, data)):
            self.damaged.append(name)
            return {}
        found: dict[bytes, bytes] = pickle.loads(data)
        return found

    def _write(self, name: str, *parts: bytes) -> None:
        fresh = self.path / f"{name}.{os.getpid()}"
        with fresh.open("wb") as file:
            file.writelines(parts)
        fresh.replace(self.path / name)

    def _signature(self, name: str, data: bytes | memoryview) -> bytes:
        signature = hmac.new(self._secret, self._mark + name.encode(), "sha256")
        signature.update(data)
        return signature.digest()


_open: Folder | None = None


@contextmanager
def keeping(path: Path) -> Iterator[Folder]:
    """Keep in the folder what is worked out until the end, and use what it has."""
    global _open
    before, _open = _open, Folder(path)
    try:
        yield _open
    finally:
        _open.save()
        _open = before


def results_of(name: str) -> Results | None:
    """What the open folder has of a function; nothing when none is open."""
    return _open.results(name) if _open else None


def _secret_of(path: Path) -> bytes | None:
    """What tells the files of this folder from those that came from elsewhere; nothing when it is not there whole."""
    with suppress(OSError):
        if len(secret := (path / _SECRET).read_bytes()) == _DIGEST:
            return secret
    return None


def _mark(path: Path) -> bytes:
    """The hash of this machine, this place, this Python, every package beside us, and our own code."""
    place = (platform.node(), str(path.resolve()), sys.version)
    packages = sorted(entry.name for entry in os.scandir(sysconfig.get_path("purelib")))
    mark = sha256(repr((place, packages)).encode())
    for file in sorted(file for file in _CODE.rglob("*") if file.is_file() and file.suffix != ".pyc"):
        mark.update(str(file.relative_to(_CODE)).encode() + blake2b(file.read_bytes()).digest())
    return mark.digest()
