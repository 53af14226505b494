"""What stands on the timeline of a path: modules, the start day, habits, retrospectives, deepening."""

from academy.edition import Edition, href, module_uri, path_uri
from academy.model import LearningModule, LearningPath, Station
from academy.render.along_path import AlongPath
from academy.render.markup import esc, icon, lang_attribute, link
from academy.render.module_card import module_card
from academy.render.on_path import when
from academy.render.progress import module_data


def station_item(station: Station, path: LearningPath, along_path: AlongPath, edition: Edition) -> str:
    module = station.module
    told = (
        edition.say.path.visit_in_week.format(n=visit.number, week=visit.week)
        for visit in along_path.visits_by_module.get(module.id, ())
    )
    visits = "\n".join(f'<span class="path-item__visit">{esc(text)}</span>' for text in told)
    roles = " ".join(module.roles)
    card = _start_day(module, path, edition) if module.outside_hours else _card(station, path, along_path, edition)
    kind = "node node--milestone" if module.outside_hours else "node"
    return (
        f'<li class="path-item" data-path-item data-roles="{roles}" id="module-{module.id}">'
        f'<div class="path-item__when">'
        f"<span>{esc(when(station, edition))}</span>{visits}</div>"
        f'<span class="{kind}" aria-hidden="true"></span>{card}</li>'
    )


def _card(station: Station, path: LearningPath, along_path: AlongPath, edition: Edition) -> str:
    say, module = edition.say, station.module
    weeks = along_path.week_by_step
    address = href(path_uri(path.sector), module_uri(module))
    steps = "\n".join(
        f"<li>{link(f'{address}#{step.id}', edition.step_title(module, step), lang=edition.lang(module))}"
        f'<span class="week">{esc(say.amounts.week.format(n=weeks[module.id, step.id]))} · '
        f"{esc(say.step_time(step.minutes, short=True))}</span></li>"
        for step in module.steps
    )
    count = esc(say.amounts.step_count.format(n=len(module.steps)))
    fold = f'<details><summary>{count}</summary><ol class="step-lines">{steps}</ol></details>'
    return module_card(module, address, edition, fold, 3)


def _start_day(module: LearningModule, path: LearningPath, edition: Edition) -> str:
    address = href(path_uri(path.sector), module_uri(module))
    minutes = edition.say.clock(module.minutes)
    name = link(address, edition.title(module), lang=edition.lang(module))
    return (
        f'<article class="path-milestone" {module_data(module)}>'
        f'<p class="meta">{module.id} · {esc(edition.say.path.start_day_note)} · {esc(minutes)}</p>'
        f"<h3 data-above-chip>{name}</h3><p>{esc(edition.words(module).summary)}</p></article>"
    )


def habit_item(station: Station, week: int, edition: Edition) -> str:
    """What the team keeps doing from the week after the module."""
    habit = edition.words(station.module).habit or ""
    sentence = f"<b>{esc(edition.say.path.habit_from)}</b> {esc(habit[:1].lower() + habit[1:])}"
    return note_item(sentence, "cycle", "node node--small", week, edition)


def note_item(html: str, icon_name: str, node: str, week: int, edition: Edition) -> str:
    return (
        f'<li class="path-item path-item--note"><div class="path-item__when">'
        f"<span>{esc(edition.say.amounts.week.format(n=week))}</span></div>"
        f'<span class="{node}" aria-hidden="true"></span><p class="path-note">{icon(icon_name)}'
        f"<span>{html}</span></p></li>"
    )


def deepening_item(modules: tuple[LearningModule, ...], path: LearningPath, edition: Edition) -> str:
    if not modules:
        return ""
    say, here = edition.say, path_uri(path.sector)
    rows = "\n".join(
        f'<li data-roles="{" ".join(module.roles)}"><a href="{esc(href(here, module_uri(module)))}">'
        f'<span class="num">{module.id}</span>'
        f"<span{_lang(module, edition)}>{esc(edition.title(module))}</span>"
        f"<span>{esc(say.amounts.minutes_short.format(n=module.minutes))}</span></a></li>"
        for module in modules
    )
    return (
        f'<li class="path-item branch"><div class="path-item__when"></div><span></span><div class="branch__box">'
        f"<h3>{icon('branch')} {esc(say.path.deepening)}</h3><p>{esc(say.path.deepening_lead)}</p>"
        f"<ul>{rows}</ul></div></li>"
    )


def _lang(module: LearningModule, edition: Edition) -> str:
    return lang_attribute(edition.words(module).language, edition.language)
