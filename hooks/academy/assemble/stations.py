"""The core modules at their places, with the weeks they take."""

from collections.abc import Iterator, Mapping, Sequence

from academy.assemble.order import Choice
from academy.assemble.weeks import Draft
from academy.model import LearningModule, Station


def stations_of(choices: Sequence[Choice], drafts: Sequence[Draft]) -> tuple[Station, ...]:
    """Every module with the weeks of its first and last step."""
    spans = _spans([choice.module for choice in choices], _weeks_by_id(drafts))
    return tuple(
        Station(place, choice.module, choice.reason, choice.rival, first_week, last_week)
        for place, (choice, (first_week, last_week)) in enumerate(zip(choices, spans, strict=True), start=1)
    )


def _spans(modules: Sequence[LearningModule], weeks_by_id: Mapping[str, Sequence[int]]) -> Iterator[tuple[int, int]]:
    """First and last week of each module; one without weeks, as the start day, follows the module before it."""
    last_week = 0
    for module in modules:
        weeks = weeks_by_id.get(module.id, [last_week])
        last_week = weeks[-1]
        yield weeks[0], last_week


def _weeks_by_id(drafts: Sequence[Draft]) -> dict[str, list[int]]:
    """The weeks that hold steps of a module, in order, by the module's id."""
    weeks: dict[str, list[int]] = {}
    for number, draft in enumerate(drafts, start=1):
        for planned in draft.steps:
            weeks.setdefault(planned.module.id, []).append(number)
    return weeks
