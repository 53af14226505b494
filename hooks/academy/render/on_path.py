"""Where a module stands on each sector's path, and the one that comes next there."""

from collections.abc import Iterator, Mapping

from academy.edition import Edition, going_on_address, href, module_uri, path_uri
from academy.model import LearningModule, LearningPath, Sector, Standing, Station
from academy.render.markup import button, choice, esc, heading, lang_attribute, lines, link, section
from academy.render.scene import scene_picture

_Way = tuple[LearningPath, Station | None]
"""A path, and what comes next on it, if anything does."""


def sector_panels(panels: Mapping[str, tuple[str, str]], edition: Edition) -> Iterator[str]:
    """A switch and one panel a sector; the switch rules every panel on the page."""
    say = edition.say
    options = [("alle", say.module.all_sectors), *((sector.value, say.terms.sector_short[sector]) for sector in Sector)]
    yield choice("sector", say.module.choose_sector, options, "alle", "filter sector-choice")
    for id_, (title, html) in panels.items():
        inner = f"{heading(3, id_, title)}\n{html}"
        yield f'<div class="switch__panel" data-sector="{id_}">\n{inner}\n</div>'


def on_the_path(module: LearningModule, edition: Edition) -> str:
    """What comes next: one card for the sectors that have it in common; then where this module stands on each path."""
    ways = [(path, _after(module, path, edition)) for path in edition.paths]
    by_next: dict[str, list[_Way]] = {}
    for path, station in ways:
        by_next.setdefault(station.module.id if station else "", []).append((path, station))
    cards = [_card(module, common, edition) for common in by_next.values()]
    places = "\n".join(_standing(module, path, edition) for path in edition.paths)
    title = esc(edition.say.module.next_on_path)
    going_on = edition.file_href(module_uri(module), going_on_address(edition.site or edition.language))
    data = f'data-going-on="{going_on}" data-module="{module.id}" data-open="{esc(edition.say.module.open_module)}"'
    inner = f'<div class="next-cards" {data}>\n{lines(cards)}\n</div>'
    return section("leerpad", title, [inner, places], "section on-path")


def _after(module: LearningModule, path: LearningPath, edition: Edition) -> Station | None:
    """The next module on a path, and for who took a side road the first one of a later phase."""
    station = edition.stations_by_module[module.id].get(path.sector)
    if station:
        return path.stations[station.place] if station.place < len(path.stations) else None
    later = (phase.stations[0] for phase in path.phases if phase.stations and phase.phase > module.phase)
    # A module that waits for one of a later phase stands behind that: places count, not phases.
    return min(later, key=lambda station: station.place, default=None)


def _card(here: LearningModule, ways: list[_Way], edition: Edition) -> str:
    sectors = " ".join(path.sector for path, _ in ways)
    when_by_path = "\n".join(_when_next(path, station, edition) for path, station in ways)
    station = ways[0][1]
    inner = _module_next(here, station.module, edition) if station else _end_of_path(here, ways[0][0], edition)
    next_id = station.module.id if station else ""
    picture = _scene(here, station.module, edition) if station else ""
    return (
        f'<article class="next-card" data-sector="{sectors}" data-next="{next_id}">\n<div>\n'
        f'<p class="next-card__when" data-next-when>{when_by_path}</p>\n'
        f"{inner}\n</div>{picture}\n</article>"
    )


def _scene(here: LearningModule, other: LearningModule, edition: Edition) -> str:
    address = module_uri(here)
    return scene_picture(other.scene, edition, address, described=False, sizes="320px", classes="next-card__scene")


def _when_next(path: LearningPath, station: Station | None, edition: Edition) -> str:
    weeks = f" · {when(station, edition)}" if station else ""
    name = edition.say.terms.sector_short[path.sector]
    return f'<span data-sector="{path.sector}">{esc(name + weeks)}</span>'


def _module_next(here: LearningModule, other: LearningModule, edition: Edition) -> str:
    words = edition.words(other)
    lang = lang_attribute(words.language, edition.language)
    address = href(module_uri(here), module_uri(other))
    go = button(address, edition.say.module.open_module.format(id=other.id), "arrow", "button button--quiet")
    return f"<h3{lang}>{other.id} {esc(words.title)}</h3>\n<p{lang}>{esc(words.summary)}</p>\n<p>{go}</p>"


def _end_of_path(here: LearningModule, path: LearningPath, edition: Edition) -> str:
    say = edition.say
    go = button(
        href(module_uri(here), path_uri(path.sector)), _path_name(path, edition), "arrow", "button button--here"
    )
    return f"<p>{esc(say.module.last_on_path)}</p>\n<p>{go}</p>"


def _path_name(path: LearningPath, edition: Edition) -> str:
    return edition.say.path.path.format(sector=edition.say.terms.sector_short[path.sector])


def _standing(module: LearningModule, path: LearningPath, edition: Edition) -> str:
    """One line: this module's place on a path, or that it is a side road there."""
    address = href(module_uri(module), path_uri(path.sector))
    name = link(address, _path_name(path, edition))
    return f'<p class="meta" data-sector="{path.sector}">{name}: {esc(_place(module, path, edition))}</p>'


def _place(module: LearningModule, path: LearningPath, edition: Edition) -> str:
    say, station = edition.say.module, edition.stations_by_module[module.id].get(path.sector)
    if station:
        return say.place_on_path.format(place=station.place, count=len(path.stations), when=when(station, edition))
    deepening = module.standing_by_sector.get(path.sector) is Standing.DEEPENING
    return say.beside_path.format(phase=int(module.phase)) if deepening else say.not_on_path


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
