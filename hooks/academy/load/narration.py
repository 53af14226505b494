"""The folder beside a script → what was spoken of it: `narration.yaml` and a sound per sentence."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from academy.load.sound import RawSound, read_sounds
from academy.load.text import WANT_TABLE, read_text
from academy.model import NARRATION
from academy.problems import Problem
from academy.strict_yaml import Table, read_yaml

SOUND = ".opus"
_MOST_BYTES, _MOST_NODES = 64 * 1024, 2_000


@dataclass(frozen=True, slots=True)
class RawNarration:
    """A manifest as nodes, and the sounds beside it by the name of their sentence."""

    source_uri: str
    head: Table | None
    """Nothing where the manifest is missing, or where it was told why it cannot be read."""
    sound_by_name: dict[str, RawSound]
    is_listed: bool = True
    """Is there a manifest at all?"""
    told: frozenset[str] = frozenset()
    """The sentences whose sound is there, but of which it was told why it cannot be read."""


def read_narration(folder: Path, files: Iterable[Path], source: str, problems: list[Problem]) -> RawNarration:
    """Read what was spoken."""
    sounds = read_sounds((path for path in files if path.suffix == SOUND), source)
    manifest = f"{source}/{NARRATION}"
    if not os.path.lexists(folder / NARRATION):
        return RawNarration(manifest, None, sounds, is_listed=False)
    text, found = read_text(folder / NARRATION, manifest)
    problems.extend(found)
    node, found = read_yaml(text, manifest, most_bytes=_MOST_BYTES, most_nodes=_MOST_NODES) if text else (None, [])
    problems.extend(found)
    head = node if isinstance(node, Table) else None
    if head is None and (not problems or problems[-1].source != manifest):
        problems.append(Problem(manifest, 1, 1, "", WANT_TABLE))
    return RawNarration(manifest, head, sounds, told=_told(source, problems))


def _told(folder: str, problems: Iterable[Problem]) -> frozenset[str]:
    places = (PurePosixPath(problem.source) for problem in problems)
    return frozenset(place.stem for place in places if place.parent == PurePosixPath(folder) and place.suffix == SOUND)
