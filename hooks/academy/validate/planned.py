"""What only shows when a sector's path is planned: do the modules fit, and are the weeks on its page right?"""

from collections.abc import Iterable, Sequence

from academy.assemble import PREPARATION, assemble, frame_of, too_long
from academy.languages import SOURCE
from academy.model import LearningPath, SectorProfile, WeekKind
from academy.problems import Problem, Rule
from academy.validate.crosscheck import ReadModule
from academy.validate.fields import Fields
from academy.validate.planned_visits import check_visits
from academy.validate.written import ReadPages

PATH_TOO_SHORT = Rule(
    "path-too-short",
    "de modules passen niet in deze tijd: het pad komt {weeks} weken tekort. Maak stappen korter, zet er meer in één "
    "week (week: soon of same), maak een module verdieping, of verhoog “learning_weeks:” of “years:”.",
    "the modules do not fit in this time: the path is {weeks} weeks short. Shorten steps, put more of them in one week "
    "(week: soon or same), make a module optional, or raise “learning_weeks:” or “years:”.",
)
PREPARATION_TOO_LONG = Rule(
    "preparation-too-long",
    "vóór de startdag zijn er {most} weken om te leren, en deze modules vragen er {weeks}. Maak stappen korter, of "
    "geef een module een latere fase.",
    "before the start day there are {most} weeks to learn in, and these modules ask for {weeks}. Shorten steps, or "
    "give a module a later phase.",
)
RUN_TOO_LONG = Rule(
    "run-too-long",
    "in {sector} horen vanaf hier {weeks} weken bij elkaar, waarvan {learning} met iets nieuws, en dat past in geen "
    "enkele doelperiode. Haal bij een van deze stappen “week:” weg, of verhoog “learning_weeks:” van dat pad.",
    "in {sector} {weeks} weeks belong together from here on, {learning} of them with something new, and no goal cycle "
    "holds that. Remove “week:” from one of these steps, or raise “learning_weeks:” of that path.",
)
TIMETABLE_WEEK = Rule(
    "timetable-week",
    "week {week} is geen oefenweek, en alleen dan heeft het leerKRACHT-team tijd voor het rooster. Kies bijvoorbeeld "
    "week {near}.",
    "week {week} is no practice week, and only then has the core team time for the timetable. Choose week {near}, for "
    "instance.",
)


def check_plans(reads: Sequence[ReadModule], pages: ReadPages, problems: list[Problem]) -> None:
    """Plan every path and look at what comes out, as far as all that decides about it could be read."""
    if any(_decides(problem) for problem in problems):
        return
    for profile in pages.profiles:
        uri = f"leerpaden/{profile.sector}.md"
        _check_plan(reads, profile, pages.fields_by_uri[uri][SOURCE])


def _decides(problem: Problem) -> bool:
    """Is it about a fact of a module or of a path?"""
    return problem.source.startswith(("modules/", "docs/leerpaden/")) and problem.source.count("/") < DEPTH


DEPTH = 3
"""Of what stands below a module's own folder: a video decides nothing about the weeks."""


def _check_plan(reads: Sequence[ReadModule], profile: SectorProfile, fields: Fields) -> None:
    modules = [read.module for read in reads]
    if not any(module.is_core(profile.sector) for module in modules):
        return
    if runs := too_long(modules, profile):
        for run in runs:
            values = {"weeks": len(run.weeks), "learning": sum(run.learning), "sector": profile.sector.upper()}
            _note_step(reads, run.weeks[0][0].module.id, run.weeks[0][0].step.id, values)
        return
    path = assemble(modules, {profile.sector: profile})[0]
    if _fits(path, fields):
        check_visits(path, fields)
        _check_timetable(path, fields)


def _note_step(reads: Iterable[ReadModule], module_id: str, step_id: str, values: dict[str, object]) -> None:
    read = next(read for read in reads if read.module.id == module_id)
    position = [step.id for step in read.module.steps].index(step_id)
    read.fields.note(read.fields.find("steps", position), f"steps[{position + 1}]", RUN_TOO_LONG, **values)


def _fits(path: LearningPath, fields: Fields) -> bool:
    preparation = sum(week.kind is WeekKind.PREPARE for week in path.weeks) + 1
    if preparation > PREPARATION:
        values = {"weeks": preparation - 1, "most": PREPARATION - 1}
        fields.note(fields.find("sector"), "sector", PREPARATION_TOO_LONG, **values)
    short = len(path.weeks) - len(frame_of(path.profile.years, preparation))
    if short:
        fields.note(fields.find("years"), "years", PATH_TOO_SHORT, weeks=short)
    return preparation <= PREPARATION and not short


def _check_timetable(path: LearningPath, fields: Fields) -> None:
    free = [week.number for week in path.weeks if week.kind is WeekKind.PRACTISE]
    for position, week in enumerate(path.profile.timetable_weeks):
        if week not in free and free:
            near = min(free, key=lambda number: abs(number - week))
            node = fields.find("timetable_weeks", position)
            fields.note(node, "timetable_weeks", TIMETABLE_WEEK, week=week, near=near)
