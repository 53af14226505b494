"""Pages in the frame of the theme: those that stand in the site as they would become now, and the others anew.

A page is known by all that its frame is made of: its HTML, what stands around it, the templates and the packages.
"""

import shutil
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from academy.kept import results_of
from academy.model import Language, Page
from academy.site import Site, page_context, page_file
from academy.sources import FRAME, mark_of_sources
from mkdocs_page import frames


class _Framed(NamedTuple):
    """A page in one language of the site: where it goes, and what it is known by."""

    page: Page
    language: Language
    uri: str
    key: bytes


def frame(site: Site, root: Path, folder: Path, before: Path) -> None:
    """Write every page of the site into an empty folder; `before` has the site as it was.

    Raises:
        FrameError: when the site builder warns of anything.
    """
    mark, made = templates_mark(root), dict[bytes, bytes]()
    pages = [*_framed(site, mark)]
    fresh = [page for page in pages if not _stands(page, before)]
    for path in {(folder / page.uri).parent for page in pages}:
        path.mkdir(parents=True, exist_ok=True)
    frame_by_language = frames(site, root) if fresh else {}
    for page in fresh:
        html = frame_by_language[page.language].html(page.page, site).encode(errors="xmlcharrefreplace")
        (folder / page.uri).write_bytes(html)
        made[page.key] = _digest(html)
    # Whoever writes a template during a build wants another frame than this one.
    if templates_mark(root) == mark:
        _remember(made)
    anew = {page.uri for page in fresh}
    for page in (page for page in pages if page.uri not in anew):
        _show(before / page.uri, folder / page.uri)


def _framed(site: Site, mark: bytes) -> Iterator[_Framed]:
    for language, pages in site.pages_by_language.items():
        for page in pages:
            # The words of the interface belong to the code, which what is kept knows by itself.
            around = {**page_context(page, language, site), "say": None}
            made_of = repr((page.uri, page.html, site.site_url, around)).encode("utf-8", "surrogatepass")
            yield _Framed(page, language, page_file(page, language), blake2b(mark + made_of, digest_size=16).digest())


def templates_mark(root: Path) -> bytes:
    """The mark of what pages are framed with."""
    return mark_of_sources(root, FRAME)


def _stands(page: _Framed, before: Path) -> bool:
    """Does the page stand in the site before as it was last made, and would it be made so again?"""
    results = results_of(__name__)
    if results is None or (known := results.get(page.key)) is None:
        return False
    try:
        return _digest((before / page.uri).read_bytes()) == known
    except OSError:
        return False


def _remember(digest_by_key: Mapping[bytes, bytes]) -> None:
    if results := results_of(__name__):
        for key, digest in digest_by_key.items():
            results.put(key, digest)


def _digest(html: bytes) -> bytes:
    return blake2b(html, digest_size=16).digest()


def _show(source: Path, path: Path) -> None:
    try:
        path.hardlink_to(source)
    except OSError:
        shutil.copyfile(source, path)
