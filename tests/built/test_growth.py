"""Ten times the content: a page stays as large and as quick to build as it was."""

import resource
from pathlib import Path
from typing import NamedTuple

import pytest

from conftest import build_academy, copy_academy
from synthetic import make_synthetic_academy

COPIES = 10
GROWING = {"modules", "videos"}
"""Folders of the site with more pages where there is more content; the author guide stays as it is."""


class Measure(NamedTuple):
    """Whole-build figures."""

    pages: int
    bytes_per_page: float
    cpu_seconds_per_page: float


def measure(academy: Path) -> Measure:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    build_academy(academy)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    sizes = [path.stat().st_size for path in (academy / "site").rglob("*.html") if GROWING & {*path.parts}]
    return Measure(len(sizes), sum(sizes) / len(sizes), seconds / len(sizes))


@pytest.mark.slow
def test_pages_do_not_grow_with_the_number_of_pages(tmp_path: Path) -> None:
    real = measure(copy_academy(tmp_path / "real"))
    large = measure(make_synthetic_academy(tmp_path / "large", COPIES))
    print(f"\nreal  {real}\nlarge {large}")
    assert large.pages > 8 * real.pages
    assert large.bytes_per_page <= 1.10 * real.bytes_per_page
    assert large.cpu_seconds_per_page <= 1.25 * real.cpu_seconds_per_page
