"""`make serve`: the academy while one writes.

`mkdocs serve` answers nothing while it builds, nothing any more after a mistake, and does not start with one.
"""

import argparse
import gc
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event, Thread

from werkzeug.serving import WSGIRequestHandler, make_server

from academy.errors import AcademyError, Message
from academy.kept import forget_unused, keeping
from academy.model import FILMS, Language, Page
from academy.pipeline import build
from academy.preview import Preview, Shown, watching
from academy.publish import KEPT
from academy.site import PublishedFile, Site, files_of
from academy.sources import WRITTEN
from academy.today import today
from mkdocs_frame import templates_mark
from mkdocs_page import Frame, frames

_SETTLE = 0.02
"""Seconds in which an editor writes all that belongs to one save."""
_UNREADABLE = Message(
    "{file} kon niet worden gelezen ({reason}). Bewaar het opnieuw, of zet het terug.",
    "{file} could not be read ({reason}). Save it again, or put it back.",
)
_REST = 0.3
"""Seconds in which a browser has the page that was saved."""
_SWITCH = 0.001
"""Seconds after which a build lets an answer go first."""


class Writing:
    """Builds the site again for every save; what can be used again stays in memory."""

    def __init__(self, root: Path, address: str) -> None:
        self.root, self.address, self.preview = root, address, Preview(root)
        self._frame_by_language: Mapping[Language, Frame] = {}
        self._mark = b""

    def build(self) -> None:
        """Build anew; a site that cannot be built leaves the one before it in its place."""
        self._try(self._show)

    def finish(self) -> None:
        """Make what pages show beside their words, and let go of what nobody needs."""
        self._try(self._make_files)
        forget_unused()
        gc.collect()

    def _try(self, act: Callable[[], None]) -> None:
        gc.disable()
        try:
            act()
        except AcademyError as error:
            self._tell(error.say())
        except OSError as error:
            # Another program is at work there; what it does then is a change again.
            file = str(error.filename or self.root).removeprefix(f"{self.root}{os.sep}")
            self._tell(_UNREADABLE.fill("nl", {"file": file, "reason": error.strerror or error}))
        except Exception as error:
            traceback.print_exc()
            self._tell(str(error))
        finally:
            gc.enable()

    def _tell(self, problems: str) -> None:
        print(problems, file=sys.stderr)
        self.preview.tell(problems)

    def _show(self) -> None:
        site = build(self.root, self.address, today())
        if (mark := templates_mark(self.root)) != self._mark:
            self._frame_by_language, self._mark = frames(site, self.root), mark
        before = self.preview.shown
        standing = before.standing if before and before.site.look == site.look else {}
        shown = self._shown(site, standing)
        # The pages at once; what they show beside their words can wait a moment, unless it is the look.
        if not standing:
            shown.files()
        self.preview.show(shown)

    def _make_files(self) -> None:
        if self.preview.shown:
            self.preview.shown.files()

    def _shown(self, site: Site, standing: Mapping[str, PublishedFile]) -> Shown:
        frame_by_language = self._frame_by_language

        def html_of(language: Language, page: Page) -> str:
            return frame_by_language[language].html(page, site)

        return Shown(site, html_of, lambda: files_of(site), standing)


class _Quiet(WSGIRequestHandler):
    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002
        """Who writes looks for what is wrong, not for what was asked."""


def main() -> None:
    """Build, serve and watch until somebody stops it."""
    parser = argparse.ArgumentParser(description="Toon de academie terwijl je eraan werkt.")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="de map met modules/, docs/ en videos.yaml")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    writing = Writing(options.root.resolve(), f"http://127.0.0.1:{options.port}/")
    server = make_server("127.0.0.1", options.port, writing.preview, threaded=True, request_handler=_Quiet)
    sys.setswitchinterval(_SWITCH)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        _write(writing)
    except KeyboardInterrupt:
        server.shutdown()


def _write(writing: Writing) -> None:
    changed = Event()
    # The first film may be made later.
    (writing.root / FILMS).mkdir(parents=True, exist_ok=True)
    # Open from the first save to the last: what is kept is read once.
    with keeping(writing.root / KEPT) as folder, watching(writing.root, WRITTEN, changed):
        writing.build()
        writing.finish()
        folder.save()
        # What the first build made mostly stays to the end: to look through it after every save takes a while.
        gc.freeze()
        print(f"De academie staat op {writing.address}", flush=True)
        while changed.wait():
            changed.clear()
            while changed.wait(_SETTLE):
                changed.clear()
            writing.build()
            # Whoever saved is looking at the page now, and whoever types on is about to save again.
            if not changed.wait(_REST):
                writing.finish()
                folder.save()


if __name__ == "__main__":
    main()
