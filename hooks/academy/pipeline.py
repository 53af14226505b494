"""The map of the house: one straight line from the files of the academy to its pages.

    files → load → validate → assemble → render → emit

Every stage is a pure function of what the one before it gives; only `load` reads the disk, and only
the adapter (`mkdocs_adapter.py`) and the command line write anything.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from academy.api import api_files
from academy.assemble import assemble
from academy.captions import caption_files
from academy.load import load
from academy.site.media import media_files
from academy.model import Catalog, Language, LearningPath, Page
from academy.problems import Problem
from academy.render import Edition, render
from academy.search import search_files
from academy.validate import validate


@dataclass(frozen=True, slots=True)
class Site:
    """Everything there is to publish."""

    catalog: Catalog
    paths: tuple[LearningPath, ...]
    pages_by_language: dict[Language, tuple[Page, ...]]
    file_by_uri: dict[str, str]
    """Other files, by their address: the data for machines."""
    media_by_uri: dict[str, str]
    """Films and recordings to copy as they are: their path below the root, by their address."""
    notices: tuple[Problem, ...]


def build(root: Path, site_url: str = "", today: date = date.min) -> Site:
    """Turn the content below `root` into pages in every language; `site_url` is where they will be published.

    `today` decides whether a recording may still be shown; without it every one may.

    Raises:
        ContentError: with everything that is wrong with the content.
    """
    checked = validate(load(root), today)
    paths = assemble(checked.catalog.modules, checked.catalog.profile_by_sector)
    editions = {language: Edition(checked.catalog, paths, language, site_url) for language in Language}
    return Site(
        catalog=checked.catalog,
        paths=paths,
        pages_by_language={language: render(edition) for language, edition in editions.items()},
        file_by_uri={
            **api_files(checked.catalog, paths),
            **caption_files(checked.catalog),
            **_search_files(editions.values()),
        },
        media_by_uri=media_files(checked.catalog),
        notices=checked.notices,
    )


def _search_files(editions: Iterable[Edition]) -> dict[str, str]:
    return {uri: text for edition in editions for uri, text in search_files(edition).items()}
