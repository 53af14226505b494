"""The lists of all modules and all videos, with filters that work without script."""

from collections.abc import Iterable

from academy.edition import Edition, href, module_uri, video_uri
from academy.model import Instrument, LearningModule, Phase, Role, Sector, Video
from academy.render.markup import choice, esc, lang_attribute, link
from academy.render.module_card import module_card, module_link
from academy.render.path_beside import capital

_TIME_BOUNDS = (60, 90)


def module_list(edition: Edition, here: str) -> str:
    """Every module under its phase."""
    say = edition.say
    phases = "\n".join(
        f'<section class="phase-list" data-section aria-labelledby="fase-{phase}">'
        f'<h2 id="fase-{phase}">{phase} · {esc(say.terms.phase_names[Phase(phase)])}</h2>'
        f'<ul class="cards">{"".join(_module_item(module, edition, here) for module in modules)}</ul></section>'
        for phase, modules in edition.modules_by_phase.items()
    )
    return f'<div class="filtered" data-filtered>{_filters(edition, with_time=True)}{_none(edition)}{phases}</div>'


def module_rows(modules: Iterable[LearningModule], edition: Edition, here: str) -> str:
    """Some modules as cards, without filters."""
    items = "\n".join(f"<li>{module_card(module, href(here, module_uri(module)), edition)}</li>" for module in modules)
    return f'<ul class="cards">{items}</ul>'


def video_list(edition: Edition, here: str) -> str:
    """Every video under its module."""
    sections = "\n".join(_video_section(module, edition, here) for module in edition.catalog.modules)
    feed = f'<p class="meta"><a href="feed.xml" type="application/rss+xml">{esc(edition.say.video.feed)}</a></p>'
    filters = _filters(edition, with_time=False)
    return f'<div class="filtered" data-filtered>{filters}{_none(edition)}{sections}</div>{feed}'


def _video_section(module: LearningModule, edition: Edition, here: str) -> str:
    items = "\n".join(_video_item(video, module, edition, here) for video in edition.videos_by_module[module.id])
    title = module_link(module, edition, here)
    return (
        f'<section class="phase-list" data-section aria-labelledby="module-{module.id}">'
        f'<h2 id="module-{module.id}">{title}</h2>'
        f'<ul class="video-rows">{items}</ul></section>'
    )


def _filters(edition: Edition, *, with_time: bool) -> str:
    say = edition.say
    groups = [
        ("phase", say.lists.filter_phase, [(str(int(phase)), esc(say.terms.phase_names[phase])) for phase in Phase]),
        (
            "instrument",
            say.lists.filter_instrument,
            [(i.value, esc(capital(say.terms.instrument_names[i]))) for i in Instrument],
        ),
        ("sector", say.lists.filter_sector, [(s.value, say.terms.sector_short[s]) for s in Sector]),
        ("role", say.lists.filter_role, [(role.value, esc(capital(say.terms.role_names[role]))) for role in Role]),
    ]
    if with_time:
        groups.append(
            ("time", say.lists.filter_time, [(str(n), esc(text)) for n, text in enumerate(say.lists.times, 1)])
        )
    fields = "\n".join(
        choice(name, title, [("alle", say.lists.filter_any), *options], "alle") for name, title, options in groups
    )
    count = f'<p class="meta" role="status" data-count="{esc(say.lists.filter_count)}"></p>'
    title = f"<summary>{esc(say.lists.filter_title)}</summary>"
    return f'<details class="filters" data-filters open>{title}{fields}{count}</details>'


def _none(edition: Edition) -> str:
    """What to say, and do, when the filters leave nothing."""
    say = edition.say.lists
    return (
        f'<div class="no-items" data-no-items hidden><p>{esc(say.filter_none)}</p>'
        f'<button class="button button--quiet" type="button">{esc(say.filter_clear)}</button></div>'
    )


def _module_item(module: LearningModule, edition: Edition, here: str) -> str:
    data = _data(module, module.roles, tuple(module.standing_by_sector))
    card = module_card(module, href(here, module_uri(module)), edition)
    return f'<li {data} data-time="{_time_class(module.minutes)}">{card}</li>'


def _time_class(minutes: int) -> int:
    """1 up to an hour, 2 up to an hour and a half, 3 longer."""
    return sum(minutes > bound for bound in _TIME_BOUNDS) + 1


def _video_item(video: Video, module: LearningModule, edition: Edition, here: str) -> str:
    title, summary = video.title(edition.language), video.summary(edition.language)
    lang = lang_attribute(video.language(edition.language), edition.language)
    seconds = edition.playing(video).seconds
    time = f'<span class="video-rows__time">{edition.say.length(seconds)}</span>' if seconds else ""
    return (
        f'<li {_data(module, video.roles, video.sectors)}><span class="num">{video.number}</span><div>'
        f"{link(href(here, video_uri(video)), title, lang=edition.video_lang(video))}"
        f"<p{lang}>{esc(summary)}</p></div>{time}</li>"
    )


def _data(module: LearningModule, roles: Iterable[Role], sectors: Iterable[Sector]) -> str:
    return (
        f'data-item data-phase="{int(module.phase)}" data-instrument="{module.instrument}" '
        f'data-sector="{" ".join(sectors)}" data-role="{" ".join(roles)}"'
    )
