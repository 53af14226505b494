"""From a changed sentence of a script to the film on the site, by the one command that does so."""

from collections.abc import Sequence
from pathlib import Path

from bench.environment import python_that_speaks
from bench.measured import Cost, NotMeasuredError, cost, spread
from bench.ours import command
from bench.peers import Peer

VIDEO, SCRIPT = "08-3", "08-*/videos/3-*.md"
HEADS = ("command", "wall s", "CPU s", "peak MiB")
_SENTENCES = ("Zo doe je dat.", "Probeer het morgen.", "Dan weet je het.", "Het is de moeite waard.")


def row(ours: Peer, rounds: int) -> Sequence[str]:
    """What the command takes after one sentence changed, each time another."""
    name = f"academy video make {VIDEO}"
    try:
        found = [_made(ours, sentence) for sentence in _SENTENCES[: max(rounds, 1)]]
    except NotMeasuredError as reason:
        return (name, f"not measured: {reason}", "", "")
    wall, cpu = spread(one.wall for one in found), spread(one.cpu for one in found)
    return (name, wall, cpu, f"{max(one.mib for one in found):.0f}")


def _made(ours: Peer, sentence: str) -> Cost:
    _change_a_sentence(ours.folder / "modules", sentence)
    return cost((*command(ours.folder, python_that_speaks()), "video", "make", VIDEO), ours.folder)


def _change_a_sentence(modules: Path, sentence: str) -> None:
    script = next((path for path in modules.glob(SCRIPT) if not path.name.endswith(".en.md")), None)
    if script is None:
        raise NotMeasuredError(f"there is no script {SCRIPT}")
    lines = script.read_text("utf-8").split("\n")
    end = lines.index("---", 1)
    place = next(n for n in range(end, len(lines)) if lines[n][:1].isalpha() and lines[n].endswith("."))
    kept = next(
        (lines[place].removesuffix(f" {each}") for each in _SENTENCES if lines[place].endswith(each)), lines[place]
    )
    lines[place] = f"{kept} {sentence}"
    script.write_text("\n".join(lines), "utf-8")
