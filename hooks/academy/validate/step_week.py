"""In which week a step comes, seen from the step before it, and how long what stays together may last."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from academy.model import RETROSPECTIVE_MINUTES, Bond, LearningModule, Phase, Role, Step
from academy.problems import Rule, did_you_mean
from academy.strict_yaml import Scalar, Table
from academy.validate.fields import NOT_ALLOWED, Fields

WEEK_FIRST_STEP = Rule(
    "week-first-step",
    "“{text}” telt vanaf de stap ervoor, en dit is de eerste stap van de module. Laat “week:” hier weg, of zet er "
    "soon of next.",
    "“{text}” counts from the step before, and this is the first step of the module. Leave “week:” out here, or put "
    "soon or next.",
)
WEEK_AFTER_LATER = Rule(
    "week-after-later",
    "de stap hiervoor komt weken later, buiten de leertijd; “{text}” kan daar niet aan vast. Zet er same of later, of "
    "zet deze stap eerder.",
    "the step before this one comes weeks later, outside the learning time; “{text}” cannot be tied to it. Put same or "
    "later, or place this step earlier.",
)
STEPS_TOO_LONG = Rule(
    "steps-too-long",
    "deze stap duurt samen met de stappen die eraan vastzitten (week: same) {minutes} minuten; in één week past "
    "hoogstens {most}. Maak een stap korter, of haal een “week: same” weg.",
    "this step and those tied to it (week: same) take {minutes} minutes together; one week holds {most} at most. "
    "Shorten a step, or remove a “week: same”.",
)
RETROSPECTIVE_TOO_LONG = Rule(
    "retrospective-too-long",
    "duurt {minutes} minuten, en een terugkijkweek heeft er {most} voor. Maak een stap korter, of haal "
    "“in_retrospective:” weg.",
    "takes {minutes} minutes, and a retrospective week has {most} for it. Shorten a step, or remove "
    "“in_retrospective:”.",
)
RETROSPECTIVE_TOO_EARLY = Rule(
    "retrospective-too-early",
    "vóór de startdag is er geen terugkijkweek. Haal dit weg, of geef de module een latere fase.",
    "before the start day there is no retrospective week. Remove this, or give the module a later phase.",
)

BONDS = (Bond.SAME, Bond.SOON, Bond.NEXT)
MOST_WEEKS_LATER = 20
MOST_BEFORE, MOST, MOST_CORE_TEAM = 90, 75, 60
"""Minutes that may stay together: before the start day, from then on, and where the core team meets by itself."""


class StepWeek(NamedTuple):
    """When a step comes."""

    bond: Bond | None
    weeks_later: int


def read_week(fields: Fields) -> StepWeek:
    """`week: same`, `soon` or `next`, or `week: {later: 4}`; nothing leaves it to the plan."""
    node = fields.node("week", required=False)
    if isinstance(node, Table):
        return StepWeek(Bond.LATER, _later(Fields(node, fields.source, fields.problems, fields.label("week"))))
    text = node.text if isinstance(node, Scalar) else "…"
    if node and text not in list(BONDS):
        fields.note(node, "week", NOT_ALLOWED, text=text, **did_you_mean(text, [*BONDS, "{later: 4}"]))
    return StepWeek(Bond(text) if text in list(BONDS) else None, 0)


def _later(inner: Fields) -> int:
    weeks = inner.number("later", 1, MOST_WEEKS_LATER)
    inner.close()
    return weeks or 1


def check_step_weeks(fields: Fields, module: LearningModule) -> None:
    """What is tied to the step before has one, and what stays together fits in a week."""
    for position, step in enumerate(module.steps):
        before = module.steps[position - 1] if position else None
        node, key = fields.find("steps", position, "week"), f"steps[{position + 1}].week"
        if before is None and step.bond in (Bond.SAME, Bond.LATER):
            fields.note(node, key, WEEK_FIRST_STEP, text=step.bond)
        elif step.bond in (Bond.SOON, Bond.NEXT) and _comes_later(module.steps[:position]):
            fields.note(node, key, WEEK_AFTER_LATER, text=step.bond)
    if module.in_retrospective:
        _check_retrospective(fields, module)
    elif not module.outside_hours:
        _check_length(fields, module)


def _comes_later(before: Sequence[Step]) -> bool:
    """Does the last of these steps come weeks later, by itself or with the one that it goes with?"""
    own = next((step for step in reversed(before) if step.bond is not Bond.SAME), None)
    return own is not None and own.bond is Bond.LATER


def _check_retrospective(fields: Fields, module: LearningModule) -> None:
    if module.minutes > RETROSPECTIVE_MINUTES:
        values = {"minutes": module.minutes, "most": RETROSPECTIVE_MINUTES}
        fields.note(fields.find("minutes"), "minutes", RETROSPECTIVE_TOO_LONG, **values)
    if module.phase is Phase.PREPARE or module.outside_hours:
        fields.note(fields.find("in_retrospective"), "in_retrospective", RETROSPECTIVE_TOO_EARLY)


def _check_length(fields: Fields, module: LearningModule) -> None:
    most = MOST_BEFORE if module.phase is Phase.PREPARE else MOST if Role.TEACHER in module.roles else MOST_CORE_TEAM
    for position, together in _together(module.steps):
        minutes = sum(step.minutes for step in together if not step.beside)
        if together[0].bond is not Bond.LATER and minutes > most:
            node, key = fields.find("steps", position, "minutes"), f"steps[{position + 1}].minutes"
            fields.note(node, key, STEPS_TOO_LONG, minutes=minutes, most=most)


def _together(steps: Sequence[Step]) -> Iterator[tuple[int, Sequence[Step]]]:
    """Steps that stay in one week, with the place of the first."""
    firsts = [place for place, step in enumerate(steps) if not place or step.bond is not Bond.SAME]
    return ((first, steps[first:end]) for first, end in pairwise([*firsts, len(steps)]))
