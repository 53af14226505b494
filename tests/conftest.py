"""What several test rooms share: the real site, built once, a server for it, and a browser."""

import functools
import io
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

import pytest

from academy.site.headers import HEADERS
from browser.visits import browser, visit, window
from films import make_film
from one_run import one_at_a_time

__all__ = ["browser", "visit", "window"]

ROOT = Path(__file__).parent.parent

FILMS = ("08-1", "08-2")
"""The videos that have a film in the site of the tests: one with an English script, one that its step shows."""

DEAREST = ("browser/test_barriers", "built/test_hostile_text", "browser/", "search/test_search", "built/", "video/")
"""What begins first; the first two at once, so that one process builds the real site while another has other work."""


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that two processes are done at about the same time."""
    items.sort(key=lambda item: _place(item.nodeid))


def _place(node_id: str) -> int:
    return next((place for place, start in enumerate(DEAREST) if node_id.startswith(f"tests/{start}")), len(DEAREST))


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real academy with two films, built strictly from a copy, as `make site` does; once a run."""
    with one_at_a_time(tmp_path_factory, "real") as academy:
        if not (academy / "site").exists():
            copy_academy(academy)
            for video_id in FILMS:
                make_film(academy, video_id)
            build_academy(academy)
    return academy / "site"


def copy_academy(target: Path) -> Path:
    """Everything that a build needs, without what was made before."""
    for name in ("docs", "hooks", "modules", "overrides"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("mkdocs.yml", "videos.yaml"):
        shutil.copy(ROOT / name, target)
    return target


def build_academy(academy: Path, **environment: str) -> None:
    """Run `academy build` there."""
    run = subprocess.run(
        [sys.executable, "-m", "academy.cli", "--root", str(academy), "build"],
        env={"PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(academy / "hooks"), **environment},
        cwd=academy,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


class _Quiet(SimpleHTTPRequestHandler):
    """A plain static server that answers HTTP Range, as those that schools publish on do."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """A part of a file where a part is asked for: without it nobody can seek in a video."""
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        path = Path(self.translate_path(self.path))
        if not asked or not path.is_file():
            return super().send_head()
        whole = path.read_bytes()
        first, last = int(asked[1]), min(int(asked[2] or len(whole)), len(whole) - 1)
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(whole)}")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        return io.BytesIO(whole[first : last + 1])

    def end_headers(self) -> None:
        """Serve with the headers for publishers: what breaks the policy shows as an error in the browser tests."""
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.send_header("Accept-Ranges", "bytes")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """A test run has enough to read."""


@pytest.fixture(scope="session")
def site_url(built_site: Path) -> Iterator[str]:
    """The address of the built site on this machine."""
    with served(built_site) as address:
        yield address


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder with a site; the address ends in a slash."""
    handler = functools.partial(_Quiet, directory=str(site))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
