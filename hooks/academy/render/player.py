"""The film itself: the browser's own player, and the bar that the script puts in the place of its buttons."""

from collections.abc import Iterable

from academy.edition import Edition
from academy.languages import SOURCE
from academy.model import FILM, POSTER, Here, Rendered, Video, captions_name, chapters_name
from academy.render.film_bar import film_bar
from academy.render.markup import esc, icon


def player(video: Video, film: Here, here: str, edition: Edition, end: str = "", attributes: str = "") -> str:
    """The picture with its bar, and what is offered at its end.

    Without script the bar is not there, and the browser's own buttons are.
    """
    resume = (
        f'<button type="button" class="player__resume" data-resume="{esc(edition.say.video.resume)}" hidden></button>'
    )
    return (
        f'<div class="player"{attributes} tabindex="-1"><div class="player__picture" data-picture>'
        f"{native_player(video, film, here, edition)}"
        f'<span class="play" aria-hidden="true" data-begin-film hidden>{icon("play")}</span>'
        f'<p class="player__words" aria-hidden="true" data-film-words hidden></p>{resume}{end}</div>'
        f'<p class="player__broken" role="status" data-film-broken="{esc(edition.say.video.does_not_load)}"></p>'
        f"{film_bar(video, film, edition)}</div>"
    )


def native_player(video: Video, film: Here, here: str, edition: Edition) -> str:
    """The browser's own player, with captions and chapters; it loads nothing of the film before somebody plays it."""
    poster = f' poster="{_file(video, POSTER, here, edition)}"' if isinstance(film, Rendered) else ""
    source = _file(video, FILM, here, edition)
    title = esc(video.title(edition.language))
    return (
        f'<video controls playsinline preload="none" width="1280" height="720"{poster} aria-label="{title}">'
        f'<source src="{source}" type="video/mp4">{"".join(_tracks(video, film, here, edition))}'
        f'<p>{esc(edition.say.video.no_video)} <a href="{source}">{esc(edition.say.video.save_video)}</a></p></video>'
    )


def _tracks(video: Video, film: Here, here: str, edition: Edition) -> Iterable[str]:
    languages = film.caption_languages
    first = edition.language if edition.language in languages else SOURCE
    for language in languages:
        # What is said is Dutch: in another language it is a translation, which players call subtitles.
        kind, default = ("captions" if language is SOURCE else "subtitles"), " default" * (language is first)
        address = _file(video, captions_name(language), here, edition)
        yield f'<track kind="{kind}" srclang="{language}" label="{language.own_name}" src="{address}"{default}>'
    if isinstance(film, Rendered):
        address = _file(video, chapters_name(first), here, edition)
        yield f'<track kind="chapters" srclang="{first}" label="{esc(edition.say.video.chapters)}" src="{address}">'


def _file(video: Video, name: str, here: str, edition: Edition) -> str:
    return edition.file_href(here, f"{video.folder}/{name}")
