"""Tells when a file was saved."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from watchdog.events import DirModifiedEvent, FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch
from watchdog.observers.polling import PollingObserver

_SAVED = frozenset({"created", "deleted", "modified", "moved"})
"""Others tell that somebody reads, as a build does."""


class _Bell(FileSystemEventHandler):
    """Rings for what changes in a folder."""

    def __init__(self, changed: Event, folder: Path) -> None:
        self._changed, self._folder = changed, folder

    def on_any_event(self, event: FileSystemEvent) -> None:
        """A file or folder is not as it was; what is hidden, or in something hidden, is no content."""
        if any(not self._is_hidden(path) for path in _saved(event)):
            self._changed.set()

    def _is_hidden(self, path: Path) -> bool:
        below = path.relative_to(self._folder) if path.is_relative_to(self._folder) else path
        return any(part.startswith(".") for part in below.parts)


class _Root(FileSystemEventHandler):
    """Rings for files that stand in the root, and hangs a bell in each folder, also in one that comes later."""

    def __init__(self, observer: BaseObserver, root: Path, names: tuple[str, ...], changed: Event) -> None:
        self._observer, self._changed = observer, changed
        self._paths = [root / name for name in names]
        self._watch_by_path: dict[Path, ObservedWatch] = {}
        observer.schedule(self, str(root))
        for path in self._paths:
            self._look_into(path)

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Something in the root is not as it was."""
        for path in {*self._paths} & {*_saved(event)}:
            self._look_into(path)
            self._changed.set()

    def _look_into(self, path: Path) -> None:
        if path in self._watch_by_path:
            self._observer.unschedule(self._watch_by_path.pop(path))
        if path.is_dir():
            self._watch_by_path[path] = self._observer.schedule(_Bell(self._changed, path), str(path), recursive=True)


@contextmanager
def watching(root: Path, names: tuple[str, ...], changed: Event) -> Iterator[None]:
    """Set `changed` whenever something changes in these files and folders below the root."""
    observer: BaseObserver = Observer()
    try:
        _Root(observer, root, names, changed)
        observer.start()
    except OSError:
        # The system watches only so many folders for one user; looking at them in turn is slower, and always works.
        observer = PollingObserver()
        _Root(observer, root, names, changed)
        observer.start()
    try:
        yield
    finally:
        observer.stop()
        observer.join()


def _saved(event: FileSystemEvent) -> list[Path]:
    """What is not as it was; what changed in a folder is told by itself."""
    if event.event_type not in _SAVED or isinstance(event, DirModifiedEvent):
        return []
    return [Path(str(path)) for path in (event.src_path, event.dest_path) if path]
