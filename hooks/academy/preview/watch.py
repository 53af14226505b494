"""Tells when a file was saved."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from watchdog.events import DirModifiedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

_SAVED = frozenset({"created", "deleted", "modified", "moved"})
"""Others tell that somebody reads, as a build does."""


class _Bell(FileSystemEventHandler):
    def __init__(self, changed: Event) -> None:
        self._changed = changed

    def on_any_event(self, event: FileSystemEvent) -> None:
        """A file or folder is not as it was; what an editor keeps hidden beside it is none of ours."""
        # What changed in a folder is told by itself.
        if event.event_type not in _SAVED or isinstance(event, DirModifiedEvent):
            return
        names = (Path(str(path)).name for path in (event.src_path, event.dest_path) if path)
        if not all(name.startswith(".") for name in names):
            self._changed.set()


@contextmanager
def watching(root: Path, names: tuple[str, ...], changed: Event) -> Iterator[None]:
    """Set `changed` whenever something changes in these files and folders below the root."""
    observer: BaseObserver = Observer()
    try:
        _start(observer, root, names, changed)
    except OSError:
        # The system watches only so many folders for one user; looking at them in turn is slower, and always works.
        observer = PollingObserver()
        _start(observer, root, names, changed)
    try:
        yield
    finally:
        observer.stop()
        observer.join()


def _start(observer: BaseObserver, root: Path, names: tuple[str, ...], changed: Event) -> None:
    for path in (root / name for name in names):
        if path.exists():
            observer.schedule(_Bell(changed), str(path), recursive=path.is_dir())
    observer.start()
