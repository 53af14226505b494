"""`make bench`: the figures of the academy beside those of its peers, as Markdown; `make bench BENCH=--help`."""

import argparse
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import builds, film, first_view, growth, serving
from bench.environment import HERE, STORE, python_with_peers
from bench.measured import NotMeasuredError, cost
from bench.ours import academy
from bench.peers import Peer, mkdocs, starlight, zensical
from bench.table import Row, print_head, print_table

PARTS = ("builds", "views", "preview", "film", "growth")
MAKERS: Sequence[Callable[[Path, Path], Peer]] = (zensical, mkdocs, starlight)


def main() -> None:
    """Measure what was asked for, and print it as it comes."""
    options = _options()
    # The folders that this makes go with the process, however it ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    STORE.mkdir(parents=True, exist_ok=True)
    print_head()
    with TemporaryDirectory(dir=STORE, prefix="work-") as name:
        if {*options.only} - {"growth"}:
            _beside_peers(options, Path(name))
    if "growth" in options.only:
        print_table("Growth", growth.HEADS, growth.rows(options.growth))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="interleaved rounds of builds")
    parser.add_argument("--edits", type=int, default=10, help="edits that are timed in each preview")
    parser.add_argument("--saves", type=int, default=50, help="edits after which memory is looked at")
    parser.add_argument("--growth", type=int, nargs="*", default=[20, 200], help="modules; 1000 takes long")
    parser.add_argument("--only", nargs="*", choices=PARTS, default=PARTS, help="a part of it")
    parser.add_argument("--peers", nargs="*", default=[make.__name__ for make in MAKERS], help="some of them")
    return parser.parse_args()


def _beside_peers(options: argparse.Namespace, folder: Path) -> None:
    ours = academy(folder / "academy")
    builds.build(ours)
    missing: list[Row] = []
    peers = [ours, *_peers(ours, options.peers, folder, missing)]
    print_table("Peers", ("site", "note"), [*((peer.name, peer.note) for peer in peers), *missing])
    if "builds" in options.only:
        heads = ("build", "CPU s", "wall s", "peak MiB", "academy / it, CPU")
        title = f"Builds, {options.rounds} interleaved rounds"
        print_table(title, heads, builds.rows(peers, builds.build_rounds(peers, options.rounds)))
    if "views" in options.only:
        print_table("First view, gzip", ("site", *first_view.HEADS), first_view.rows(peers))
    if "preview" in options.only:
        title = f"Preview: {options.edits} edits timed, memory after {options.saves} saves"
        print_table(title, serving.HEADS, serving.rows(peers, options.edits, options.saves))
    if "film" in options.only:
        print_table("A changed sentence as a film on the site", film.HEADS, [film.row(ours)])


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
