"""Visits by the expert coach: dense at first and thinning out."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from math import floor


def visit_weeks(visits: int, weeks: int) -> tuple[int, ...]:
    """The week of each visit, from the first week to the last (curriculum, Sector paths)."""
    if not visits or not weeks:
        return ()
    return tuple(accumulate(_gaps(visits - 1, weeks - 1), initial=1))


def _gaps(gaps: int, span: int) -> list[int]:
    """Weeks from visit to visit, never shrinking; two visits share a week only when there are too few weeks."""
    if not gaps:
        return []
    least = 1 if span >= gaps else 0
    above_least = [max(ideal - least, Fraction(0)) for ideal in _ideal_gaps(gaps, span)]
    return [least + more for more in _apportion(span - least * gaps, above_least)]


def _ideal_gaps(gaps: int, span: int) -> list[Fraction]:
    """Growing in equal steps, the last three times the first, together the span."""
    shares = [1 + Fraction(2 * place, max(gaps - 1, 1)) for place in range(gaps)]
    per_share = span / sum(shares, Fraction(0))
    return [share * per_share for share in shares]


def _apportion(total: int, weights: Sequence[Fraction]) -> list[int]:
    """Whole parts of the total by largest remainder; where the weights never shrink, neither do the parts."""
    if not total:
        return [0] * len(weights)
    per_weight = total / sum(weights, Fraction(0))
    exact = [weight * per_weight for weight in weights]
    parts = [floor(part) for part in exact]
    # Of equal remainders the later one is rounded up: the first gaps stay short.
    by_remainder = sorted(range(len(parts)), key=lambda place: (exact[place] - parts[place], place), reverse=True)
    rounded_up = set(by_remainder[: total - sum(parts)])
    return [part + (place in rounded_up) for place, part in enumerate(parts)]
