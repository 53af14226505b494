"""`make serve` keeps answering after a mistake, and shows it where the author looks."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from academies import change, valid_academy
from academy.model import FILMS
from conftest import ROOT

MODULE = "modules/02-bord/index.md"
MISTAKE = "Bedoelde je “phase”?"


@pytest.fixture
def academy(tmp_path: Path) -> Path:
    """The small valid academy, with all that the site builder needs."""
    academy = valid_academy(tmp_path / "academie")
    shutil.copytree(ROOT / "overrides", academy / "overrides")
    shutil.copytree(ROOT / "hooks", academy / "hooks", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(ROOT / "mkdocs.yml", academy)
    return academy


@pytest.fixture
def serve(academy: Path) -> Iterator[Callable[[], str]]:
    """Start the preview; it gives the address."""
    running: list[subprocess.Popen[bytes]] = []

    def start() -> str:
        port = _free_port()
        command = [sys.executable, "-m", "mkdocs_preview", "--root", str(academy), "--port", str(port)]
        running.append(subprocess.Popen(command, cwd=academy, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL))
        return f"http://127.0.0.1:{port}/"

    yield start
    for each in running:
        each.terminate()
        each.wait()


def test_a_mistake_is_shown_on_the_last_good_site_and_goes_when_mended(academy: Path, serve: Callable[[], str]) -> None:
    change(academy, MODULE, "phase: ", "fase: ")
    address = serve()
    first = _until(address, lambda page: MISTAKE in page)
    assert "Er is nog geen site" in first
    assert (academy / FILMS).is_dir(), "a film that is made later would not be seen"

    change(academy, MODULE, "fase: ", "phase: ")
    site = _until(address, lambda page: 'id="inhoud"' in page)
    assert MISTAKE not in site

    change(academy, MODULE, "phase: ", "fase: ")
    broken = _until(address, lambda page: MISTAKE in page)
    assert 'id="inhoud"' in broken
    assert f"{MODULE}:" in broken

    change(academy, MODULE, "fase: ", "phase: ")
    assert 'id="inhoud"' in _until(address, lambda page: MISTAKE not in page)


def _until(address: str, right: Callable[[str], bool]) -> str:
    """The page at the address, as soon as it is as wanted; every single request must be answered."""
    page, last = "", time.monotonic() + 90
    while time.monotonic() < last:
        page = _page(address)
        if right(page):
            return page
        time.sleep(0.3)
    raise AssertionError(page[:2000])


def _page(address: str) -> str:
    try:
        with urlopen(address, timeout=60) as answer:
            return str(answer.read().decode())
    except HTTPError as answer:
        return answer.read().decode()
    except (URLError, ConnectionError):
        return ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
