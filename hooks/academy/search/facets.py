"""The facets by which results can be narrowed, each with the words for its values."""

from dataclasses import dataclass

from academy.model import Instrument, Phase, ResultKind, Role, Sector
from academy.text import Interface

KIND, SECTOR, ROLE, PHASE, INSTRUMENT, TIME = "soort", "sector", "rol", "fase", "instrument", "tijd"
_TIME_BOUNDS = (5, 15, 60)


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet; `values` are a code for the address of the search page, and the word for it."""

    name: str
    title: str
    values: tuple[tuple[str, str], ...]


def facets(say: Interface) -> tuple[Facet, ...]:
    """Every facet, in the order in which the page shows them."""
    return (
        Facet(KIND, say.search.kind, tuple((kind.value, say.search.kinds[kind]) for kind in ResultKind)),
        Facet(
            SECTOR, say.lists.filter_sector, tuple((sector.value, say.terms.sector_short[sector]) for sector in Sector)
        ),
        Facet(ROLE, say.lists.filter_role, tuple((role.value, _capital(say.terms.role_names[role])) for role in Role)),
        Facet(PHASE, say.lists.filter_phase, tuple((str(int(phase)), say.terms.phase_names[phase]) for phase in Phase)),
        Facet(
            INSTRUMENT,
            say.lists.filter_instrument,
            tuple((each.value, _capital(say.terms.instrument_names[each])) for each in Instrument),
        ),
        Facet(TIME, say.lists.filter_time, tuple((str(n), text) for n, text in enumerate(say.search.times, 1))),
    )


def time_of(minutes: float) -> tuple[str, ...]:
    """The value of the time facet; none for what takes no time of its own."""
    if minutes <= 0:
        return ()
    return (str(1 + sum(minutes > bound for bound in _TIME_BOUNDS)),)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
