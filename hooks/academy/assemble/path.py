"""A sector's path, put together: order → weeks → stations → cycles → school weeks."""

from collections.abc import Mapping, Sequence

from academy.assemble.cycles import cycles_after, weeks_to_add
from academy.assemble.order import in_order
from academy.assemble.phases import phases_of
from academy.assemble.school_weeks import school_weeks
from academy.assemble.stations import stations_of
from academy.assemble.weeks import PRACTICE_WEEK, Draft, lay_out
from academy.model import LearningModule, LearningPath, Sector, SectorProfile, WeekKind


def assemble(
    modules: Sequence[LearningModule], profile_by_sector: Mapping[Sector, SectorProfile]
) -> tuple[LearningPath, ...]:
    """The path of every sector that has a profile, in the order of the sectors."""
    return tuple(_path(modules, profile_by_sector[sector]) for sector in Sector if sector in profile_by_sector)


def _path(modules: Sequence[LearningModule], profile: SectorProfile) -> LearningPath:
    """One sector's path; nothing in it depends on the order in which the modules come."""
    choices = in_order(modules, profile)
    drafts = _with_whole_cycles(lay_out([choice.module for choice in choices], profile))
    stations = stations_of(choices, drafts)
    cycles = cycles_after(len(drafts) - _from_start_day(drafts), _from_start_day(drafts))
    return LearningPath(
        profile=profile,
        stations=stations,
        phases=phases_of(stations, modules, profile.sector, len(drafts)),
        weeks=school_weeks(drafts, stations, cycles, profile.visits),
        cycles=cycles,
        outside_minutes=sum(station.module.minutes for station in stations if station.module.outside_hours),
    )


def _with_whole_cycles(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """The weeks, with as much practice at the end as the last goal cycle asks."""
    return drafts + (PRACTICE_WEEK,) * weeks_to_add(_from_start_day(drafts))


def _from_start_day(drafts: Sequence[Draft]) -> int:
    """The number of weeks that goal cycles divide between them."""
    return sum(draft.kind is not WeekKind.PREPARE for draft in drafts)
