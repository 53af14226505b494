"""The videos on a module's page: a step's own plays in place, the others are rows, also before and after the steps."""

from academy.edition import Edition, href, module_uri, video_uri
from academy.model import Here, LearningModule, Moment, Step, Video
from academy.render.film_end import film_end
from academy.render.markup import esc, icon, lines, link, tile
from academy.render.player import player
from academy.render.poster import first_picture, title_of


def step_videos(module: LearningModule, step: Step, edition: Edition) -> str:
    """The video that the step shows, then the others that belong to it."""
    own = [video for video in edition.videos_by_module[module.id] if video.step_id == step.id]
    shown = [
        _in_place(video, playing, module, edition)
        for video in own
        if video.id == step.video_id and isinstance(playing := edition.playing(video), Here)
    ]
    others = sorted(own, key=lambda video: (video.id != step.video_id, video.number))[len(shown) :]
    rows = "\n".join(_row(video, module, edition) for video in others)
    return lines([*shown, f"<p>{rows}</p>" if rows else ""])


def videos_at(module: LearningModule, when: Moment, edition: Edition) -> str:
    """The videos that are watched before or after the session; nothing where there are none."""
    own = [video for video in edition.videos_by_module[module.id] if video.when is when]
    rows = "\n".join(_row(video, module, edition) for video in own)
    title = esc(edition.say.module.watch[when])
    return f'<div class="no-print"><h3>{title}</h3><p>{rows}</p></div>' if own else ""


def _in_place(video: Video, film: Here, module: LearningModule, edition: Edition) -> str:
    """A poster that becomes a player when it is clicked; without script it leads to the video's page."""
    say, here = edition.say, module_uri(module)
    address = href(here, video_uri(video))
    size = f'<span class="video-in-step__size">{say.size(film.size)}</span>'
    title = esc(say.video.play.format(title=video.title(edition.language)))
    return (
        f'<figure class="video-in-step no-print" data-in-place="{video.id}" data-length="{say.length(film.seconds)}">'
        f'<a class="poster" href="{esc(address)}" '
        f'aria-label="{title}, {say.length(film.seconds)}">{first_picture(video, here, edition)}</a>'
        f"<template>{player(video, film, here, edition, film_end(video, here, edition))}</template><figcaption>"
        f"<span>{title_of(video, edition, 'video-in-step__title')} {size}</span>"
        f"{link(f'{address}#tekst', say.video.read_text)}</figcaption></figure>"
    )


def _row(video: Video, module: LearningModule, edition: Edition) -> str:
    say, seconds = edition.say, edition.playing(video).seconds
    length = say.length(seconds) if seconds else say.video.read_text
    kicker = f"{say.module.video_row.format(number=video.number)} · {length}"
    address = href(module_uri(module), video_uri(video))
    return (
        f'<a class="video-row" href="{esc(address)}">{tile(icon("video"), "tile tile--tint tile--small")}'
        f'<span><span class="video-row__k">{esc(kicker)}</span>'
        f"{title_of(video, edition, 'video-row__t')}</span></a>"
    )
