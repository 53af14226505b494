"""Builds in interleaved rounds: cold, again with nothing changed, and with one sentence changed."""

import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bench.measured import Cost, NotMeasuredError, cost, spread
from bench.ours import command, sentence_into
from bench.peers import Peer

KINDS = ("cold", "nothing changed", "one sentence changed")
HEADS = ("build", "CPU s", "wall s", "peak MiB", "academy / it, CPU")
CHECKS = ("check, cold", "check, nothing changed")
Costs = dict[tuple[str, str], list[Cost]]
"""By peer and by kind of build."""


class Builds(NamedTuple):
    """What was measured, and why something was not."""

    costs: Costs
    reasons: dict[str, str]


def build_rounds(peers: Sequence[Peer], rounds: int) -> Builds:
    """Every peer builds once in every round, so that what else the machine does falls on all of them."""
    builds = Builds(defaultdict(list), {})
    for number in range(1, rounds + 1):
        for peer in peers:
            if peer.name in builds.reasons:
                continue
            try:
                _one_round(peer, number, builds.costs)
            except NotMeasuredError as reason:
                builds.reasons[peer.name] = str(reason)
    return builds


def _one_round(peer: Peer, number: int, costs: Costs) -> None:
    def add(kind: str, found: Cost) -> None:
        costs[peer.name, kind].append(found)
        print(f"{peer.name}, {kind}: {found.cpu:.1f} s CPU, {found.wall:.1f} s", file=sys.stderr, flush=True)

    sentence_into(peer, "Zo begint het.")
    forget(peer)
    add("cold", build(peer))
    add("nothing changed", build(peer))
    sentence_into(peer, f"Dit is zin {number}.")
    add("one sentence changed", build(peer))
    if peer.name == "academy":
        check = (*command(peer.folder), "check")
        shutil.rmtree(peer.folder / ".build" / "kept", ignore_errors=True)
        for kind in CHECKS:
            add(kind, cost(check, peer.folder))


def build(peer: Peer) -> Cost:
    """One build: all its commands together."""
    found = [cost(command, peer.folder) for command in peer.build]
    return Cost(sum(one.cpu for one in found), sum(one.wall for one in found), max(one.mib for one in found))


def forget(peer: Peer) -> None:
    """Take away what an earlier build left."""
    for name in peer.kept:
        shutil.rmtree(peer.folder / name, ignore_errors=True)


def rows(peers: Iterable[Peer], builds: Builds) -> list[Sequence[str]]:
    """A row for every kind of build of every peer."""
    return [
        (f"{kind}: {peer.name}", *_figures(builds, peer.name, kind))
        for kind in (*KINDS, *CHECKS)
        for peer in peers
        if (peer.name, kind) in builds.costs or (peer.name in builds.reasons and kind in KINDS)
    ]


def _figures(builds: Builds, name: str, kind: str) -> Sequence[str]:
    found = builds.costs.get((name, kind), [])
    if not found:
        return (f"not measured: {builds.reasons[name]}", "", "", "")
    ours = builds.costs.get(("academy", kind), [])
    ratios = [own.cpu / other.cpu for own, other in zip(ours, found, strict=False)]
    return (
        spread(one.cpu for one in found),
        spread(one.wall for one in found),
        f"{max(one.mib for one in found):.0f}",
        "" if name == "academy" else spread(ratios, 2),
    )
