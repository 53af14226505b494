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
        found = cost((_MAKE, "-C", str(ROOT), "test"), log, may_fail=True)
    except (NotMeasuredError, OSError) as reason:
        return ("make test", f"not measured: {reason}", "", "")
    said = (log / "bench.log").read_text("utf-8", errors="replace").strip().split("\n")[-1]
    return ("make test", f"{found.wall:.0f}", f"{found.cpu:.0f}", said.strip("= "))
