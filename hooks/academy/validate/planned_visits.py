"""The visits of the expert coach: as many as agreed, thinning out, and there when something is new."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from academy.model import LearningPath, WeekKind
from academy.problems import Rule
from academy.validate.fields import Fields

VISIT_COUNT = Rule(
    "visit-count",
    "hier staan {weeks} weken, en “visits:” is {visits}. Maak die twee gelijk.",
    "this has {weeks} weeks, and “visits:” is {visits}. Make the two agree.",
)
VISIT_ENDS = Rule(
    "visit-ends",
    "het eerste bezoek is in week 1 en het laatste in week {last}, waarin het pad eindigt. Hier staat {found}.",
    "the first visit is in week 1 and the last one in week {last}, in which the path ends. This says {found}.",
)
VISIT_CLOSER = Rule(
    "visit-closer",
    "van week {before} tot week {week} is korter dan de keer ervoor, en de expertcoach komt steeds minder vaak. "
    "Verschuif een van deze bezoeken.",
    "from week {before} to week {week} is shorter than the time before, and the expert coach comes less and less "
    "often. Move one of these visits.",
)
VISIT_BEFORE_SUMMER = Rule(
    "visit-before-summer",
    "week {week} is een overgangsweek. Kies een week in een doelperiode.",
    "week {week} is one of the last before the summer. Choose a week in a goal cycle.",
)
VISIT_LACKING = Rule(
    "visit-lacking",
    "in week {week} hoort de expertcoach erbij: {why_nl}. Zet die week in de lijst.",
    "the expert coach should be there in week {week}: {why_en}. Put that week in the list.",
)


class Wanted(NamedTuple):
    """A week that asks for a visit, and why."""

    week: int
    why_nl: str
    why_en: str


def check_visits(path: LearningPath, fields: Fields) -> None:
    """All that the weeks of the visits must keep to; a path without visits keeps to it."""
    weeks, node = path.profile.visit_weeks, fields.find("visit_weeks")
    if len(weeks) != path.profile.visits:
        fields.note(node, "visit_weeks", VISIT_COUNT, weeks=len(weeks), visits=path.profile.visits)
    if not weeks:
        return
    for position, wanted in ((0, 1), (len(weeks) - 1, len(path.weeks))):
        if weeks[position] != wanted:
            values = {"last": len(path.weeks), "found": weeks[position]}
            fields.note(fields.find("visit_weeks", position), "visit_weeks", VISIT_ENDS, **values)
    _check_gaps(weeks, fields)
    for position, week in enumerate(weeks):
        if week <= len(path.weeks) and path.weeks[week - 1].kind is WeekKind.REST:
            fields.note(fields.find("visit_weeks", position), "visit_weeks", VISIT_BEFORE_SUMMER, week=week)
    for lacking in (wanted for wanted in _wanted(path) if wanted.week not in weeks):
        fields.note(node, "visit_weeks", VISIT_LACKING, **lacking._asdict())


def _check_gaps(weeks: tuple[int, ...], fields: Fields) -> None:
    gaps = [later - sooner for sooner, later in pairwise(weeks)]
    for position, (before, gap) in enumerate(pairwise(gaps), start=2):
        if gap < before:
            values = {"before": weeks[position - 1], "week": weeks[position]}
            fields.note(fields.find("visit_weeks", position), "visit_weeks", VISIT_CLOSER, **values)


def _wanted(path: LearningPath) -> Iterator[Wanted]:
    rehearsal = next(week.number for week in path.weeks if week.kind is WeekKind.REHEARSE)
    yield Wanted(rehearsal, "het oefenuur voor de startdag", "the rehearsal of the start day")
    yield Wanted(path.cycles[0].last_week, "de eerste retrospective", "the first retrospective")
    for week in path.weeks:
        for planned in (planned for planned in (*week.steps, *week.core_steps) if planned.step.coached):
            step = f"“{planned.step.id}”"
            yield Wanted(week.number, f"stap {step} van {planned.module.id}", f"step {step} of {planned.module.id}")
