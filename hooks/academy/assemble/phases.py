"""The phases of a path, each with its stations and what stands beside them."""

from collections.abc import Iterator, Sequence

from academy.model import LearningModule, PathPhase, Phase, Sector, Standing, Station


def phases_of(
    stations: Sequence[Station], modules: Sequence[LearningModule], sector: Sector, weeks: int
) -> tuple[PathPhase, ...]:
    """Every phase that has something to offer in this sector, in order; together they last all the weeks."""
    deepening = sorted(_deepening(modules, sector), key=lambda module: module.id)
    return tuple(_phases(stations, deepening, weeks))


def _deepening(modules: Sequence[LearningModule], sector: Sector) -> list[LearningModule]:
    """The optional modules; they cost no week of the core plan (curriculum, Sector paths)."""
    return [module for module in modules if module.standing_by_sector.get(sector) is Standing.DEEPENING]


def _phases(stations: Sequence[Station], deepening: Sequence[LearningModule], weeks: int) -> Iterator[PathPhase]:
    """A phase without stations stands where the phase before it ends."""
    last_week = 0
    for phase in Phase:
        own = tuple(station for station in stations if station.module.phase is phase)
        beside = tuple(module for module in deepening if module.phase is phase)
        if not own and not beside:
            continue
        first_week = min((station.first_week for station in _inside(own)), default=last_week)
        if own and not last_week:
            first_week = min(first_week, 1)
        if own:
            last_week = max(_before_the_next(phase, stations, weeks), *(s.last_week for s in _inside(own)))
        yield PathPhase(phase, own, beside, first_week, last_week)


def _inside(stations: Sequence[Station]) -> Sequence[Station]:
    """What stands outside the hours falls between two weeks: it takes none of them."""
    return [station for station in stations if not station.module.outside_hours] or stations


def _before_the_next(phase: Phase, stations: Sequence[Station], weeks: int) -> int:
    """The week before the next phase, or the last of all: a phase goes on while its modules are practised."""
    later = _inside([station for station in stations if station.module.phase > phase])
    return min((station.first_week - 1 for station in later), default=weeks)
