"""One page at a time in the frame of the site: MkDocs builds the home pages, and the others get the same frame."""

import copy
import logging
import os
import tempfile
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateSyntaxError
from mkdocs.commands.build import build, get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.structure.pages import Page as MkDocsPage

from academy.address import EXAMPLE
from academy.edition import HOME
from academy.errors import AcademyError, Message
from academy.model import MISSING_PAGE, Language, Page
from academy.site import Site, at_any_depth, page_context
from mkdocs_adapter import page_source

_NOT_FRAMED = Message(
    "De site is niet gebouwd; de vorige staat er nog. {warnings}",
    "The site was not built; the previous one is still there. {warnings}",
)
_TEMPLATE = Message(
    "{source}:{line}: van deze regel van de sjabloon kan geen pagina worden gemaakt: {error}. Herstel hem.",
    "{source}:{line}: no page can be made of this line of the template: {error}. Mend it.",
)


class FrameError(AcademyError):
    """The site builder warned of something, or a template cannot be filled in."""


class Frame:
    """What MkDocs puts around a page in one language, as it did around the home page."""

    def __init__(self, language: Language, config: MkDocsConfig) -> None:
        self._language, self._nav = language, config.extra["academy_nav"]
        self._root = Path(config.config_file_path).parent
        self._template = config.extra["academy_env"].get_template("main.html")
        # MkDocs goes on to the next language with the same configuration.
        self._config = copy.copy(config)
        self._config["theme"], self._config["extra"] = copy.deepcopy(config.theme), copy.copy(config.extra)

    def html(self, page: Page, site: Site) -> str:
        """The whole page, as it is served.

        Raises:
            FrameError: when a template cannot be filled in.
        """
        own = MkDocsPage(None, page_source(page, self._language, self._config), self._config)
        around = page_context(page, self._language, site)
        own.meta = {"title": page.title, "description": page.description}
        own.content, own.canonical_url = page.html, around["canonical_url"]
        with _saying_which_line(self._root):
            html = self._template.render({**get_context(self._nav, [], self._config, own), **around})
        missing = page.uri == MISSING_PAGE
        return at_any_depth(html, own.file.url, site.site_url or EXAMPLE) if missing else html


def frames(site: Site, root: Path) -> Mapping[Language, Frame]:
    """The frame of every language.

    Raises:
        FrameError: when the site builder warns of anything, or a template cannot be filled in.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    found: dict[Language, Frame] = {}

    def framed(language: Language, config: MkDocsConfig) -> None:
        found[language] = Frame(language, config)

    home = {language: {HOME: pages[HOME]} for language, pages in site.page_by_uri.items()}
    with _saying_which_line(root), _listening() as warnings, tempfile.TemporaryDirectory() as folder:
        try:
            config = load_config(str(root / "mkdocs.yml"), site_dir=folder, site_url=site.site_url, strict=True)
            config.extra.update(academy=site, academy_files={}, academy_pages=home, academy_framed=framed)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
        except MkDocsException as error:
            raise FrameError(_NOT_FRAMED, {"warnings": "\n".join([*warnings, str(error)])}) from None
    return found


@contextmanager
def _saying_which_line(root: Path) -> Iterator[None]:
    """What goes wrong in a template is told at its line; what goes wrong elsewhere is a mistake of ours."""
    try:
        yield
    except Exception as error:
        lines = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".html")]
        if isinstance(error, TemplateSyntaxError):
            path, line = error.filename or "", error.lineno
        elif lines:
            path, line = lines[-1].filename, lines[-1].lineno or 1
        else:
            raise
        source = path.removeprefix(f"{root}{os.sep}").replace(os.sep, "/")
        raise FrameError(_TEMPLATE, {"source": source, "line": line, "error": error}) from None


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
