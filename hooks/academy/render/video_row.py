"""The videos of a step, on the module's page."""

from academy.model import LearningModule, Step, Video
from academy.render.edition import Edition, module_uri, video_uri
from academy.render.markup import esc, href, icon, tile


def video_rows(module: LearningModule, step: Step, edition: Edition) -> str:
    """The video that the step shows, then the others that belong to it."""
    own = [video for video in edition.videos_by_module[module.id] if video.step_id == step.id]
    shown = sorted(own, key=lambda video: (video.id != step.video_id, video.number))
    return "\n".join(_row(video, module, edition) for video in shown)


def _row(video: Video, module: LearningModule, edition: Edition) -> str:
    say = edition.say
    kicker = f"{say.video_row.format(number=video.number)} · {say.video_not_recorded}"
    address = href(module_uri(module), video_uri(video))
    return (
        f'<a class="video-row" href="{esc(address)}">{tile(icon("video"), "tile tile--tint tile--small")}'
        f'<span><span class="video-row__k">{esc(kicker)}</span>'
        f'<span class="video-row__t">{esc(video.title_by_language[edition.language])}</span></span></a>'
    )
