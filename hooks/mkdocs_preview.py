"""`make serve`: MkDocs' own server, that keeps the last good site and shows what is wrong with the content.

`mkdocs serve` answers nothing any more after a mistake, and does not start with one.
"""

import argparse
import shutil
import sys
import tempfile
import traceback
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from academy.errors import AcademyError
from academy.kept import keeping
from academy.pipeline import build
from academy.preview import answering_ranges, showing_problems
from academy.publish import KEPT, write_files
from academy.site import files_of
from academy.today import today
from mkdocs_frame import frame

WATCHED = ("docs", "modules", "overrides", "videos.yaml", "mkdocs.yml")


class Preview:
    """The site as it was when it could last be built, and what is wrong since."""

    def __init__(self, root: Path, folder: Path, address: str) -> None:
        self.root, self.site, self.address = root, folder / "site", address
        self.problems = ""
        self._fresh = folder / "fresh"
        self.site.mkdir()

    def build(self) -> None:
        """Build anew; a site that cannot be built leaves the one before it in its place."""
        try:
            self._build_fresh()
        except Exception as error:
            if not isinstance(error, AcademyError):
                traceback.print_exc()
            self.problems = error.say() if isinstance(error, AcademyError) else str(error)
            print(self.problems, file=sys.stderr)
        else:
            self._put_in_place()

    def _build_fresh(self) -> None:
        shutil.rmtree(self._fresh, ignore_errors=True)
        with keeping(self.root / KEPT):
            site = build(self.root, self.address, today())
            frame(site, self.root, self._fresh)
            write_files(files_of(site), self.root, self._fresh)

    def _put_in_place(self) -> None:
        shutil.rmtree(self.site)
        self._fresh.rename(self.site)
        self.problems = ""


def main() -> None:
    """Build, serve and watch until somebody stops it."""
    parser = argparse.ArgumentParser(description="Toon de academie terwijl je eraan werkt.")
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="de map met modules/, docs/ en videos.yaml")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _serve(options.root.resolve(), Path(folder), options.port)


def _serve(root: Path, folder: Path, port: int) -> None:
    preview = Preview(root, folder, f"http://127.0.0.1:{port}/")
    server = LiveReloadServer(builder=preview.build, host="127.0.0.1", port=port, root=str(preview.site))
    server.error_handler = lambda code: _page_for(code, preview.site)
    server.set_app(showing_problems(answering_ranges(server.serve_request), lambda: preview.problems))
    for path in (root / name for name in WATCHED):
        server.watch(str(path))
    preview.build()
    print(f"De academie staat op {preview.address}", flush=True)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        server.shutdown()


def _page_for(code: int, site: Path) -> bytes | None:
    page = site / f"{code}.html"
    return page.read_bytes() if page.is_file() else None


if __name__ == "__main__":
    main()
