"""Pages in the frame of the site: those that stand in the site as they would become now, and the others anew.

A page is known by all that its frame is made of: its HTML, what stands around it, the templates and the packages.
"""

import pickle
from collections.abc import Iterator, Mapping
from functools import cache, partial
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from academy.kept import Results, results_of
from academy.model import MISSING_PAGE, Language, Page
from academy.next_site import NextSite
from academy.site import Site, page_context, page_file
from academy.sources import FRAME, mark_of_sources

if TYPE_CHECKING:
    from mkdocs_page import Frame


class _Framed(NamedTuple):
    """A page in one language of the site: where it goes, and what it and its frame are known by."""

    page: Page
    language: Language
    uri: str
    key: bytes
    frame_key: bytes

    @property
    def content(self) -> bytes:
        """What stands in the frame."""
        return _bytes(self.page.html)


class _KnownFrame(NamedTuple):
    """The frame of a page as it was last made: how much of the file stands around the page's own content."""

    above: int
    below: int
    digest: bytes


def frame(site: Site, root: Path, following: NextSite, before: Path) -> None:
    """Write every page of the site, one after the other; `before` has the site as it was.

    Raises:
        FrameError: when the site builder warns of anything.
    """
    results, mark = results_of(__name__), templates_mark(root)
    frame_by_language = cache(partial(_new_frames, site, root))
    learned: dict[bytes, bytes] = {}
    for page in _framed(site, mark):
        old = _read(before / page.uri) if results else None
        if results and old is not None and results.get(page.key) == _digest(old):
            following.show(page.uri, before / page.uri)
            continue
        html = _in_old_frame(page, old, results) if results and old is not None else None
        if html is None:
            html = _bytes(frame_by_language()[page.language].html(page.page, site))
        following.write(page.uri, html)
        learned.update(_learned_of(page, html))
    # A template that changed meanwhile is not what they are known by.
    if results and templates_mark(root) == mark:
        for key, known in learned.items():
            results.put(key, known)


def _new_frames(site: Site, root: Path) -> "Mapping[Language, Frame]":
    # Only now: where every frame is known, nobody waits for the site builder.
    from mkdocs_page import frames

    return frames(site, root)


def _framed(site: Site, mark: bytes) -> Iterator[_Framed]:
    for language, pages in site.page_by_uri.items():
        for page in pages.one_by_one():
            # The words of the interface belong to the code, which what is kept knows by itself.
            around = {**page_context(page, language, site), "say": None}
            made_of = repr((page.uri, site.site_url, around)).encode("utf-8", "surrogatepass")
            frame_key = blake2b(mark + made_of, digest_size=16).digest()
            key = blake2b(frame_key + page.html.encode("utf-8", "surrogatepass"), digest_size=16).digest()
            yield _Framed(page, language, page_file(page, language), key, frame_key)


def _in_old_frame(page: _Framed, old: bytes, results: Results) -> bytes | None:
    """The page in the frame that stands around it in the old site, if that is the one it would get now."""
    kept = results.get(page.frame_key)
    if kept is None:
        return None
    known = _KnownFrame(*pickle.loads(kept))
    above, below = old[: known.above], old[len(old) - known.below :]
    return above + page.content + below if _digest(above + below) == known.digest else None


def _learned_of(page: _Framed, html: bytes) -> Iterator[tuple[bytes, bytes]]:
    """What the page is known by the next time, and the frame around it."""
    yield page.key, _digest(html)
    # On the page for missing addresses the links of the content are written otherwise.
    if html.count(page.content) == 1 and page.page.uri != MISSING_PAGE:
        above, _, below = html.partition(page.content)
        known = _KnownFrame(len(above), len(below), _digest(above + below))
        yield page.frame_key, pickle.dumps(tuple(known))


def templates_mark(root: Path) -> bytes:
    """The mark of what pages are framed with."""
    return mark_of_sources(root, FRAME)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _bytes(html: str) -> bytes:
    return html.encode(errors="xmlcharrefreplace")


def _digest(html: bytes) -> bytes:
    return blake2b(html, digest_size=16).digest()
