"""What the check accepts can be built: every page, with all that stands around it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from academies import change, told, valid_academy
from academy.model import FOOTER_PAGES, MAIN_PAGES, NEEDED_PAGES, Language
from academy.pipeline import build
from academy.render.components import COMPONENT_NAMES, COMPONENTS_PAGE
from academy.site import files_of, page_context
from academy.site.navigation import main_pages
from academy.text import interface
from conftest import ROOT

KERN = "sectors: {po: kern, vo: kern, mbo: kern}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The valid academy, with the look of the real one."""
    (tmp_path / "overrides").symlink_to(ROOT / "overrides")
    return valid_academy(tmp_path)


def built(root: Path) -> Iterator[str]:
    """The addresses of all pages, each made with what stands around it, and of all files."""
    site = build(root, "https://academie.example/")
    for language, pages in site.pages_by_language.items():
        yield from (page_context(page, language, site)["title"] and page.uri for page in pages)
    yield from files_of(site)


@pytest.mark.parametrize("uri", NEEDED_PAGES)
def test_a_page_that_the_site_links_to_must_be_there(root: Path, uri: str) -> None:
    for language in Language:
        (root / "docs" / language.file_name(uri)).unlink(missing_ok=True)
    assert f"docs/{uri}:1:1: ontbreekt. Maak het bestand. [file-missing]" in told(root).problems


@pytest.mark.parametrize("language", Language)
def test_the_site_links_from_every_page_to_those_that_must_be_there(root: Path, language: Language) -> None:
    assert [uri for _, uri in main_pages(language)] == list(MAIN_PAGES)
    assert len(interface(language).shell.footer_titles) == len(FOOTER_PAGES)
    assert {*MAIN_PAGES, *FOOTER_PAGES} < set(NEEDED_PAGES) <= set(built(root))


def test_a_module_may_stand_on_no_path_at_all(root: Path) -> None:
    """The page that shows every part shows those of the first module."""
    slots = "\n\n".join(f"<!-- hier: {name} -->" for name in COMPONENT_NAMES)
    page = f"---\ntitle: Onderdelen\ndescription: Alles.\n---\n\n{slots}\n"
    (root / "docs" / COMPONENTS_PAGE).write_text(page, "utf-8")
    change(root, "modules/01-begin/index.md", KERN, "sectors: {po: verdieping, vo: verdieping, mbo: verdieping}")
    change(root, "modules/02-bord/index.md", 'needs: ["01"]', "needs: []")
    assert told(root).problems == []
    assert COMPONENTS_PAGE in set(built(root))


def test_paths_are_not_told_empty_while_a_module_cannot_be_read(root: Path) -> None:
    change(root, "modules/01-begin/index.md", KERN, "sectors: {po: kern, vo: kern, mbo: ker}")
    change(root, "modules/02-bord/index.md", KERN, "sectors: {po: kern, vo: kern}")
    assert not any("path-empty" in line for line in told(root).problems)
