"""A film as its first picture, in a row of others."""

from academy.edition import Edition, href, video_uri
from academy.model import SMALL_POSTER, Rendered, Video
from academy.render.markup import esc, icon, lang_attribute

WIDTH, HEIGHT = 480, 270


def film_card(video: Video, edition: Edition, here: str, level: int = 3) -> str:
    """Picture, length and title of a film, and where it belongs; one link."""
    address = esc(href(here, video_uri(video)))
    seconds = edition.playing(video).seconds
    lang = lang_attribute(video.language(edition.language), edition.language)
    number = edition.say.lists.film_number.format(id=video.module_id, n=video.number)
    where = f"{esc(number)}{_seen(video, seconds, edition) if seconds else ''}"
    return (
        f'<article class="film-card" data-film-card>{small_poster(video, edition, here)}'
        f'<h{level}{lang}><a href="{address}">{esc(video.title(edition.language))}</a></h{level}>'
        f'<p class="film-card__where">{where}</p></article>'
    )


def small_poster(video: Video, edition: Edition, here: str) -> str:
    """The picture with the length on it; without a film the ground alone stands there."""
    playing = edition.playing(video)
    picture = small_picture(video, edition, here) if isinstance(playing, Rendered) else ""
    time = f'<span class="film-card__time">{edition.say.length(playing.seconds)}</span>' if playing.seconds else ""
    play = f'<span class="film-card__play" aria-hidden="true">{icon("play")}</span>' if playing.seconds else ""
    return f'<span class="film-card__poster" data-poster>{picture}{play}{time}</span>'


def small_picture(video: Video, edition: Edition, here: str) -> str:
    """The first picture of our own film, at the size of a card."""
    source = esc(edition.file_href(here, f"{video.folder}/{SMALL_POSTER}"))
    return f'<img src="{source}" width="{WIDTH}" height="{HEIGHT}" alt="" loading="lazy" decoding="async">'


def _seen(video: Video, seconds: float, edition: Edition) -> str:
    word = esc(edition.say.lists.film_seen)
    return f'<span data-seen="{video.id}" data-seconds="{round(seconds)}" hidden> · {word}</span>'
