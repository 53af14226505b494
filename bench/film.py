"""From a changed sentence of a script to the film on the site, by the one command that does so."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench.measured import NotMeasuredError, cost
from bench.ours import command
from bench.peers import Peer

VIDEO, SCRIPT = "08-3", "08-*/videos/3-*.md"
HEADS = ("command", "wall s", "CPU s", "peak MiB")


def row(ours: Peer) -> Sequence[str]:
    """What the command takes after one sentence changed."""
    name = f"academy video make {VIDEO}"
    try:
        _change_a_sentence(ours.folder / "modules")
        _has_the_command(ours.folder)
        found = cost((*command(ours.folder), "video", "make", VIDEO), ours.folder)
    except NotMeasuredError as reason:
        return (name, f"not measured: {reason}", "", "")
    return (name, f"{found.wall:.1f}", f"{found.cpu:.1f}", f"{found.mib:.0f}")


def _has_the_command(folder: Path) -> None:
    asked = (*command(folder), "video", "make", "--help")
    if subprocess.run(asked, check=False, capture_output=True).returncode:
        raise NotMeasuredError("there is no such command")


def _change_a_sentence(modules: Path) -> None:
    script = next((path for path in modules.glob(SCRIPT) if not path.name.endswith(".en.md")), None)
    if script is None:
        raise NotMeasuredError(f"there is no script {SCRIPT}")
    lines = script.read_text("utf-8").split("\n")
    end = lines.index("---", 1)
    place = next(n for n in range(end, len(lines)) if lines[n][:1].isalpha() and lines[n].endswith("."))
    lines[place] += " Zo doe je dat."
    script.write_text("\n".join(lines), "utf-8")
