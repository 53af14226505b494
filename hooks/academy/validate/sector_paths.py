"""Every sector's path has something to plan: at least one core module, in a week."""

from collections.abc import Collection, Iterable, Mapping

from academy.languages import SOURCE
from academy.load import RawAcademy
from academy.model import Language, LearningModule, Sector
from academy.problems import Problem, Rule
from academy.validate.fields import Fields

PATH_EMPTY = Rule(
    "path-empty",
    "dit pad heeft geen enkele week. Zet “{sector}: kern” bij ten minste één module zonder “outside_hours: true”.",
    "this path has no week at all. Put “{sector}: kern” in at least one module without “outside_hours: true”.",
)

_DECIDES = ("sectors", "outside_hours")
"""The facts of a module that say on which paths it stands."""


def check_paths(
    raw: RawAcademy,
    modules: Collection[LearningModule],
    fields_by_uri: Mapping[str, Mapping[Language, Fields]],
    problems: list[Problem],
) -> None:
    """Tell of every path without weeks, as far as all modules could be read."""
    if len(modules) < len(raw.modules) or any(_hides_a_module(problem) for problem in problems):
        return
    for sector in (sector for sector in Sector if not _has_weeks(sector, modules)):
        if fields := fields_by_uri.get(f"leerpaden/{sector}.md", {}).get(SOURCE):
            fields.note(fields.find("sector"), "sector", PATH_EMPTY, sector=sector)


def _hides_a_module(problem: Problem) -> bool:
    """Is there a module of which nobody knows the paths?"""
    folder, _, below = problem.source.partition("/")
    return folder == "modules" and ("/" not in below or problem.field.split(".")[0] in _DECIDES)


def _has_weeks(sector: Sector, modules: Iterable[LearningModule]) -> bool:
    return any(module.is_core(sector) and not module.outside_hours for module in modules)
