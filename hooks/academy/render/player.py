"""The film itself, in the browser's own player, with what goes below its picture."""

from collections.abc import Iterable

from academy.edition import Edition
from academy.languages import SOURCE
from academy.model import FILM, POSTER, Here, Rendered, Video, captions_name, chapters_name
from academy.render.markup import esc

SPEEDS = ("0.75", "1", "1.25", "1.5", "2")


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


def film_bar(edition: Edition) -> str:
    """Below the picture, for who has script: on from where you were, and how fast."""
    say = edition.say
    options = "".join(
        f'<option value="{speed}"{" selected" * (speed == "1")}>{speed.replace(".", say.video.decimal)}×</option>'
        for speed in SPEEDS
    )
    return (
        f'<div class="player__bar no-print" data-film-bar hidden>'
        f'<button type="button" data-resume="{esc(say.video.resume)}" '
        f"hidden></button><label>{esc(say.video.speed)} <select data-speed>{options}</select></label></div>"
    )
