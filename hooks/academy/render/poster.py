"""The beginning of a video as a picture of words: what it is called and how long it lasts."""

from academy.edition import Edition
from academy.model import Rendered, Video
from academy.render.film_card import small_picture
from academy.render.markup import esc, icon, lang_attribute


def poster(video: Video, edition: Edition) -> str:
    """What stands inside a poster; whoever uses it decides whether it is a link."""
    return (
        f'<span class="poster__kicker">{video.module_id} · '
        f"{esc(edition.say.module.video_row.format(number=video.number))}"
        f"</span>{title_of(video, edition, 'poster__title')}{poster_signs(video, edition)}"
    )


def first_picture(video: Video, here: str, edition: Edition) -> str:
    """How our own film begins, in the file that its row shows already; a film that was sent in begins with words."""
    if not isinstance(edition.playing(video), Rendered):
        return poster(video, edition)
    return f"{small_picture(video, edition, here)}{poster_signs(video, edition)}"


def poster_signs(video: Video, edition: Edition) -> str:
    """How long a film lasts and that it can be played; nothing as long as there is none."""
    if not (seconds := edition.playing(video).seconds):
        return ""
    play = f'<span class="play" aria-hidden="true">{icon("play")}</span>'
    return f'<span class="poster__time">{edition.say.length(seconds)}</span>{play}'


def title_of(video: Video, edition: Edition, classes: str) -> str:
    """What a video is called, marked where that is in another language than the page."""
    lang = lang_attribute(video.language(edition.language), edition.language)
    return f'<span class="{classes}"{lang}>{esc(video.title(edition.language))}</span>'
