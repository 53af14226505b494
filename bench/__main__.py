"""`make bench`: the figures of the academy beside those of its peers, as Markdown; `make bench BENCH=--help`."""

import argparse
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from bench import builds, film, first_view, growth, largest_paint, own_tests, searching, serving
from bench.environment import HERE, STORE, python_with_peers
from bench.measured import NotMeasuredError, cost
from bench.ours import academy
from bench.peers import Peer, mkdocs, starlight, zensical
from bench.table import Row, print_head, print_table

MAKERS: Sequence[Callable[[Path, Path], Peer]] = (zensical, mkdocs, starlight)
Options = argparse.Namespace


class Part(NamedTuple):
    """A table: what it is called, its heads, and its rows of the academy alone or of the academy and its peers."""

    title: str
    heads: Row
    rows: Callable[[Sequence[Peer], Options], Iterable[Row]]


BESIDE_PEERS: Mapping[str, Part] = {
    "builds": Part(
        "Builds, in interleaved rounds",
        builds.HEADS,
        lambda sites, asked: builds.rows(sites, builds.build_rounds(sites, asked.rounds)),
    ),
    "preview": Part("Preview", serving.HEADS, lambda sites, asked: serving.rows(sites, asked.edits, asked.saves)),
    "views": Part("First view, gzip", first_view.HEADS, lambda sites, _: first_view.rows(sites)),
    "paint": Part(
        "Largest paint of module 08, 1.6 Mbit/s, 150 ms, CPU × 4",
        largest_paint.HEADS,
        lambda sites, asked: largest_paint.rows(sites, asked.loads),
    ),
}
OF_OURS: Mapping[str, Part] = {
    "search": Part(
        "Search, Fast 3G, CPU × 4", searching.HEADS, lambda sites, asked: searching.rows(sites[0], asked.rounds)
    ),
    "film": Part(
        "A changed sentence as a film on the site",
        film.HEADS,
        lambda sites, asked: [film.row(sites[0], asked.rounds)],
    ),
}
APART: Mapping[str, Part] = {
    "growth": Part("Growth", growth.HEADS, lambda _, asked: growth.rows(asked.growth)),
    "tests": Part("Tests", own_tests.HEADS, lambda *_: [own_tests.row()]),
}
PARTS = (*BESIDE_PEERS, *OF_OURS, *APART)


def main() -> None:
    """Measure what was asked for, and print it as it comes."""
    options = _options()
    # The folders that this makes go with the process, however it ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    STORE.mkdir(parents=True, exist_ok=True)
    start = perf_counter()
    print_head()
    if {*options.only} - APART.keys():
        with TemporaryDirectory(dir=STORE, prefix="work-") as name:
            _of_sites(options, Path(name))
    for part in _asked(APART, options):
        print_table(part.title, part.heads, part.rows([], options))
    print(f"\nAll of it took {(perf_counter() - start) / 60:.0f} min.")


def _options() -> Options:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="rounds of builds, of first results and of films")
    parser.add_argument("--edits", type=int, default=10, help="edits that are timed in each preview")
    parser.add_argument("--saves", type=int, default=50, help="edits after which our own memory is looked at")
    parser.add_argument("--loads", type=int, default=5, help="loads of a page, at each width")
    parser.add_argument("--growth", type=int, nargs="*", default=[20, 200, 1000], help="numbers of modules")
    parser.add_argument("--only", nargs="*", choices=PARTS, default=PARTS, help="a part of it")
    parser.add_argument("--peers", nargs="*", default=[make.__name__ for make in MAKERS], help="some of them")
    return parser.parse_args()


def _asked(parts: Mapping[str, Part], options: Options) -> Iterator[Part]:
    return (part for name, part in parts.items() if name in options.only)


def _of_sites(options: Options, folder: Path) -> None:
    ours = academy(folder / "academy")
    missing: list[Row] = []
    try:
        builds.build(ours)
    except NotMeasuredError as reason:
        print_table("Sites", ("site", "note"), [("academy", f"not measured: {reason}")])
        return
    beside = [*_asked(BESIDE_PEERS, options)]
    sites = [ours, *(_peers(ours, options.peers, folder, missing) if beside else ())]
    print_table("Sites", ("site", "note"), [*((site.name, site.note) for site in sites), *missing])
    for part in (*beside, *_asked(OF_OURS, options)):
        print_table(part.title, part.heads, part.rows(sites, options))


def _peers(ours: Peer, names: Sequence[str], folder: Path, missing: list[Row]) -> Iterator[Peer]:
    corpus = folder / "corpus"
    try:
        cost((python_with_peers(), HERE / "corpus.py", ours.folder / "site", corpus), folder)
    except NotMeasuredError as reason:
        missing.append(("peers", f"not measured: {reason}"))
        return
    for make in (make for make in MAKERS if make.__name__ in names):
        try:
            yield make(corpus, folder / make.__name__)
        except NotMeasuredError as reason:
            missing.append((make.__name__, f"not measured: {reason}"))


if __name__ == "__main__":
    main()
