"""A video's page: the film with its chapters and its text, and the step that it belongs to."""

from typing import assert_never

from academy.edition import Edition, href, module_uri, video_uri
from academy.model import (
    Elsewhere,
    LearningModule,
    Moment,
    Nothing,
    Page,
    PageKind,
    Place,
    Recorded,
    Rendered,
    Video,
)
from academy.render.downloads import downloads
from academy.render.external import external_player
from academy.render.film_card import film_card
from academy.render.film_end import film_end
from academy.render.markup import button, esc, icon, lang_attribute, lines, page_title, tile, with_title_id
from academy.render.module_link import module_link
from academy.render.player import player
from academy.render.poster import poster
from academy.render.transcript import chapters, transcript


def video_page(video: Video, edition: Edition) -> Page:
    """The page of one video, of one piece: in the source language where its words are not translated."""
    edition = edition.in_language(video.language(edition.language))
    say, uri = edition.say, video_uri(video)
    module = edition.module_by_id[video.module_id]
    title, summary = video.title(edition.language), video.summary(edition.language)
    text = transcript(video, edition)
    beside = [
        _picture(video, edition),
        _belongs(video, module, edition),
        f'<div><p class="lead">{esc(summary)}</p><p class="meta">{esc(_facts(video, edition))}</p>'
        f"{_note(video, edition)}</div>",
        _around_film(video, edition),
    ]
    html = lines(
        [
            page_title(title),
            f'<div class="watch"><div class="watch__main">{"".join(beside)}</div>{text}</div>',
            _others(video, module, edition),
        ]
    )
    script = edition.script(video)
    return Page(
        uri=uri,
        language=edition.language,
        html=with_title_id(html, title),
        source_uri=script.source_uri if script else "videos.yaml",
        kind=PageKind.VIDEO,
        subject=video,
        title=title,
        description=summary,
        crumbs=(
            Place(say.shell.videos, "videos/index.md"),
            Place(f"{module.id} {edition.title(module)}", module_uri(module), lang=edition.lang(module)),
        ),
    )


def _facts(video: Video, edition: Edition) -> str:
    say, seconds = edition.say, edition.playing(video).seconds
    count = len(edition.videos_by_module[video.module_id])
    roles = say.listed(tuple(say.terms.role_names[role] for role in video.roles))
    length = (say.length(seconds),) if seconds else ()
    return " · ".join(
        (say.video.number.format(n=video.number, count=count), *length, say.video.for_role.format(roles=roles))
    )


def _picture(video: Video, edition: Edition) -> str:
    match playing := edition.playing(video):
        case Elsewhere():
            return external_player(video, playing, edition)
        case Nothing():
            return _without_picture(video, playing, edition)
        case Rendered() | Recorded():
            here = video_uri(video)
            return player(video, playing, here, edition, film_end(video, here, edition), f' data-film="{video.id}"')
        case never:
            assert_never(never)


def _note(video: Video, edition: Edition) -> str:
    """Whose voice it is, and how much there is to load."""
    match playing := edition.playing(video):
        case Rendered():
            voice = f"{edition.say.video.voices[playing.voice]} "
        case Recorded():
            voice = ""
        case _:
            return ""
    size = edition.say.video.low_data.format(size=edition.say.size(playing.size))
    return f'<p class="meta no-print">{esc(voice + size)}</p>'


def _without_picture(video: Video, nothing: Nothing, edition: Edition) -> str:
    say = edition.say
    title, text = say.video.film_missing_title, say.video.film_missing_text
    if nothing.has_consent_ended:
        title, text = say.video.consent_ended_title, say.video.consent_ended_text
    elif edition.script(video) is None:
        title, text = say.video.not_recorded_title, say.video.not_recorded_text
    return (
        f'<div class="poster" aria-hidden="true">{poster(video, edition)}</div>'
        f'<div class="notice" role="note">{icon("video")}<div><p><b>{esc(title)}</b></p><p>{esc(text)}</p></div></div>'
    )


def _around_film(video: Video, edition: Edition) -> str:
    """What a film has besides its picture: chapters, and files to keep."""
    film, script = edition.playing(video), edition.script(video)
    if not isinstance(film, Rendered) or script is None:
        return ""
    lang = lang_attribute(script.language, edition.language)
    return chapters(video, film, script, lang, edition) + downloads(video, script, film, video_uri(video), edition)


def _belongs(video: Video, module: LearningModule, edition: Edition) -> str:
    say, here = edition.say, video_uri(video)
    if video.when:
        return _watched(video.when, video, module, edition)
    number = next(n for n, step in enumerate(module.steps, 1) if step.id == video.step_id)
    step = module.steps[number - 1]
    minutes = say.step_time(step.minutes)
    who = ", ".join(say.terms.company_names[company] for company in step.who)
    lang = lang_attribute(edition.words(module).language, edition.language)
    name = module_link(module, edition, here)
    go = button(href(here, module_uri(module), step.id), say.video.to_the_step, "arrow")
    place = say.video.belongs_to_step.format(n=number, count=len(module.steps))
    return (
        f'<section class="belongs" aria-labelledby="stap">{tile(str(number))}<div><p>{esc(place)}</p>'
        f'<h2 id="stap"{lang}>{esc(edition.step_title(module, step))}</h2><p>{esc(minutes)}, {esc(who)} · '
        f"{name}</p></div>{go}</section>"
    )


def _watched(when: Moment, video: Video, module: LearningModule, edition: Edition) -> str:
    """Of a video that stands at no step: the module, and when it is watched."""
    say, here = edition.say, video_uri(video)
    anchor = {Moment.BEFORE: "vooraf", Moment.AFTER: "stappen"}[when]
    go = button(href(here, module_uri(module), anchor), say.video.to_the_module, "arrow")
    return (
        f'<section class="belongs" aria-labelledby="stap">{tile(icon("video"))}<div>'
        f"<p>{esc(say.video.belongs_to_module)}</p>"
        f'<h2 id="stap">{esc(say.module.watch[when])}</h2>'
        f"<p>{module_link(module, edition, here)}</p></div>{go}</section>"
    )


def _others(video: Video, module: LearningModule, edition: Edition) -> str:
    say, here = edition.say, video_uri(video)
    others = [other for other in edition.videos_by_module[module.id] if other is not video]
    following = _following(video, edition)
    items = "".join(f"<li>{film_card(other, edition, here)}</li>" for other in others)
    go = button(href(here, video_uri(following)), _next_title(following, edition), "arrow") if following else ""
    every = button(href(here, "videos/index.md"), say.video.all_videos, "", "button button--quiet")
    grid = (
        f'<h2 id="andere">{esc(say.video.more_of_module)}</h2><ul class="films films--few">{items}</ul>'
        if others
        else ""
    )
    label = ' aria-labelledby="andere"' if others else ""
    return f'<section class="section no-print"{label}>{grid}<p class="button-row">{go}{every}</p></section>'


def _next_title(video: Video, edition: Edition) -> str:
    return f"{edition.say.video.next_video}: {video.title(edition.language)}"


def _following(video: Video, edition: Edition) -> Video | None:
    """The next video of the module; after its last one the first of the next module."""
    return edition.following_by_video[video.id]
