"""Ten times the content: what is written for one page stays as long as it was."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import mean

from academy.assemble import assemble
from academy.edition import editions
from academy.model import Language, Page
from academy.pipeline import check
from academy.render import render
from synthetic import ROOT, make_synthetic_academy

KINDS = ("module", "worksheet", "video")


def length(pages: Iterable[Page]) -> float:
    """The mean length of a page, the navigation beside it included; lists of everything are left out."""
    return mean(len(page.html) + len(repr((page.around, page.crumbs, page.beside))) for page in of_kinds(pages))


def of_kinds(pages: Iterable[Page]) -> list[Page]:
    return [page for page in pages if page.kind in KINDS]


def dutch_pages(root: Path) -> Sequence[Page]:
    catalog = check(root).catalog
    paths = assemble(catalog.modules, catalog.profile_by_sector)
    return render(editions(catalog, paths, "")[Language.NL])


def test_a_page_does_not_grow_with_the_number_of_pages(tmp_path: Path) -> None:
    real, large = dutch_pages(ROOT), dutch_pages(make_synthetic_academy(tmp_path, 10))
    assert len(of_kinds(large)) > 8 * len(of_kinds(real))
    assert length(large) <= 1.05 * length(real)
