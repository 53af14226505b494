"""Builds into a new folder and puts it in the place of the old site only when everything went well."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from academy.errors import AcademyError, Message

BUILD_FOLDER = ".build"
KEPT = f"{BUILD_FOLDER}/kept"
"""What was worked out before."""
LANGUAGE_OF_MESSAGES = "ACADEMY_LANGUAGE"
"""The variable that tells the site builder in which language to say what is wrong."""


_BUSY = Message(
    "Er loopt al een bouw in deze map. Wacht tot die klaar is.",
    "A build is running in this folder already. Wait until it is done.",
)
_NOT_BUILT = Message(
    "De site is niet gebouwd; de vorige staat er nog.", "The site was not built; the previous one is still there."
)
_NOT_IN_PLACE = Message(
    "De nieuwe site kon niet op haar plaats worden gezet ({reason}); de vorige staat er nog.",
    "The new site could not be put in its place ({reason}); the previous one is still there.",
)


class PublishError(AcademyError):
    """The site could not be built."""


def publish(root: Path, address: str, language: str = "nl") -> Path:
    """Build `site/` below the root, to be published at `address`, and return it; `language` is that of messages.

    Raises:
        PublishError: when the builder fails or another build is running; the site stays as it was.
    """
    root = root.resolve()
    folder = root / BUILD_FOLDER
    folder.mkdir(exist_ok=True)
    with _alone(folder):
        fresh = folder / "site"
        shutil.rmtree(fresh, ignore_errors=True)
        _run_builder(root, fresh, address, language)
        return _swap(fresh, root / "site", folder / "previous")


def _take(lock: IO[str]) -> None:
    """Take the lock of the operating system, or fail at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the lock of the build folder; the system lets it go when the process ends, however that happens."""
    with (folder / "lock").open("w") as lock:
        try:
            _take(lock)
        except OSError:
            raise PublishError(_BUSY) from None
        yield


def _run_builder(root: Path, fresh: Path, address: str, language: str) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(fresh)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": address, LANGUAGE_OF_MESSAGES: language}
    run = subprocess.run([*command, "--config-file", str(root / "mkdocs.yml")], check=False, env=environment)
    if run.returncode:
        raise PublishError(_NOT_BUILT)


def _swap(fresh: Path, site: Path, previous: Path) -> Path:
    """Two renames on one file system: never a mix of old and new; what goes wrong in between is put back."""
    if site.exists():
        shutil.rmtree(previous, ignore_errors=True)
        site.rename(previous)
    try:
        fresh.rename(site)
    except OSError as error:
        if previous.exists():
            previous.rename(site)
        raise PublishError(_NOT_IN_PLACE, {"reason": error.strerror}) from None
    shutil.rmtree(previous, ignore_errors=True)
    return site
