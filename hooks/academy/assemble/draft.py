"""A draft of the plan: the frame with what has been placed in it so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from academy.assemble.frame import FrameWeek
from academy.assemble.units import learning_minutes
from academy.model import LearningModule, PlannedStep, WeekKind

StepsByWeek = Mapping[int, tuple[PlannedStep, ...]]


@dataclass(frozen=True, slots=True)
class Draft:
    """The frame, the steps of each week, and the week in which every module ends."""

    frame: tuple[FrameWeek, ...]
    steps: StepsByWeek = field(default_factory=dict)
    follow_ups: StepsByWeek = field(default_factory=dict)
    core_steps: StepsByWeek = field(default_factory=dict)
    last_by_id: Mapping[str, int] = field(default_factory=dict)
    team_end: int | None = None
    """The last week of the last stretch; none before the first one."""
    free: frozenset[int] = frozenset()
    """The weeks of the first stretch: they do not count in the pace of their cycle."""

    def kind(self, week: FrameWeek) -> WeekKind:
        """A week with something new for the team is a learning week."""
        learns = week.kind is WeekKind.PRACTISE and self.learning_minutes(week) > 0
        return WeekKind.LEARN if learns else week.kind

    def learning_minutes(self, week: FrameWeek) -> int:
        """Minutes for something new in this week."""
        return learning_minutes(self.steps.get(week.number, ()))

    def practice_weeks(self, after: int) -> list[int]:
        """Weeks of practice after this one in which the core team does not meet yet."""
        return [
            week.number
            for week in self.frame
            if week.number > after and self.kind(week) is WeekKind.PRACTISE and week.number not in self.core_steps
        ]

    def after_needs(self, modules: Iterable[LearningModule]) -> int:
        """The week in which the last of what these modules need is done; before the first week without needs."""
        own = {module.id: module for module in modules}
        needs = [need for module in own.values() for need in module.needs if need not in own]
        return max([self.preparation, *(self.last_by_id.get(need, 0) for need in needs)])

    def ends(self, weeks: Mapping[str, int]) -> Mapping[str, int]:
        """The last weeks with those of modules that have just been placed."""
        return {**self.last_by_id, **{id_: max(week, self.last_by_id.get(id_, 0)) for id_, week in weeks.items()}}

    @property
    def preparation(self) -> int:
        """The number of weeks before the start day."""
        return next(week.number for week in self.frame if week.cycle) - 1


def with_steps(steps: StepsByWeek, week: int, more: tuple[PlannedStep, ...]) -> StepsByWeek:
    """The steps of all weeks with more in one of them."""
    return {**steps, week: (*steps.get(week, ()), *more)}
