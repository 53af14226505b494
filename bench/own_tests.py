"""What `make test` takes in this repository."""

import os
from collections.abc import Sequence

from bench.environment import ROOT
from bench.measured import NotMeasuredError, cost

HEADS = ("command", "wall s", "CPU s", "how it ended")
_MAKE = os.environ.get("MAKE", "make")


def row() -> Sequence[str]:
    """One run; that a test fails does not make it less long."""
    log = ROOT / ".build" / "bench"
    try:
        found = cost((_MAKE, "--no-print-directory", "-C", str(ROOT), "test"), log, may_fail=True)
    except NotMeasuredError as reason:
        return ("make test", f"not measured: {reason}", "", "")
    return ("make test", f"{found.wall:.0f}", f"{found.cpu:.0f}", _summary((log / "bench.log").read_text("utf-8")))


def _summary(said: str) -> str:
    """The line that counts the tests, or the last one where none came so far."""
    lines = said.strip().split("\n")
    return next((line.strip("= ") for line in reversed(lines) if " passed" in line or " failed" in line), lines[-1])
