"""What stands on the timeline of a path: modules, the start day, habits and retrospectives, a row each."""

from collections.abc import Iterator

from academy.edition import Edition, href, module_uri, path_uri
from academy.model import LearningModule, LearningPath, Station, Step
from academy.render.along_path import AlongPath
from academy.render.markup import button, esc, icon, lang_attribute, link
from academy.render.on_path import when
from academy.render.progress import module_data
from academy.render.scene import scene_picture
from academy.render.week_list import day_id, week_id


def station_item(station: Station, path: LearningPath, along_path: AlongPath, edition: Edition) -> str:
    """A module: one row with all of its steps in it, which show where the visitor is."""
    module = station.module
    here = station is path.stations[0]
    kind = "node node--milestone" if module.outside_hours else "node"
    return (
        f'<li class="path-item{" is-here" * here}" data-path-item data-roles="{" ".join(module.roles)}" '
        f'id="module-{module.id}"><div class="path-item__when" data-weeks="{station.first_week} {station.last_week}">'
        f"<span>{esc(when(station, edition))}</span>{''.join(_visits(station, along_path, edition))}</div>"
        f'<span class="{kind}" aria-hidden="true"></span>{_row(station, path, along_path, edition, here)}</li>'
    )


def _visits(station: Station, along_path: AlongPath, edition: Edition) -> Iterator[str]:
    """The week of a visit is said where that of the module does not say it."""
    say = edition.say.path
    for visit in along_path.visits_by_module.get(station.module.id, ()):
        is_clear = station.first_week == station.last_week == visit.week
        told = (say.visit_here if is_clear else say.visit_in_week).format(n=visit.number, week=visit.week)
        yield f'<span class="path-item__visit">{esc(told)}</span>'


def _row(station: Station, path: LearningPath, along_path: AlongPath, edition: Edition, here: bool) -> str:
    say, module, words = edition.say, station.module, edition.words(station.module)
    address = href(path_uri(path.sector), module_uri(module))
    lang = lang_attribute(words.language, edition.language)
    classes = "path-row path-row--start" if module.outside_hours else "path-row"
    time = say.clock(module.minutes) if module.outside_hours else say.amounts.minutes_short.format(n=module.minutes)
    note = _start_day(module, path, edition) if module.outside_hours else ""
    steps = "\n".join(_step(station, step, address, along_path, edition) for step in module.steps)
    mark = f'<p class="path-row__here" data-here-mark>{esc(say.home.you_are_here)}</p>' if here else ""
    go = f'<p class="path-row__go no-print" data-go>{_go(module, address, edition)}</p>' if here else ""
    return (
        f'<article class="{classes}" {module_data(module)}>{mark}<h3><a href="{esc(address)}">'
        f'<span class="path-row__num">{module.id}</span> <span{lang}>{esc(words.title)}</span></a></h3>'
        f'<p class="path-row__time">{esc(time)}</p>{note}'
        f'<div class="path-row__open" data-open><p class="path-row__what"{lang}>{esc(words.summary)}</p>'
        f'<ol class="path-steps">{steps}</ol>{go}</div></article>'
    )


def _start_day(module: LearningModule, path: LearningPath, edition: Edition) -> str:
    """That the day is outside the hours, and people who hold one; the link beside them says what it is."""
    here = path_uri(path.sector)
    picture = scene_picture(module.scene, edition, here, described=False, sizes="200px")
    return f'<p class="path-row__note">{esc(edition.say.path.start_day_note)}</p>{picture}'


def _go(module: LearningModule, address: str, edition: Edition) -> str:
    return button(address, edition.say.path.begin.format(id=module.id), "arrow", "button button--here")


def _step(station: Station, step: Step, address: str, along_path: AlongPath, edition: Edition) -> str:
    """A step with its week; `data-in` names the week in the list of all weeks."""
    module, say = station.module, edition.say
    week = along_path.week_by_step.get((module.id, step.id))
    place = week_id(week) if week else day_id(module)
    told = f'<span class="path-steps__week">{esc(say.amounts.week.format(n=week))}</span>' if week else ""
    title = link(f"{address}#{step.id}", edition.step_title(module, step), lang=edition.lang(module))
    return (
        f'<li data-step="{step.id}" data-in="{place}">{title}{told}'
        f"<span>{esc(say.step_time(step.minutes, short=True))}</span></li>"
    )


def habit_item(station: Station, week: int, edition: Edition) -> str:
    """What the team keeps doing from the week after the module."""
    habit = edition.words(station.module).habit or ""
    lang = lang_attribute(edition.words(station.module).language, edition.language)
    sentence = f"<b>{esc(edition.say.path.habit_from)}</b> <span{lang}>{esc(habit[:1].lower() + habit[1:])}</span>"
    return note_item(f"{icon('cycle')} {sentence}", "node node--small", week, edition)


def note_item(html: str, node: str, week: int, edition: Edition) -> str:
    """A small row that is no module."""
    return (
        f'<li class="path-item path-item--note"><div class="path-item__when" data-weeks="{week} {week}">'
        f"<span>{esc(edition.say.amounts.week.format(n=week))}</span></div>"
        f'<span class="{node}" aria-hidden="true"></span><p class="path-note">{html}</p></li>'
    )
