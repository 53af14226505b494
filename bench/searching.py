"""What searching costs: bytes and time to a first result on a slow phone, and the time of every next key."""

from collections.abc import Iterator, Sequence
from statistics import median

from bench.browser import browser, page_of, served
from bench.measured import NotMeasuredError, spread
from bench.peers import Peer
from bench.tests_of_ours import BOX, PAGE, SLOWER, first_result, keystrokes

_PLACES = (("box in the header", "modules/08-*/", BOX, "[role=option]"), ("search page", "zoeken/", PAGE, ".hit"))

HEADS = ("search", "first result, kB", "first result, s", f"next key, ms at CPU × {SLOWER}")


def rows(ours: Peer, runs: int) -> Iterator[Sequence[str]]:
    """A row for the box in the header, and one for the page."""
    for name, pattern, field, result in _PLACES:
        try:
            yield (name, *_row(ours, pattern, field, result, runs))
        except NotMeasuredError as reason:
            yield (name, f"not measured: {reason}", "", "")


def _row(ours: Peer, pattern: str, field: str, result: str, runs: int) -> Sequence[str]:
    address = f"{served(ours)}{page_of(ours, pattern)}"
    with browser() as started:
        found = [first_result(started, address, field, result) for _ in range(runs)]
        keys = keystrokes(started, address, SLOWER) if field == PAGE else []
    size, seconds = median(size for size, _ in found), spread((seconds for _, seconds in found), 2)
    return (f"{size / 1000:.0f}", seconds, f"{spread(keys, 0)} of {len(keys)}" if keys else "")
