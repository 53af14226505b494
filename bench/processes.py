"""A process and all that it started: memory and processor time, where the system tells (Linux)."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_PROC = Path("/proc")
_PARENT, _USER, _SYSTEM = 1, 11, 12
"""Places in what Linux says of a process, counted behind its name."""


class Tree(NamedTuple):
    """The process with this number, and its descendants."""

    pid: int

    def mib(self) -> float:
        """Resident memory of all; 0 where the system does not tell."""
        return sum(_resident(pid) for pid in self._pids()) / 1024

    def cpu(self) -> float:
        """Seconds of all that are still there; 0 where the system does not tell."""
        ticks = (int(said[place]) for pid in self._pids() if (said := _said_of(pid)) for place in (_USER, _SYSTEM))
        return sum(ticks) / os.sysconf("SC_CLK_TCK")

    def _pids(self) -> Iterator[int]:
        parent_of = {pid: int(said[_PARENT]) for pid in _all() if (said := _said_of(pid))}
        found = {self.pid}
        while more := {pid for pid, parent in parent_of.items() if parent in found} - found:
            found |= more
        return iter(found)


def _all() -> list[int]:
    return [int(path.name) for path in _PROC.iterdir() if path.name.isdecimal()] if _PROC.is_dir() else []


def _said_of(pid: int) -> list[str]:
    try:
        return (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _resident(pid: int) -> int:
    try:
        status = (_PROC / str(pid) / "status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")), 0)
