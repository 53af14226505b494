"""The phases of a path, each with its stations and what stands beside them."""

from collections.abc import Iterator, Sequence

from academy.model import LearningModule, PathPhase, Phase, Sector, Standing, Station


def phases_of(stations: Sequence[Station], modules: Sequence[LearningModule], sector: Sector) -> tuple[PathPhase, ...]:
    """Every phase that has something to offer in this sector, in order."""
    deepening = sorted(_deepening(modules, sector), key=lambda module: module.id)
    return tuple(_phases(stations, deepening))


def _deepening(modules: Sequence[LearningModule], sector: Sector) -> list[LearningModule]:
    """The optional modules; they cost no week of the core plan (curriculum, Sector paths)."""
    return [module for module in modules if module.standing_by_sector.get(sector) is Standing.DEEPENING]


def _phases(stations: Sequence[Station], deepening: Sequence[LearningModule]) -> Iterator[PathPhase]:
    """A phase without stations stands where the phase before it ends."""
    last_week = 0
    for phase in Phase:
        own = tuple(station for station in stations if station.module.phase is phase)
        beside = tuple(module for module in deepening if module.phase is phase)
        if not own and not beside:
            continue
        # What stands outside the hours falls between two weeks: it takes none of them.
        inside = [station for station in own if not station.module.outside_hours] or own
        first_week = min((station.first_week for station in inside), default=last_week)
        last_week = max((station.last_week for station in inside), default=last_week)
        yield PathPhase(phase, own, beside, first_week, last_week)
