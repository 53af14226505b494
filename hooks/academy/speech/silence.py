"""The academy as it would be if nobody had spoken yet: what is to be spoken again is not held against the scripts."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from academy.load import RawAcademy
from academy.model import NARRATION, Voice
from academy.problems import Problem


def silent(raw: RawAcademy, root: Path) -> RawAcademy:
    """The same without sounds and lists, and without what is wrong with those that speaking writes anew."""
    modules = tuple(replace(module, narration_by_name={}) for module in raw.modules)
    folders = {f"modules/{module.slug}/videos/{name}" for module in raw.modules for name in module.scripts_by_name}
    problems = tuple(problem for problem in raw.problems if not _is_written_anew(problem, folders, root))
    return replace(raw, modules=modules, problems=problems)


def _is_written_anew(problem: Problem, folders: Iterable[str], root: Path) -> bool:
    """A sound or list of a script; what a person recorded is never spoken over, also where its list is broken."""
    place = PurePosixPath(problem.source)
    if str(place.parent) not in folders or (place.name != NARRATION and place.suffix != ".opus"):
        return False
    manifest = root / place.parent / NARRATION
    return not manifest.is_file() or Voice.PERSON.encode() not in manifest.read_bytes().split(b"sentences:")[0]
