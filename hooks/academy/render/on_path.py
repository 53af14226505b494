"""Where a module stands on each sector's path, and what comes before and after it there."""

from collections.abc import Iterator, Mapping

from academy.edition import Edition, href, module_uri, path_uri
from academy.model import LearningModule, LearningPath, Sector, Standing, Station
from academy.render.markup import choice, esc, heading, icon, lang_attribute, link, section


def sector_panels(panels: Mapping[str, tuple[str, str]], edition: Edition) -> Iterator[str]:
    """A switch and one panel a sector; the switch rules every panel on the page."""
    say = edition.say
    options = [("alle", say.module.all_sectors), *((sector.value, say.terms.sector_short[sector]) for sector in Sector)]
    yield choice("sector", say.module.choose_sector, options, "alle", "filter sector-choice")
    for id_, (title, html) in panels.items():
        inner = f"{heading(3, id_, title)}\n{html}"
        yield f'<div class="switch__panel" data-sector="{id_}">\n{inner}\n</div>'


def on_the_path(module: LearningModule, edition: Edition) -> str:
    """One panel a sector: place, weeks, previous and next."""
    panels = [_panel(module, path, edition) for path in edition.paths]
    return section("leerpad", esc(edition.say.module.on_the_path), panels, "section on-path")


def _panel(module: LearningModule, path: LearningPath, edition: Edition) -> str:
    say, here = edition.say, module_uri(module)
    title = link(href(here, path_uri(path.sector)), say.path.path.format(sector=say.terms.sector_short[path.sector]))
    station = edition.stations_by_module[module.id].get(path.sector)
    inner = _place(station, path, edition) if station else _beside(module, path.sector, edition)
    return f'<div class="on-path__panel" data-sector="{path.sector}"><h3>{title}</h3>{inner}</div>'


def _place(station: Station, path: LearningPath, edition: Edition) -> str:
    say = edition.say
    place = say.module.place_on_path.format(place=station.place, count=len(path.stations), when=when(station, edition))
    before = path.stations[station.place - 2] if station.place > 1 else None
    after = path.stations[station.place] if station.place < len(path.stations) else None
    return (
        f'<p class="meta">{esc(place)}</p><div class="next">'
        f"{_neighbour(before, station.module, say.module.previous, say.module.first_on_path, edition, '')}"
        f"{_neighbour(after, station.module, say.module.next, say.module.last_on_path, edition, 'next__go')}</div>"
    )


def _neighbour(
    other: Station | None, here: LearningModule, label: str, end: str, edition: Edition, classes: str
) -> str:
    if other is None:
        return f'<p class="next__end">{esc(end)}</p>'
    address = href(module_uri(here), module_uri(other.module))
    arrow = icon("arrow") if classes else ""
    title = f"{other.module.id} {edition.title(other.module)}"
    lang = lang_attribute(edition.words(other.module).language, edition.language)
    return (
        f'<a class="{classes}" href="{esc(address)}"><span><small>{esc(label)}</small> '
        f"<span{lang}>{esc(title)}</span></span>{arrow}</a>"
    )


def _beside(module: LearningModule, sector: Sector, edition: Edition) -> str:
    deepening = module.standing_by_sector.get(sector) is Standing.DEEPENING
    say = edition.say
    text = say.module.beside_path.format(phase=int(module.phase)) if deepening else say.module.not_on_path
    return f'<p class="meta">{esc(text)}</p>{_around_phase(module, edition.path_by_sector[sector], edition)}'


def _around_phase(module: LearningModule, path: LearningPath, edition: Edition) -> str:
    """The last module of the path up to this phase, and the first after it: a way on for who took a side road."""
    say = edition.say
    phases = [phase for phase in path.phases if phase.stations]
    before = [phase.stations[-1] for phase in phases if phase.phase <= module.phase]
    after = [phase.stations[0] for phase in phases if phase.phase > module.phase]
    # A module that waits for one of a later phase stands behind that: places count, not phases.
    back, on = max(before, key=_place_of, default=None), min(after, key=_place_of, default=None)
    return (
        f'<div class="next">{_neighbour(back, module, say.module.previous, say.module.first_on_path, edition, "")}'
        f"{_neighbour(on, module, say.module.next, say.module.last_on_path, edition, 'next__go')}</div>"
    )


def _place_of(station: Station) -> int:
    return station.place


def when(station: Station, edition: Edition) -> str:
    """`week 7–9`, or `na week 6` for what stands outside the hours."""
    say = edition.say
    if station.module.outside_hours:
        return say.amounts.after_week.format(n=station.last_week)
    return span(station.first_week, station.last_week, edition)


def span(first: int, last: int, edition: Edition) -> str:
    """One week or several."""
    return (
        edition.say.amounts.week.format(n=first)
        if first == last
        else edition.say.amounts.weeks.format(first=first, last=last)
    )
