"""Pages in the frame of the theme: those that are known from before as they were, the others by MkDocs.

A page is known by all that its frame is made of: its HTML, what stands around it, the templates and the packages.
"""

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from academy.edition import HOME
from academy.errors import AcademyError, Message
from academy.kept import results_of
from academy.model import Language, Page
from academy.site import Site, page_context, page_file

_NOT_FRAMED = Message(
    "De site is niet gebouwd; de vorige staat er nog. {warnings}",
    "The site was not built; the previous one is still there. {warnings}",
)
_TEMPLATES = ("overrides/*.html", "overrides/partials/**/*.html", "mkdocs.yml", "hooks/mkdocs_*.py")


class FrameError(AcademyError):
    """The site builder warned of something."""


class _Framed(NamedTuple):
    """A page in one language of the site: where it goes, and what it is known by."""

    page: Page
    language: Language
    uri: str
    key: bytes


def frame(site: Site, root: Path, folder: Path) -> None:
    """Write every page of the site into an empty folder.

    Raises:
        FrameError: when the site builder warns of anything.
    """
    pages = [*_framed(site, _mark(root))]
    known = {page.key: html for page in pages if (html := _known(page.key)) is not None}
    fresh = [page for page in pages if page.key not in known]
    if fresh:
        # The site builder does not do without a home page.
        _run_mkdocs(site, [page for page in pages if page.key not in known or page.page.uri == HOME], root, folder)
    for page in fresh:
        _remember(page.key, (folder / page.uri).read_bytes())
    for page in (page for page in pages if page.key in known):
        path = folder / page.uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(known[page.key])


def _framed(site: Site, mark: bytes) -> Iterator[_Framed]:
    for language, pages in site.pages_by_language.items():
        for page in pages:
            # The words of the interface belong to the code, which what is kept knows by itself.
            around = {**page_context(page, language, site), "say": None}
            made_of = repr((page.uri, page.html, site.site_url, around)).encode("utf-8", "surrogatepass")
            yield _Framed(page, language, page_file(page, language), blake2b(mark + made_of, digest_size=16).digest())


def _run_mkdocs(site: Site, pages: Sequence[_Framed], root: Path, folder: Path) -> None:
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    with _listening() as warnings:
        try:
            config = load_config(str(root / "mkdocs.yml"), site_dir=str(folder), site_url=site.site_url, strict=True)
            config.extra.update(academy=site, academy_files={}, academy_pages=_by_language(pages))
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
        except MkDocsException as error:
            raise FrameError(_NOT_FRAMED, {"warnings": "\n".join([*warnings, str(error)])}) from None


@contextmanager
def _listening() -> Iterator[list[str]]:
    """What the site builder warns of, instead of what it prints."""
    lines: list[str] = []
    log, handler = logging.getLogger("mkdocs"), logging.Handler(logging.WARNING)
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    before, log.propagate = log.propagate, False
    log.addHandler(handler)
    try:
        yield lines
    finally:
        log.removeHandler(handler)
        log.propagate = before


def _by_language(pages: Sequence[_Framed]) -> Mapping[Language, Sequence[Page]]:
    return {language: [page.page for page in pages if page.language is language] for language in Language}


def _mark(root: Path) -> bytes:
    mark = blake2b(repr([os.environ.get(name) for name in ("EDIT_URI",)]).encode())
    for pattern in _TEMPLATES:
        for path in sorted(root.glob(pattern)):
            mark.update(path.name.encode() + blake2b(path.read_bytes()).digest())
    return mark.digest()


def _known(key: bytes) -> bytes | None:
    results = results_of(__name__)
    return results.get(key) if results else None


def _remember(key: bytes, html: bytes) -> None:
    if results := results_of(__name__):
        results.put(key, html)
