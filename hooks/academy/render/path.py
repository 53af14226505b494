"""A sector's path as a timeline by phase and week, an ordered list, with what stands beside and below it."""

from collections.abc import Iterator

from academy.edition import Edition
from academy.model import LearningPath, PathPhase
from academy.render.along_path import AlongPath, along
from academy.render.markup import esc, lines
from academy.render.on_path import span
from academy.render.path_beside import first_week, role_filter, take_along
from academy.render.path_folds import deepening_fold, weeks_fold
from academy.render.path_items import habit_item, note_item, station_item


def path_plan(path: LearningPath, edition: Edition) -> str:
    """What stands at the marker of the timeline."""
    say = edition.say
    words = (
        f'data-go-on="{esc(say.home.resume_go)}" data-begin="{esc(say.path.begin)}" '
        f'data-this-week="{esc(say.path.this_week)}" data-open-step="{esc(say.path.open_step)}"'
    )
    parts = [
        f'<div class="path" data-path data-sector-of="{path.sector}" {words}>',
        first_week(path, edition),
        role_filter(path, edition),
        timeline(path, edition),
        take_along(edition),
        "</div>",
        deepening_fold(path, edition),
        weeks_fold(path, edition),
    ]
    return lines(parts)


def timeline(path: LearningPath, edition: Edition) -> str:
    """The phases with everything that happens in them."""
    along_path = along(path)
    phases = "\n".join(_phase(phase, path, along_path, edition) for phase in path.phases)
    return f'<div class="path__line">\n{phases}\n</div>'


def _phase(phase: PathPhase, path: LearningPath, along_path: AlongPath, edition: Edition) -> str:
    say, number = edition.say, int(phase.phase)
    stations = _stations(phase, path, along_path, edition)
    others = (*_habits(phase, path, edition), *_retrospectives(phase, path, edition))
    items = "\n".join(html for *_, html in sorted([*stations, *others], key=lambda item: item[:2]))
    weeks = span(phase.first_week, phase.last_week, edition)
    return (
        f'<section class="path-phase" aria-labelledby="fase-{number}"><header class="path-phase__head">'
        f'<h2 id="fase-{number}">{number} {esc(say.terms.phase_names[phase.phase])}</h2>'
        f'<p><span class="path-phase__when" data-weeks="{phase.first_week} {phase.last_week}">{esc(weeks)}</span>'
        f'<span class="path-phase__lead"> · {esc(say.terms.phase_leads[phase.phase])}</span></p></header>'
        f'<ol class="path-items">{items}</ol></section>'
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
            html = note_item(esc(text), "node node--small node--retro", cycle.last_week, edition)
            yield cycle.last_week, len(path.stations) + 1, html


def _phase_in(week: int, path: LearningPath) -> PathPhase:
    """The last phase that has begun before the week."""
    begun = [phase for phase in path.phases if phase.stations and phase.stations[0].first_week < week]
    return (begun or path.phases)[-1]
