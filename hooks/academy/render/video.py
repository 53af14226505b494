"""A video's page: what it is about and where it belongs, honest about what is not recorded yet."""

from academy.model import LearningModule, Page, Video
from academy.render.edition import Edition, module_uri, video_uri
from academy.render.markup import button, esc, href, icon, lang_attribute, lines, link, plain, tile
from academy.render.module_card import module_link
from academy.render.surroundings import video_surroundings
from academy.render.transcript import transcript


def video_page(video: Video, edition: Edition) -> Page:
    """The page of one video."""
    say, uri = edition.say, video_uri(video)
    module = edition.module_by_id[video.module_id]
    title, summary = video.title_by_language[edition.language], video.summary_by_language[edition.language]
    roles = say.listed(tuple(say.role_names[role] for role in video.roles))
    count = len(edition.videos_by_module[module.id])
    meta_line = f"{say.video_number.format(n=video.number, count=count)} · {say.for_role.format(roles=roles)}"
    markdown = lines(
        [
            f"# {plain(title)}",
            f'<p class="lead">{esc(summary)}</p>',
            f'<p class="meta">{esc(meta_line)}</p>',
            _poster(video, title, edition),
            _belongs(video, module, edition),
            transcript(video, edition),
            _others(video, module, edition),
        ]
    )
    meta = {
        "title": title,
        "description": summary,
        "kind": "video",
        "around": video_surroundings(video, edition),
        "crumbs": [
            {"title": say.videos, "uri": "videos/index.md"},
            {"title": f"{module.id} {edition.title(module)}", "uri": module_uri(module), "lang": edition.lang(module)},
        ],
    }
    script = edition.script(video)
    return Page(uri, edition.language, markdown, script.source_uri if script else "videos.yaml", meta)


def _poster(video: Video, title: str, edition: Edition) -> str:
    say = edition.say
    text = say.not_recorded_but_written if edition.script(video) else say.not_recorded_text
    return (
        f'<div class="poster" aria-hidden="true"><span class="poster__kicker">{video.module_id} · '
        f"{esc(say.video_row.format(number=video.number))}</span>"
        f'<span class="poster__title">{esc(title)}</span></div>\n\n'
        f'<div class="notice" role="note">{icon("video")}<div><p><b>{esc(say.not_recorded_title)}</b></p>'
        f"<p>{esc(text)}</p></div></div>"
    )


def _belongs(video: Video, module: LearningModule, edition: Edition) -> str:
    say, here = edition.say, video_uri(video)
    number = next(n for n, step in enumerate(module.steps, 1) if step.id == video.step_id)
    step = module.steps[number - 1]
    minutes = say.minutes.format(n=step.minutes) if step.minutes else say.outside_session
    who = ", ".join(say.company_names[company] for company in step.who)
    lang = lang_attribute(edition.words(module).language, edition.language)
    name = module_link(module, edition, here)
    go = button(href(here, module_uri(module), step.id), say.to_the_step, "arrow")
    place = say.belongs_to_step.format(n=number, count=len(module.steps))
    return (
        f'<section class="belongs" aria-labelledby="stap">{tile(str(number))}<div><p>{esc(place)}</p>'
        f'<h2 id="stap"{lang}>{esc(edition.step_title(module, step))}</h2><p>{esc(minutes)}, {esc(who)} · '
        f"{name}</p></div>{go}</section>"
    )


def _others(video: Video, module: LearningModule, edition: Edition) -> str:
    say, here = edition.say, video_uri(video)
    rows = "\n".join(
        f'<li><span class="num">{other.number}</span><div>'
        f"{link(href(here, video_uri(other)), other.title_by_language[edition.language])}"
        f"<p>{esc(other.summary_by_language[edition.language])}</p></div></li>"
        for other in edition.videos_by_module[module.id]
        if other is not video
    )
    return (
        f'<section class="section" aria-labelledby="andere"><h2 id="andere">{esc(say.other_videos)}</h2>'
        f'<ul class="video-rows">{rows}</ul></section>'
    )
