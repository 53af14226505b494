"""What a command costs: processor time with all that it starts, wall time, and its largest process."""

import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

_SAID = 200


class NotMeasuredError(Exception):
    """Why a figure is not there; the table says so in its place."""


class Cost(NamedTuple):
    """Of one run of a command."""

    cpu: float
    wall: float
    mib: float


def cost(command: Sequence[str | Path], folder: Path, *, may_fail: bool = False) -> Cost:
    """Run the command and wait for it.

    Raises:
        NotMeasuredError: when it cannot start, or when it fails and may not, with what it said.
    """
    with (folder / "bench.log").open("wb+") as log:
        start = perf_counter()
        try:
            process = subprocess.Popen([*map(str, command)], cwd=folder, stdout=log, stderr=log)
        except OSError as error:
            raise NotMeasuredError(f"{Path(command[0]).name}: {error.strerror}") from None
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            process.wait()
            raise
        wall = perf_counter() - start
        # Popen did not see that it ended.
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode and not may_fail:
            raise NotMeasuredError(f"{Path(command[0]).name}: {_said_in(log.name)}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def spread(values: Iterable[float], digits: int = 1) -> str:
    """The least, the median and the most of some figures."""
    found = sorted(values)
    if not found:
        return "–"
    return f"{found[0]:.{digits}f} / **{median(found):.{digits}f}** / {found[-1]:.{digits}f}"


def _said_in(log: str) -> str:
    said = " ".join(Path(log).read_text("utf-8", errors="replace").split())
    return f"{said[:_SAID]} … {said[-_SAID:]}" if len(said) > 2 * _SAID else said
