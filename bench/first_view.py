"""What a first visit loads: the files that a page asks for in a browser, packed as a server packs them."""

import gzip
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from bench.builds import build
from bench.measured import NotMeasuredError
from bench.peers import Peer

_PACKED = ("text/", "javascript", "json", "svg", "xml", "wasm")
_PAGES = {
    "home": "",
    "module": "modules/08-*/",
    "path": "leerpaden/po/",
    "video": "videos/08-1-*/",
}

HEADS = tuple(_PAGES)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """The table is all there is to read."""


def rows(peers: Sequence[Peer]) -> Iterator[Sequence[str]]:
    """A row for every peer, with the kB of each page and the files it asks for."""
    for peer in peers:
        try:
            yield (peer.name, *_of_site(peer))
        except NotMeasuredError as reason:
            yield (peer.name, f"not measured: {reason}", *[""] * (len(_PAGES) - 1))


def _of_site(peer: Peer) -> Iterator[str]:
    site = peer.folder / peer.site
    if not (site / "index.html").is_file():
        build(peer)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        for pattern in _PAGES.values():
            found = next(iter(sorted(site.glob(f"{pattern}index.html"))), None)
            yield _loaded(server.server_port, found.parent.relative_to(site)) if found else "no such page"
    finally:
        server.shutdown()
        server.server_close()


def _loaded(port: int, address: Path) -> str:
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError as error:
        raise NotMeasuredError(str(error)) from None
    from bench.tests_of_ours import chromium_path

    sizes: list[int] = []
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium_path())
            page = browser.new_page(viewport={"width": 412, "height": 823})
            answers: list[Any] = []
            page.on("response", lambda answer: answers.append(answer))
            page.goto(f"http://127.0.0.1:{port}/{address.as_posix()}/", wait_until="networkidle")
            sizes = [_size(answer) for answer in answers if answer.ok]
            browser.close()
    except Error as error:
        raise NotMeasuredError(str(error).splitlines()[0]) from None
    return f"{sum(sizes) / 1000:.1f} kB, {len(sizes)} files"


def _size(answer: Any) -> int:
    """The bytes of a part of a film are those that were sent; the browser does not hand over their body."""
    kind = answer.headers.get("content-type", "")
    if kind.startswith(("video/", "audio/")):
        return int(answer.headers.get("content-length", 0))
    body: bytes = answer.body()
    return len(gzip.compress(body, 6)) if any(word in kind for word in _PACKED) else len(body)
