"""Finds the Chromium of this machine, or installs one, and says plainly when neither works."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HELP = (
    "The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium), "
    "or set CHROMIUM to the program you have."
)


class NoBrowserError(RuntimeError):
    """There is no browser, and none could be installed."""


def chromium_path() -> str:
    """The program to start.

    Raises:
        NoBrowserError: with what to do about it.
    """
    path = _found() or _from_system_packages() or _from_playwright()
    if path is None:
        raise NoBrowserError("No Chromium was found, and none could be installed.")
    return path


def _found() -> str | None:
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


def _from_system_packages() -> str | None:
    """On Debian and its family, when we may install."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return None
    print("Installing Chromium …", file=sys.stderr)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, **quiet)  # type: ignore[call-overload]
    subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], env=environment, **quiet)  # type: ignore[call-overload]
    return _found()


def _from_playwright() -> str | None:
    """The build that Playwright downloads for itself, where its servers can be reached."""
    from playwright.sync_api import sync_playwright

    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        return None
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path
