"""A sector's path as a timeline by phase and week, readable as an ordered list."""

from collections.abc import Iterator

from academy.model import GoalCycle, LearningModule, LearningPath, PathPhase, Role, Station
from academy.render.edition import Edition, module_uri, path_uri
from academy.render.markup import choice, esc, href, icon, lines, link, tile
from academy.render.on_path import span, when


def timeline(path: LearningPath, edition: Edition) -> str:
    """The role filter and the phases with everything that happens in them."""
    roles = edition.say.role_names_by_sector[path.sector]
    options = [("alle", edition.say.everyone), *((role.value, capital(roles[role])) for role in Role)]
    phases = [_phase(phase, path, edition) for phase in path.phases]
    return f'<div class="path">\n{choice("role", edition.say.show_for, options, "alle")}\n{"".join(phases)}\n</div>'


def sums(path: LearningPath, edition: Edition) -> str:
    """How the time of the whole path is made up."""
    say = edition.say
    learning = sum(week.learning_minutes for week in path.weeks)
    practice = sum(week.practice_minutes for week in path.weeks)
    total = path.weeks[-1].minutes_so_far if path.weeks else path.outside_minutes
    return say.path_sums.format(
        total=say.clock(total),
        learning=say.clock(learning),
        practice=say.clock(practice),
        start=say.clock(path.outside_minutes),
    )


def capital(text: str) -> str:
    """The text with a capital."""
    return text[:1].upper() + text[1:]


def _phase(phase: PathPhase, path: LearningPath, edition: Edition) -> str:
    say, id_ = edition.say, f"fase-{int(phase.phase)}"
    items = sorted(
        [*_stations(phase, path, edition), *_retrospectives(phase, path, edition)], key=lambda item: item[:2]
    )
    branch = _deepening(phase.deepening, path, edition)
    head = (
        f'<header class="path-phase__head">'
        f'<span class="path-phase__when">{esc(span(phase.first_week, phase.last_week, edition))}'
        f"</span>"
        f"{tile(icon(f'phase-{int(phase.phase)}'))}"
        f'<h2 id="{id_}">{int(phase.phase)} · {esc(say.phase_names[phase.phase])}</h2>'
        f"<p>{esc(say.phase_leads[phase.phase])}</p></header>"
    )
    inner = "".join(html for *_, html in items)
    return (
        f'<section class="path-phase" aria-labelledby="{id_}">{head}'
        f'<ol class="path-items">{inner}{branch}</ol></section>'
    )


def _stations(phase: PathPhase, path: LearningPath, edition: Edition) -> Iterator[tuple[int, int, str]]:
    for station in phase.stations:
        yield station.first_week, station.place, _station(station, path, edition)
        if station.module.practice and not station.module.outside_hours:
            yield station.last_week, station.place, _habit(station, edition)


def _station(station: Station, path: LearningPath, edition: Edition) -> str:
    module = station.module
    visits = "".join(f'<span class="path-item__visit">{esc(v)}</span>' for v in _visits(station, path, edition))
    roles = " ".join(module.roles)
    card = _start_day(module, path, edition) if module.outside_hours else _card(station, path, edition)
    kind = "node node--milestone" if module.outside_hours else "node"
    return (
        f'<li class="path-item" data-roles="{roles}" id="module-{module.id}"><div class="path-item__when">'
        f"<span>{esc(_running_total(station, path, edition))}</span>{visits}</div>"
        f'<span class="{kind}" aria-hidden="true"></span>{card}</li>'
    )


def _running_total(station: Station, path: LearningPath, edition: Edition) -> str:
    """`week 9 · 12 uur`: all team time up to the end of the station."""
    minutes = path.weeks[station.last_week - 1].minutes_so_far if station.last_week else 0
    if station.module.outside_hours:
        minutes += path.outside_minutes
    hours = edition.say.hours.format(h=round(minutes / 60))
    return edition.say.running_total.format(week=when(station, edition), hours=hours)


def _visits(station: Station, path: LearningPath, edition: Edition) -> list[str]:
    """The visits between the start of this station and that of the next one within the weeks."""
    if station.module.outside_hours:
        return []
    later = [other.first_week for other in path.stations[station.place :] if not other.module.outside_hours]
    end = later[0] if later else len(path.weeks) + 1
    first = 1 if station.place == 1 else station.first_week
    weeks = path.weeks[first - 1 : max(end - 1, station.first_week if end == station.first_week else end - 1)]
    return [edition.say.visit.format(n=number) for week in weeks for number in week.visits]


def _card(station: Station, path: LearningPath, edition: Edition) -> str:
    say, module = edition.say, station.module
    weeks = {planned.step.id: week.number for week in path.weeks for planned in week.steps if planned.module is module}
    address = href(path_uri(path.sector), module_uri(module))
    steps = "".join(
        f"<li>{link(f'{address}#{step.id}', edition.step_title(module, step))}"
        f'<span class="week">{esc(say.week.format(n=weeks[step.id]))} · '
        f"{esc(say.minutes_short.format(n=step.minutes))}</span></li>"
        for step in module.steps
    )
    count = esc(say.step_count.format(n=len(module.steps)))
    fold = f'<details><summary>{count}</summary><ol class="step-lines">{steps}</ol></details>'
    return module_card(module, address, edition, fold, 3)


