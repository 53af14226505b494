"""The folder beside a script → what was spoken of it: `narration.yaml` and a sound per sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from academy.load.sound import RawSound, read_sound
from academy.load.text import WANT_TABLE, read_text
from academy.model import NARRATION
from academy.problems import Problem, Rule
from academy.strict_yaml import Table, read_yaml

NARRATION_WITHOUT_LIST = Rule(
    "narration-without-list",
    "ontbreekt: de lijst van wat er is ingesproken. Draai “make speak”.",
    "is missing: the list of what was spoken. Run “make speak”.",
)

SOUND = ".opus"
_MOST_BYTES, _MOST_NODES = 64 * 1024, 2_000


@dataclass(frozen=True, slots=True)
class RawNarration:
    """A manifest as nodes, and the sounds beside it by the name of their sentence."""

    source_uri: str
    head: Table
    sound_by_name: dict[str, RawSound]
    told: frozenset[str] = frozenset()
    """The sentences whose sound is there, but of which it was told why it cannot be read."""


def read_narration(folder: Path, files: Iterable[Path], source: str, problems: list[Problem]) -> RawNarration | None:
    """Read what was spoken; nothing when the manifest is missing or cannot be read."""
    sounds = {path.stem: read_sound(path, f"{source}/{path.name}") for path in files if path.suffix == SOUND}
    manifest = f"{source}/{NARRATION}"
    if not (folder / NARRATION).exists():
        problems.append(Problem(manifest, 1, 1, "", NARRATION_WITHOUT_LIST))
        return None
    text, found = read_text(folder / NARRATION, manifest)
    problems.extend(found)
    node, found = read_yaml(text, manifest, most_bytes=_MOST_BYTES, most_nodes=_MOST_NODES) if text else (None, [])
    problems.extend(found)
    if isinstance(node, Table):
        return RawNarration(manifest, node, sounds, _told(source, problems))
    if not problems or problems[-1].source != manifest:
        problems.append(Problem(manifest, 1, 1, "", WANT_TABLE))
    return None


def _told(folder: str, problems: Iterable[Problem]) -> frozenset[str]:
    places = (PurePosixPath(problem.source) for problem in problems)
    return frozenset(place.stem for place in places if place.parent == PurePosixPath(folder) and place.suffix == SOUND)
