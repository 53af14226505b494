"""The lists of all modules and all videos, with filters that work without script."""

from collections.abc import Iterable

from academy.edition import Edition, href, module_uri
from academy.model import LearningModule, Phase, Role, Sector, Video
from academy.render.film_card import film_card
from academy.render.filters import filters, none_left, time_class
from academy.render.markup import esc
from academy.render.module_link import module_link
from academy.render.module_tile import module_tile, tile_words
from academy.render.on_path import span


def module_list(edition: Edition, here: str) -> str:
    """Every module under its phase."""
    phases = "\n".join(_phase_section(Phase(phase), edition, here) for phase in edition.modules_by_phase)
    return (
        f'<div class="filtered" data-filtered {tile_words(edition)}>'
        f"{filters(edition, with_time=True)}{none_left(edition)}{phases}</div>"
    )


def _phase_section(phase: Phase, edition: Edition, here: str) -> str:
    items = "".join(_module_item(module, edition, here) for module in edition.modules_by_phase[phase])
    return (
        f'<section class="phase-list" data-section aria-labelledby="fase-{phase}"><div class="phase-list__head">'
        f'<h2 id="fase-{phase}">{phase} {esc(edition.say.terms.phase_names[phase])}</h2>{_weeks(phase, edition)}</div>'
        f'<ul class="tiles">{items}</ul></section>'
    )


def _weeks(phase: Phase, edition: Edition) -> str:
    """The weeks of a phase on the path of each sector; only that of the sector chosen shows."""
    own = [(path.sector, part) for path in edition.paths for part in path.phases if part.phase is phase]
    return "".join(
        f'<p class="phase-list__weeks" data-sector="{sector}">{esc(span(part.first_week, part.last_week, edition))}</p>'
        for sector, part in own
    )


def module_rows(modules: Iterable[LearningModule], edition: Edition, here: str) -> str:
    """Some modules as tiles, without filters."""
    items = "\n".join(f"<li>{module_tile(module, href(here, module_uri(module)), edition)}</li>" for module in modules)
    return f'<ul class="tiles" {tile_words(edition)}>{items}</ul>'


def video_list(edition: Edition, here: str) -> str:
    """Every video under its module."""
    sections = "\n".join(_video_section(module, edition, here) for module in edition.catalog.modules)
    words = esc(edition.say.video.feed)
    feed = f'<p class="meta no-print"><a href="feed.xml" type="application/rss+xml">{words}</a></p>'
    bar = filters(edition, with_time=False)
    return f'<div class="filtered" data-filtered data-film-cards>{bar}{none_left(edition)}{sections}</div>{feed}'


def _video_section(module: LearningModule, edition: Edition, here: str) -> str:
    videos = edition.videos_by_module[module.id]
    items = "\n".join(_video_item(video, module, edition, here) for video in videos)
    seconds = sum(edition.playing(video).seconds or 0 for video in videos)
    length = edition.say.lists.films_in_module.format(n=len(videos), minutes=round(seconds / 60))
    return (
        f'<section class="phase-list" data-section aria-labelledby="module-{module.id}"><div class="phase-list__head">'
        f'<h2 id="module-{module.id}">{module_link(module, edition, here)}</h2>'
        f'<p class="phase-list__weeks">{esc(length) if seconds else ""}</p></div>'
        f'<ul class="films">{items}</ul></section>'
    )


def _module_item(module: LearningModule, edition: Edition, here: str) -> str:
    data = _data(module, module.roles, tuple(module.standing_by_sector))
    tile = module_tile(module, href(here, module_uri(module)), edition)
    return f'<li {data} data-time="{time_class(module.minutes)}">{tile}</li>'


def _video_item(video: Video, module: LearningModule, edition: Edition, here: str) -> str:
    return f"<li {_data(module, video.roles, video.sectors)}>{film_card(video, edition, here)}</li>"


def _data(module: LearningModule, roles: Iterable[Role], sectors: Iterable[Sector]) -> str:
    return (
        f'data-item data-phase="{int(module.phase)}" data-instrument="{module.instrument}" '
        f'data-sector="{" ".join(sectors)}" data-role="{" ".join(roles)}"'
    )
