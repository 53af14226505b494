"""Pages in the frame of the theme: those that stand in the site as they would become now, and the others anew.

One after the other: a page is rendered, put into its frame and written before the next.

A page is known by all that its frame is made of: its HTML, what stands around it, the templates and the packages.
"""

import os
import shutil
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from academy.kept import results_of
from academy.model import Language, Page
from academy.site import Site, page_context, page_file
from mkdocs_page import frames

_TEMPLATES = ("overrides/*.html", "overrides/partials/**/*.html", "mkdocs.yml", "hooks/mkdocs_*.py")


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
    frame_by_language = cache(lambda: frames(site, root))
    for page in _framed(site, templates_mark(root)):
        path = folder / page.uri
        path.parent.mkdir(parents=True, exist_ok=True)
        if _stands(page, before):
            _show(before / page.uri, path)
            continue
        html = frame_by_language()[page.language].html(page.page, site).encode(errors="xmlcharrefreplace")
        path.write_bytes(html)
        _remember(page.key, html)


def _framed(site: Site, mark: bytes) -> Iterator[_Framed]:
    for language in site.edition_by_language:
        for page in site.pages(language):
            # The words of the interface belong to the code, which what is kept knows by itself.
            around = {**page_context(page, language, site), "say": None}
            made_of = repr((page.uri, page.html, site.site_url, around)).encode("utf-8", "surrogatepass")
            yield _Framed(page, language, page_file(page, language), blake2b(mark + made_of, digest_size=16).digest())


def templates_mark(root: Path) -> bytes:
    """The mark of what pages are framed with."""
    mark = blake2b(repr([os.environ.get(name) for name in ("EDIT_URI",)]).encode())
    for pattern in _TEMPLATES:
        for path in sorted(root.glob(pattern)):
            mark.update(path.name.encode() + blake2b(path.read_bytes()).digest())
    return mark.digest()


def _stands(page: _Framed, before: Path) -> bool:
    """Does the page stand in the site before as it was last made, and would it be made so again?"""
    results = results_of(__name__)
    if results is None or (known := results.get(page.key)) is None:
        return False
    try:
        return _digest((before / page.uri).read_bytes()) == known
    except OSError:
        return False


def _remember(key: bytes, html: bytes) -> None:
    if results := results_of(__name__):
        results.put(key, _digest(html))


def _digest(html: bytes) -> bytes:
    return blake2b(html, digest_size=16).digest()


def _show(source: Path, path: Path) -> None:
    try:
        path.hardlink_to(source)
    except OSError:
        shutil.copyfile(source, path)
