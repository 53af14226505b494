"""Ten times the content: what is written for one page stays as long as it was, and as much work."""

import sys
from collections.abc import Callable, Iterable
from statistics import mean
from types import FrameType
from typing import Any

import pytest

from academy.edition import Edition, path_uri
from academy.model import Language, LearningModule, Page, Sector
from academy.pipeline import build
from academy.render.module import module_page
from academy.render.video import video_page
from academy.render.worksheet import worksheet_page
from academy.render.written import written_page
from academy.site import Site
from synthetic import make_synthetic_academy

KINDS = ("module", "worksheet", "video")
COPIES = 10


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """As the large one in all but the number of modules: no film was made of either."""
    return build(make_synthetic_academy(tmp_path_factory.mktemp("real"), 1))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return build(make_synthetic_academy(tmp_path_factory.mktemp("large"), COPIES))


def length(pages: Iterable[Page]) -> float:
    """The mean length of a page, the navigation beside it included; lists of everything are left out."""
    return mean(len(page.html) + len(repr((page.around, page.crumbs))) for page in of_kinds(pages))


def of_kinds(pages: Iterable[Page]) -> list[Page]:
    return [page for page in pages if page.kind in KINDS]


def test_a_page_does_not_grow_with_the_number_of_pages(real: Site, large: Site) -> None:
    few, many = real.pages_by_language[Language.NL], large.pages_by_language[Language.NL]
    assert len(of_kinds(many)) > 8 * len(of_kinds(few))
    assert length(many) <= 1.05 * length(few)


def steps(work: Callable[[], object]) -> int:
    """The instructions of our own code that the work takes: the same on every machine, however busy."""
    count = 0

    def instruction(_frame: FrameType, event: str, _arg: Any) -> Any:
        nonlocal count
        count += event == "opcode"
        return instruction

    def called(frame: FrameType, _event: str, _arg: Any) -> Any:
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        # A comparison of two values is code that Python writes itself.
        return instruction if "academy" in frame.f_code.co_filename or frame.f_code.co_filename == "<string>" else None

    before = sys.gettrace()
    sys.settrace(called)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def pages_of(module: LearningModule, edition: Edition) -> None:
    module_page(module, edition)
    worksheet_page(module, edition)
    for video in edition.videos_by_module[module.id]:
        video_page(video, edition)


@pytest.mark.parametrize("place", [3, 15, -1])
def test_nor_does_the_work_for_the_pages_of_a_module(real: Site, large: Site, place: int) -> None:
    few, many = (site.edition_by_language[Language.NL] for site in (real, large))
    same = place if place < 0 else place + len(few.catalog.modules) * (COPIES - 1)
    once = steps(lambda: pages_of(few.catalog.modules[place], few))
    assert steps(lambda: pages_of(many.catalog.modules[same], many)) <= 1.05 * once


def test_a_path_is_as_much_work_as_it_has_modules(real: Site, large: Site) -> None:
    """Most of them stand beside it: its weeks are as many as its years allow."""
    few, many = (site.edition_by_language[Language.NL] for site in (real, large))
    once, often = (steps(lambda e=e: written_page(e.page_by_uri[path_uri(Sector.PO)], e)) for e in (few, many))  # type: ignore[misc]
    assert often <= 1.1 * COPIES * once
