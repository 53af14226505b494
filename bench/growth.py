"""The same figures with more content: copies of the modules under numbers of their own."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.environment import STORE
from bench.measured import Cost, NotMeasuredError, cost
from bench.ours import command
from bench.tests_of_ours import make_synthetic_academy

_MODULES = 20
"""In one copy."""
_GROWING = {"modules", "videos"}
"""Folders with more pages where there is more content."""
HEADS = ("modules", "pages", "CPU s", "CPU ms a page", "bytes a page", "peak MiB", "check CPU s", "check peak MiB")


class Grown(NamedTuple):
    """One size."""

    modules: int
    pages: int
    build: Cost
    bytes_a_page: float
    check: Cost

    @property
    def cpu_a_page(self) -> float:
        """Milliseconds."""
        return 1000 * self.build.cpu / self.pages


def rows(sizes: Sequence[int]) -> Iterator[Sequence[str]]:
    """A row for every size, each beside the one before it."""
    before = None
    for size in sizes:
        try:
            grown = _grown(size)
        except NotMeasuredError as reason:
            yield (f"{size}", f"not measured: {reason}", *[""] * (len(HEADS) - 2))
        else:
            yield _row(grown, before)
            before = grown


def _grown(size: int) -> Grown:
    """A number of modules has three digits at most, so a thousand of them are 980."""
    copies = min(size // _MODULES, 49)
    with TemporaryDirectory(dir=STORE, prefix="grown-") as folder:
        root = make_synthetic_academy(Path(folder), copies)
        check = cost((*command(root), "check"), root)
        # What the check kept would be used by the build.
        with TemporaryDirectory(dir=STORE, prefix="kept-") as kept:
            if (root / ".build").is_dir():
                (root / ".build").rename(Path(kept) / "build")
        build = cost((*command(root), "build"), root)
        pages = [*(root / "site").rglob("*.html")]
        sizes = [path.stat().st_size for path in pages if _GROWING & {*path.relative_to(root).parts}]
        return Grown(copies * _MODULES, len(pages), build, mean(sizes), check)


def _row(grown: Grown, before: Grown | None) -> Sequence[str]:
    def beside(now: float, then: float) -> str:
        return f" (× {now / then:.2f})"

    cpu, size = f"{grown.cpu_a_page:.1f}", f"{grown.bytes_a_page:,.0f}"
    check = f"{grown.check.cpu:.1f}"
    if before:
        cpu += beside(grown.cpu_a_page, before.cpu_a_page)
        size += beside(grown.bytes_a_page, before.bytes_a_page)
        check += f" (× {grown.check.cpu / before.check.cpu:.1f} for × {grown.modules / before.modules:.1f})"
    whole = (f"{grown.modules}", f"{grown.pages:,}", f"{grown.build.cpu:.1f}", cpu, size, f"{grown.build.mib:.0f}")
    return (*whole, check, f"{grown.check.mib:.0f}")
