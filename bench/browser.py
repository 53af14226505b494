"""A browser, and the built site of each as a server hands it out: packed, and with every byte counted."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Error, sync_playwright

from bench.builds import build
from bench.measured import NotMeasuredError
from bench.peers import Peer
from bench.tests_of_ours import FLAGS, NoBrowserError, chromium_path, serve

SLOW_LINE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
"""1.6 Mbit/s, and 150 ms before every answer: what Lighthouse takes for a phone."""


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser without a window.

    Raises:
        NotMeasuredError: when there is none, or when it does not do what was asked.
    """
    try:
        with sync_playwright() as playwright:
            started = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
            yield started
            started.close()
    except (NoBrowserError, Error) as error:
        raise NotMeasuredError(str(error).splitlines()[0]) from None


def served(peer: Peer) -> str:
    """The address of the built site, which is built where it is not there.

    Raises:
        NotMeasuredError: when it cannot be built.
    """
    site = peer.folder / peer.site
    if not (site / "index.html").is_file():
        build(peer)
    return serve(site)


def page_of(peer: Peer, pattern: str) -> str | None:
    """The address below the site of the first page that the pattern finds."""
    site = peer.folder / peer.site
    found = min(site.glob(f"{pattern}index.html"), default=None)
    return f"{found.parent.relative_to(site).as_posix()}/".removeprefix("./") if found else None
