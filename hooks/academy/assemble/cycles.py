"""Goal cycles: the weeks from the start day on, in groups of six to eight."""

from itertools import accumulate, count, pairwise

from academy.model import GoalCycle

SHORTEST, IDEAL, LONGEST = 6, 7, 8
"""Weeks of a goal cycle (curriculum, Sector paths)."""


def weeks_to_add(weeks: int) -> int:
    """How many weeks more it takes until whole cycles fit: mostly none."""
    return next(extra for extra in count() if _possible_counts(weeks + extra))


def cycles_after(preparation: int, weeks: int) -> tuple[GoalCycle, ...]:
    """The cycles of so many weeks that follow the preparation weeks."""
    ends = accumulate(_lengths(weeks), initial=preparation)
    return tuple(GoalCycle(number, end + 1, next_end) for number, (end, next_end) in enumerate(pairwise(ends), start=1))


def length(cycle: GoalCycle) -> int:
    """The cycle's number of weeks."""
    return cycle.last_week - cycle.first_week + 1


def _lengths(weeks: int) -> list[int]:
    """As near to seven weeks each as it goes, the longer ones first: the first goals are the slowest."""
    cycles = min(_possible_counts(weeks), key=lambda cycles: (abs(cycles * IDEAL - weeks), cycles))
    return [weeks // cycles + (place < weeks % cycles) for place in range(cycles)]


def _possible_counts(weeks: int) -> range:
    """The numbers of cycles into which so many weeks can be divided."""
    fewest = -(-weeks // LONGEST)
    return range(fewest, weeks // SHORTEST + 1)
