"""What work costs, in a measure that a slow machine does not change."""

from collections.abc import Callable
from time import process_time
from typing import TypeVar

T = TypeVar("T")

TURNS = 1_000_000
LITTLE = 100
"""What no text, film or sound may reach: some five seconds, where a million turns take a twentieth."""
_BLINK = 1
"""Seconds that are little on any machine, so that most work is not followed by the loop."""


def effort_of(work: Callable[[], object]) -> float:
    """The processor time of this work in loops of a million turns on this machine just now, or none for a blink."""
    spent = seconds_of(work)
    return 0 if spent < _BLINK else spent / seconds_of(loop)


def at_once(work: Callable[[], T]) -> T:
    """What this work makes, with little effort."""
    made: list[T] = []
    assert effort_of(lambda: made.append(work())) < LITTLE
    return made[0]


def loop() -> None:
    for _ in range(TURNS):
        pass


def seconds_of(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
