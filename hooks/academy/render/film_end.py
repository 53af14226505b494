"""What a film offers when it is over: its step, the next film, and the same once more."""

from academy.edition import Edition, href, module_uri, video_uri
from academy.model import Video
from academy.render.markup import button, esc, icon, lang_attribute
from academy.render.poster import first_picture


def film_end(video: Video, here: str, edition: Edition) -> str:
    """Hidden until the script shows it over the last picture."""
    say = edition.say
    back = "" if here == module_uri(edition.module_by_id[video.module_id]) else _to_step(video, here, edition)
    again = (
        f'<button type="button" class="button button--quiet" data-film-do="again">{icon("again")} '
        f"{esc(say.video.again)}</button>"
    )
    return (
        f'<div class="player__end" role="group" aria-label="{esc(say.video.after_film)}" data-film-end hidden>'
        f'{_next(video, here, edition)}<p class="button-row" data-film-ways>{back}{again}</p></div>'
    )


def _to_step(video: Video, here: str, edition: Edition) -> str:
    module = edition.module_by_id[video.module_id]
    number = next((n for n, step in enumerate(module.steps, 1) if step.id == video.step_id), 0)
    if not number:
        return button(href(here, module_uri(module)), edition.say.video.to_the_module)
    return button(href(here, module_uri(module), video.step_id or ""), edition.say.video.do_step.format(n=number))


def _next(video: Video, here: str, edition: Edition) -> str:
    following = edition.following_by_video[video.id]
    if following is None:
        return ""
    seconds = edition.playing(following).seconds
    length = f" · {edition.say.length(seconds)}" if seconds else ""
    lang = lang_attribute(following.language(edition.language), edition.language)
    return (
        f'<a class="player__next" href="{esc(href(here, video_uri(following)))}">'
        f'<span class="poster" aria-hidden="true">{first_picture(following, here, edition)}</span>'
        f"<span><small>{esc(edition.say.video.next_video)}{length}</small> "
        f"<b{lang}>{esc(following.title(edition.language))}</b></span></a>"
    )
