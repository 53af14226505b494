"""What a first visit loads: the files that a page asks for in a browser, packed as a server packs them."""

from collections.abc import Iterator, Sequence

from playwright.sync_api import Browser

from bench.browser import browser, page_of, served
from bench.measured import NotMeasuredError
from bench.peers import Peer
from bench.tests_of_ours import Gzipping

_PAGES = {
    "home": "",
    "module": "modules/08-*/",
    "path": "leerpaden/po/",
    "video": "videos/08-1-*/",
}

HEADS = ("site", *_PAGES)


def rows(peers: Sequence[Peer]) -> Iterator[Sequence[str]]:
    """A row for every peer, with the kB of each page and the files it asks for."""
    for peer in peers:
        try:
            yield (peer.name, *_of_site(peer))
        except NotMeasuredError as reason:
            yield (peer.name, f"not measured: {reason}", *[""] * (len(_PAGES) - 1))


def _of_site(peer: Peer) -> Sequence[str]:
    address = served(peer)
    with browser() as started:
        pages = [page_of(peer, pattern) for pattern in _PAGES.values()]
        return ["no such page" if page is None else _loaded(started, address + page) for page in pages]


def _loaded(started: Browser, address: str) -> str:
    before = len(Gzipping.sent)
    page = started.new_page(viewport={"width": 412, "height": 823})
    page.goto(address, wait_until="networkidle")
    page.context.close()
    sizes = Gzipping.sent[before:]
    return f"{sum(sizes) / 1000:.1f} kB, {len(sizes)} files"
