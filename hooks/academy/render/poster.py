"""The beginning of a video as a picture of words: what it is called and how long it lasts."""

from academy.edition import Edition
from academy.model import Video
from academy.render.markup import esc, icon, lang_attribute


def poster(video: Video, edition: Edition) -> str:
    """What stands inside a poster; whoever uses it decides whether it is a link."""
    seconds = edition.playing(video).seconds
    time = f'<span class="poster__time">{edition.say.length(seconds)}</span>' if seconds else ""
    play = f'<span class="play" aria-hidden="true">{icon("play")}</span>' if seconds else ""
    return (
        f'<span class="poster__kicker">{video.module_id} · '
        f"{esc(edition.say.module.video_row.format(number=video.number))}"
        f"</span>{title_of(video, edition, 'poster__title')}{time}{play}"
    )


def title_of(video: Video, edition: Edition, classes: str) -> str:
    """What a video is called, marked where that is in another language than the page."""
    lang = lang_attribute(video.language(edition.language), edition.language)
    return f'<span class="{classes}"{lang}>{esc(video.title(edition.language))}</span>'
