"""The beginning of a video as a picture of words: what it is called and how long it lasts."""

from academy.model import Video
from academy.render.edition import Edition
from academy.render.markup import esc, icon
from academy.render.player import seconds_of


def poster(video: Video, edition: Edition) -> str:
    """What stands inside a poster; whoever uses it decides whether it is a link."""
    seconds = seconds_of(video, edition)
    time = f'<span class="poster__time">{edition.say.length(seconds)}</span>' if seconds else ""
    play = f'<span class="play" aria-hidden="true">{icon("play")}</span>' if seconds else ""
    return (
        f'<span class="poster__kicker">{video.module_id} · '
        f"{esc(edition.say.module.video_row.format(number=video.number))}"
        f'</span><span class="poster__title">{esc(video.title_by_language[edition.language])}</span>{time}{play}'
    )
