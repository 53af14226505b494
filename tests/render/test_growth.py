"""Ten times the content: what is written for one page stays as long as it was."""

from collections.abc import Iterable
from pathlib import Path
from statistics import mean

from academy.model import Language, Page
from academy.pipeline import build
from synthetic import ROOT, make_synthetic_academy

KINDS = ("module", "worksheet", "video")


def length(pages: Iterable[Page]) -> float:
    """The mean length of a page, the navigation beside it included; lists of everything are left out."""
    return mean(len(page.html) + len(repr((page.around, page.crumbs, page.beside))) for page in of_kinds(pages))


def of_kinds(pages: Iterable[Page]) -> list[Page]:
    return [page for page in pages if page.kind in KINDS]


def test_a_page_does_not_grow_with_the_number_of_pages(tmp_path: Path) -> None:
    real = build(ROOT).pages_by_language[Language.NL]
    large = build(make_synthetic_academy(tmp_path, 10)).pages_by_language[Language.NL]
    assert len(of_kinds(large)) > 8 * len(of_kinds(real))
    assert length(large) <= 1.05 * length(real)
