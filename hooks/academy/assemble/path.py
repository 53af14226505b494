"""A sector's path, put together: order → lanes → draft → stations → school weeks."""

from collections.abc import Mapping, Sequence

from academy.assemble.frame import cycles_of
from academy.assemble.lanes import lanes_of
from academy.assemble.order import in_order
from academy.assemble.phases import phases_of
from academy.assemble.planner import plan, runs_too_long
from academy.assemble.school_weeks import school_weeks
from academy.assemble.stations import stations_of
from academy.assemble.stretches import Stretch
from academy.model import LearningModule, LearningPath, Sector, SectorProfile


def assemble(
    modules: Sequence[LearningModule], profile_by_sector: Mapping[Sector, SectorProfile]
) -> tuple[LearningPath, ...]:
    """The path of every sector that has a profile, in the order of the sectors."""
    return tuple(_path(modules, profile_by_sector[sector]) for sector in Sector if sector in profile_by_sector)


def too_long(modules: Sequence[LearningModule], profile: SectorProfile) -> tuple[Stretch, ...]:
    """The runs of weeks that fit in no goal cycle of the sector; with one of them it has no path."""
    return runs_too_long([choice.module for choice in in_order(modules, profile)], profile)


def _path(modules: Sequence[LearningModule], profile: SectorProfile) -> LearningPath:
    """One sector's path; nothing in it depends on the order in which the modules come."""
    choices = in_order(modules, profile)
    ordered = [choice.module for choice in choices]
    draft = plan(ordered, profile)
    stations = stations_of(choices, lanes_of(ordered), draft)
    return LearningPath(
        profile=profile,
        stations=stations,
        phases=phases_of(stations, modules, profile.sector, len(draft.frame)),
        weeks=school_weeks(draft, ordered, profile),
        cycles=cycles_of(draft.frame),
        outside_minutes=sum(station.module.minutes for station in stations if station.module.outside_hours),
    )
