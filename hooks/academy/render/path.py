"""A sector's path as a timeline by phase and week, readable as an ordered list."""

from collections.abc import Iterator

from academy.edition import Edition, path_uri
from academy.model import LearningPath, PathPhase, Role
from academy.render.along_path import AlongPath, along
from academy.render.markup import choice, esc, icon, lines, tile
from academy.render.module_card import module_link
from academy.render.on_path import span
from academy.render.path_items import deepening_item, habit_item, note_item, station_item


def timeline(path: LearningPath, edition: Edition) -> str:
    """The role filter and the phases with everything that happens in them."""
    roles = edition.say.terms.role_names_by_sector[path.sector]
    options = [("alle", edition.say.path.everyone), *((role.value, capital(roles[role])) for role in Role)]
    along_path = along(path)
    phases = [_phase(phase, path, along_path, edition) for phase in path.phases]
    return (
        f'<div class="path">\n{choice("role", edition.say.path.show_for, options, "alle")}\n{"".join(phases)}\n</div>'
    )


def sums(path: LearningPath, edition: Edition) -> str:
    """How the time of the whole path is made up, and when the start day falls."""
    say = edition.say
    learning = sum(week.learning_minutes for week in path.weeks)
    practice = sum(week.practice_minutes for week in path.weeks)
    total, *parts = map(say.clock, (learning + practice, learning, practice))
    in_all = say.clock(learning + practice + path.outside_minutes)
    starts = (
        say.path.start.format(start=say.clock(station.module.minutes), week=station.last_week, all=in_all)
        for station in path.stations
        if station.module.outside_hours
    )
    return " ".join([say.path.sums.format(total=total, learning=parts[0], practice=parts[1]), *starts])


def capital(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]


def _phase(phase: PathPhase, path: LearningPath, along_path: AlongPath, edition: Edition) -> str:
    say, id_ = edition.say, f"fase-{int(phase.phase)}"
    stations = _stations(phase, path, along_path, edition)
    others = (*_habits(phase, path, edition), *_retrospectives(phase, path, edition))
    items = sorted([*stations, *others], key=lambda item: item[:2])
    branch = deepening_item(phase.deepening, path, edition)
    head = (
        f'<header class="path-phase__head">'
        f'<span class="path-phase__when">{esc(span(phase.first_week, phase.last_week, edition))}'
        f"</span>"
        f"{tile(icon(f'phase-{int(phase.phase)}'))}"
        f'<h2 id="{id_}">{int(phase.phase)} · {esc(say.terms.phase_names[phase.phase])}</h2>'
        f"<p>{esc(say.terms.phase_leads[phase.phase])}</p></header>"
    )
    inner = "\n".join(html for *_, html in items)
    return (
        f'<section class="path-phase" aria-labelledby="{id_}">{head}'
        f'<ol class="path-items">{inner}{branch}</ol></section>'
    )


def _stations(
    phase: PathPhase, path: LearningPath, along_path: AlongPath, edition: Edition
) -> Iterator[tuple[int, int, str]]:
    for station in phase.stations:
        yield station.first_week, station.place, station_item(station, path, along_path, edition)


def _habits(phase: PathPhase, path: LearningPath, edition: Edition) -> Iterator[tuple[int, int, str]]:
    """What goes on from the first week in which it comes back, among what happens in that week."""
    for station in path.stations:
        weeks = (week.number for week in path.weeks for habit in week.habits if habit.module is station.module)
        week = next(weeks, None)
        if week and _phase_in(week, path) is phase:
            yield week, station.place, habit_item(station, week, edition)


def _retrospectives(phase: PathPhase, path: LearningPath, edition: Edition) -> Iterator[tuple[int, int, str]]:
    for cycle in path.cycles:
        if _phase_in(cycle.last_week, path) is phase:
            last = cycle is path.cycles[-1]
            text = edition.say.path.retrospective_last if last else edition.say.path.retrospective
            text = text.format(n=cycle.number, weeks=cycle.last_week - cycle.first_week + 1)
            html = note_item(esc(text), "flag", "node node--small node--retro", cycle.last_week, edition)
            yield cycle.last_week, len(path.stations) + 1, html


def _phase_in(week: int, path: LearningPath) -> PathPhase:
    """The last phase that has begun before the week."""
    begun = [phase for phase in path.phases if phase.stations and phase.stations[0].first_week < week]
    return (begun or path.phases)[-1]


def order_reasons(path: LearningPath, edition: Edition) -> str:
    """Every module with what it waited for and why it came before the others that could have come."""
    say, on_path = edition.say, {station.module.id for station in path.stations}
    rows = []
    for station in path.stations:
        needs = [id_ for id_ in station.module.needs if id_ in on_path]
        rival = station.rival.id if station.rival else ""
        reason = say.terms.reasons[station.reason].format(rival=rival)
        after = f"{say.module.needed.lower()}: {say.listed(tuple(needs))} · " if needs else ""
        name = module_link(station.module, edition, path_uri(path.sector))
        rows.append(f"<li>{name} <span>{esc(after + reason)}</span></li>")
    return f'<ol class="reasons">{"".join(rows)}</ol>'


def path_page_parts(path: LearningPath, edition: Edition, year: str, table: str) -> str:
    """What stands at the marker of the timeline."""
    return lines([year, f'<p class="meta">{esc(sums(path, edition))}</p>', timeline(path, edition), table])
