"""Builds beside the old site and puts the new one in its place only when everything went well.

The old site stays behind in the build folder, where the next one is made of it: of some two thousand files a sentence
changes a dozen.
"""

import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from academy.errors import AcademyError, Message
from academy.next_site import NextSite

if TYPE_CHECKING:
    from academy.site import PublishedFile

BUILD_FOLDER = ".build"
SITE = "site"
KEPT = f"{BUILD_FOLDER}/kept"
"""What was worked out before."""
_BUSY = Message(
    "Er loopt al een bouw in deze map. Wacht tot die klaar is.",
    "A build is running in this folder already. Wait until it is done.",
)
_NOT_WRITTEN = Message(
    "De site kon niet worden geschreven ({reason}); de vorige staat er nog.",
    "The site could not be written ({reason}); the previous one is still there.",
)
_NOT_IN_PLACE = Message(
    "De nieuwe site kon niet op haar plaats worden gezet ({reason}); de vorige staat er nog.",
    "The new site could not be put in its place ({reason}); the previous one is still there.",
)


class PublishError(AcademyError):
    """The site could not be built."""


def publish(root: Path, write: Callable[[NextSite], None], then: Callable[[], None] = lambda: None) -> Path:
    """Put what `write` writes in the place of `site/` below the root, and return that.

    What comes `then` is done before another build may begin.

    Raises:
        PublishError: when it cannot be written or another build is running; the site stays as it was.
    """
    root = root.resolve()
    folder = root / BUILD_FOLDER
    folder.mkdir(exist_ok=True)
    with _alone(folder):
        following = NextSite(folder / "site")
        try:
            write(following)
            following.close()
        except OSError as error:
            raise PublishError(_NOT_WRITTEN, {"reason": error.strerror or error}) from None
        site = _swap(following.folder, root / SITE, folder / "previous")
        then()
        return site


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


def write_files(files: "Mapping[str, PublishedFile]", root: Path, following: NextSite) -> None:
    """Every file that is no page; what was made before for `site/` alone is not copied, but shown there as well."""
    for address, content in files.items():
        if not isinstance(content, PurePosixPath):
            following.write(address, content.encode() if isinstance(content, str) else content)
        elif content.parts[0] == BUILD_FOLDER:
            following.show(address, root / content)
        else:
            following.copy(address, root / content)


def _swap(fresh: Path, site: Path, previous: Path) -> Path:
    """Renames on one file system: never a mix of old and new; what goes wrong in between is put back."""
    if site.exists():
        shutil.rmtree(previous, ignore_errors=True)
        site.rename(previous)
    try:
        fresh.rename(site)
    except OSError as error:
        if previous.exists():
            previous.rename(site)
        raise PublishError(_NOT_IN_PLACE, {"reason": error.strerror}) from None
    with suppress(OSError):
        previous.rename(fresh)
    return site
