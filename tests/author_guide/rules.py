"""Every rule of the house, and the case that shows it best."""

import importlib
import pkgutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import academy
from academies import CASES, Told, academy_of, problems_of
from academy.problems import Problem, Rule
from academy.strict_yaml import read_yaml

HOUSE = Path(academy.__file__).parent
NOT_INSTALLED = "academy.speech"
"""The room whose packages are only there for who gives a text a voice; it judges no content."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A case that breaks a rule, and what its author is told in both languages."""

    case: Path
    problem: Problem
    told: int
    """How many lines the case tells in all: the fewer, the clearer."""


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by its id."""
    modules = (
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages([str(HOUSE)], "academy.")
        if not found.name.startswith(NOT_INSTALLED)
    )
    found = {value.id: value for module in modules for value in vars(module).values() if isinstance(value, Rule)}
    return tuple(found[id_] for id_ in sorted(found))


@cache
def shown_by_rule() -> dict[str, Shown]:
    """By the id of a rule, the case that shows it with the least beside it."""
    clearest: dict[str, Shown] = {}
    for shown in _all_shown():
        other = clearest.get(shown.problem.rule.id)
        if other is None or (shown.told, shown.case.as_posix()) < (other.told, other.case.as_posix()):
            clearest[shown.problem.rule.id] = shown
    return clearest


def _all_shown() -> Iterator[Shown]:
    for case in sorted(path.parent for path in CASES.glob("*/*/problems.txt")):
        yield from _shown(case, _yaml_problems(case) if case.parent.name == "yaml" else _problems(case))
    for case in sorted(path.parent for path in CASES.glob("*/*/notices.txt")):
        yield from _shown(case, _problems(case))


def _shown(case: Path, problems: tuple[Problem, ...]) -> Iterator[Shown]:
    return (Shown(case, problem, len(problems)) for problem in problems)


def _problems(case: Path) -> tuple[Problem, ...]:
    with tempfile.TemporaryDirectory() as folder:
        told: Told[Problem] = problems_of(academy_of(case, Path(folder) / "academy"))
    return (*told.problems, *told.notices)


def _yaml_problems(case: Path) -> tuple[Problem, ...]:
    text = (case / "given.yaml").read_text("utf-8")
    return tuple(read_yaml(text, "given.yaml", first_line=1, most_bytes=10_000, most_nodes=200)[1])
