"""The small navigation beside a page: what is near, never everything.

It holds a bounded number of links, so that a page's HTML does not grow with the number of pages.
"""

from collections.abc import Sequence

from academy.edition import Edition, module_uri
from academy.model import (
    LearningModule,
    Place,
    PlaceGroup,
)

NEIGHBOURS = 4


def module_surroundings(module: LearningModule, edition: Edition) -> tuple[PlaceGroup, ...]:
    """The modules around this one in its phase, and the way to all of them."""
    say = edition.say
    same = edition.modules_by_phase[module.phase]
    near = around(same, edition.place_in_phase[module.id])
    title = f"{int(module.phase)} {say.terms.phase_names[module.phase]}"
    places = [_module_place(other, module, edition) for other in near]
    if len(near) < len(same):
        places.append(Place(say.module.all_of_phase.format(count=len(same)), "modules/index.md"))
    return (PlaceGroup(title, tuple(places)), PlaceGroup("", (all_modules(edition),)))


def around(items: Sequence[LearningModule], position: int) -> Sequence[LearningModule]:
    """At most `NEIGHBOURS` before and after, more on one side where the other has fewer."""
    most = 2 * NEIGHBOURS + 1
    start = max(0, min(position - NEIGHBOURS, len(items) - most))
    return items[start : start + most]


def all_modules(edition: Edition) -> Place:
    """The way to the list of all modules."""
    return Place(edition.say.module.all_modules, "modules/index.md")


def instrument_surroundings(edition: Edition, current: str) -> tuple[PlaceGroup, ...]:
    """The four instruments."""
    places = (
        Place(page.words(edition.language).title, page.uri, number=str(n), current=page.uri == current)
        for n, page in enumerate(edition.instrument_pages, 1)
    )
    return (PlaceGroup(edition.say.shell.instruments, tuple(places)),)


def _module_place(other: LearningModule, current: LearningModule, edition: Edition) -> Place:
    return Place(
        title=edition.title(other),
        uri=module_uri(other),
        number=other.id,
        current=other is current,
        lang=edition.lang(other),
    )