def module_card(module: LearningModule, address: str, edition: Edition, more: str = "", level: int = 3) -> str:
    """A module in a list: number, title, minutes, summary, for whom."""
    say, words = edition.say, edition.words(module)
    roles = say.listed(tuple(say.role_names[role] for role in module.roles))
    return (
        f'<article class="module-card"><div class="module-card__top"><span class="module-card__num">{module.id}</span>'
        f"<h{level}>{link(address, words.title)}</h{level}>"
        f'<span class="module-card__time">{esc(say.minutes_short.format(n=module.minutes))}</span></div>'
        f'<p class="module-card__more">{esc(words.summary)}</p>'
        f'<p class="module-card__who">{esc(say.for_role.format(roles=roles))}</p>{more}</article>'
    )


def _start_day(module: LearningModule, path: LearningPath, edition: Edition) -> str:
    address = href(path_uri(path.sector), module_uri(module))
    minutes = edition.say.clock(module.minutes)
    return (
        f'<article class="path-milestone">'
        f'<p class="meta">{module.id} · {esc(edition.say.start_day_note)} · {esc(minutes)}</p>'
        f"<h3>{link(address, edition.title(module))}</h3><p>{esc(edition.words(module).summary)}</p></article>"
    )


def _habit(station: Station, edition: Edition) -> str:
    say, module = edition.say, station.module
    assert module.practice
    lead = say.habit_from.format(every=say.every[module.practice.every])
    return _note(
        f"<b>{esc(lead)}</b> {esc(edition.words(module).habit or '')}",
        "cycle",
        "node node--small",
        station.last_week + 1,
        edition,
    )


def _retrospectives(phase: PathPhase, path: LearningPath, edition: Edition) -> Iterator[tuple[int, int, str]]:
    for cycle in path.cycles:
        if _phase_of(cycle, path) is phase:
            last = cycle is path.cycles[-1]
            text = edition.say.retrospective_last if last else edition.say.retrospective
            text = text.format(n=cycle.number, weeks=cycle.last_week - cycle.first_week + 1)
            html = _note(esc(text), "flag", "node node--small node--retro", cycle.last_week, edition)
            yield cycle.last_week, len(path.stations) + 1, html


def _phase_of(cycle: GoalCycle, path: LearningPath) -> PathPhase:
    """The last phase that has begun when the cycle ends."""
    begun = [phase for phase in path.phases if phase.stations and phase.stations[0].first_week < cycle.last_week]
    return (begun or path.phases)[-1]


def _note(html: str, icon_name: str, node: str, week: int, edition: Edition) -> str:
    return (
        f'<li class="path-item path-item--note"><div class="path-item__when">'
        f"<span>{esc(edition.say.week.format(n=week))}</span></div>"
        f'<span class="{node}" aria-hidden="true"></span><p class="path-note">{icon(icon_name)}'
        f"<span>{html}</span></p></li>"
    )


def _deepening(modules: tuple[LearningModule, ...], path: LearningPath, edition: Edition) -> str:
    if not modules:
        return ""
    say, here = edition.say, path_uri(path.sector)
    rows = "".join(
        f'<li data-roles="{" ".join(module.roles)}"><a href="{esc(href(here, module_uri(module)))}">'
        f'<span class="num">{module.id}</span>'
        f"<span>{esc(edition.title(module))}</span><span>{esc(say.minutes_short.format(n=module.minutes))}</span></a></li>"
        for module in modules
    )
    return (
        f'<li class="path-item branch"><div class="path-item__when"></div><span></span><div class="branch__box">'
        f"<h3>{icon('branch')} {esc(say.deepening)}</h3><p>{esc(say.deepening_lead)}</p><ul>{rows}</ul></div></li>"
    )


def order_reasons(path: LearningPath, edition: Edition) -> str:
    """Every module with what it waited for and why it came before the others that could have come."""
    say = edition.say
    rows = []
    for station in path.stations:
        needs = [id_ for id_ in station.module.needs if id_ in {other.module.id for other in path.stations}]
        rival = station.rival.id if station.rival else ""
        reason = say.reasons[station.reason].format(rival=rival)
        after = f"{say.needed.lower()}: {say.listed(tuple(needs))} · " if needs else ""
        name = link(
            href(path_uri(path.sector), module_uri(station.module)),
            f"{station.module.id} {edition.title(station.module)}",
        )
        rows.append(f"<li>{name} <span>{esc(after + reason)}</span></li>")
    return f'<ol class="reasons">{"".join(rows)}</ol>'


def path_page_parts(path: LearningPath, edition: Edition, year: str, table: str) -> str:
    """What stands at the marker of the timeline."""
    return lines([year, f'<p class="meta">{esc(sums(path, edition))}</p>', timeline(path, edition), table])
