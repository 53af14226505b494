"""The order of a sector's core modules, with the reason for every place."""

from collections.abc import Iterator, Mapping, Sequence
from graphlib import TopologicalSorter
from heapq import heappop, heappush
from typing import NamedTuple, TypeAlias

from academy.model import LearningModule, Phase, Reason, SectorProfile

Rank: TypeAlias = tuple[Phase, bool, str]
"""The smallest goes first."""

CRITERIA = (Reason.EARLIER_PHASE, Reason.FIRST_CHOICE, Reason.LOWER_NUMBER)
"""What each part of a rank decides."""


class Choice(NamedTuple):
    """A core module in its turn, why it was its turn, and the best of the others that could have had its weeks."""

    module: LearningModule
    reason: Reason
    rival: LearningModule | None


def in_order(modules: Sequence[LearningModule], profile: SectorProfile) -> tuple[Choice, ...]:
    """The core modules so that `needs`, the phases and the first choice are respected (curriculum, Sector paths)."""
    core = {module.id: module for module in modules if module.is_core(profile.sector)}
    # A module outside the core plan never comes, so nothing waits for it.
    needs = {key: [need for need in module.needs if need in core] for key, module in core.items()}
    ranks = {key: (module.phase, key not in profile.first_choices, key) for key, module in core.items()}
    return tuple(_choice(core[key], ranks[key], others, core) for key, others in _turns(needs, ranks))


def _turns(needs: Mapping[str, Sequence[str]], ranks: Mapping[str, Rank]) -> Iterator[tuple[str, tuple[Rank, ...]]]:
    """Ids one by one with the ranks of the others that are ready: the smallest goes first; a circle raises."""
    sorter = TopologicalSorter(needs)
    sorter.prepare()
    ready: list[Rank] = []
    while sorter.is_active():
        for id_ in sorter.get_ready():
            heappush(ready, ranks[id_])
        best = heappop(ready)[2]
        yield best, tuple(sorted(ready))
        sorter.done(best)


def _choice(module: LearningModule, rank: Rank, others: Sequence[Rank], core: Mapping[str, LearningModule]) -> Choice:
    """A module with its rival; no retrospective is one: it has weeks of its own, and may well stand earlier."""
    rivals = [other for other in others if not core[other[2]].in_retrospective]
    if not rivals:
        return Choice(module, Reason.ONLY_ONE_READY, None)
    return Choice(module, _reason(rank, rivals[0]), core[rivals[0][2]])


def _reason(best: Rank, rival: Rank) -> Reason:
    """The first criterion that decided against the best rival."""
    pairs = zip(CRITERIA, best, rival, strict=True)
    return next(reason for reason, ours, theirs in pairs if ours != theirs)
