"""A video in the words of schema.org: how long it lasts, its files, and its scenes as clips."""

from typing import Any, assert_never

from academy.edition import Edition, card_address, card_name, moment_id, video_uri
from academy.languages import SOURCE
from academy.model import (
    FILM,
    POSTER,
    Elsewhere,
    LearningModule,
    Nothing,
    Recorded,
    Rendered,
    TimedScene,
    Video,
    whole_seconds,
)
from academy.sharing.graph import Description
from academy.sharing.learning import LICENCE


def film(video: Video, edition: Edition) -> list[Description]:
    """What search engines know of a video that can be played; addresses are from the root of the site."""
    playing = edition.playing(video)
    if isinstance(playing, Nothing):
        return []
    module = edition.module_by_id[video.module_id]
    minutes, seconds = divmod(whole_seconds(playing.seconds), 60)
    address = edition.root_address(video_uri(video))
    return [
        {
            "@type": "VideoObject",
            "@id": f"{address}#video",
            "url": address,
            "name": video.title(edition.language),
            "description": video.summary(edition.language),
            "inLanguage": SOURCE.value,
            "uploadDate": module.updated_at.isoformat(),
            "duration": f"PT{minutes}M{seconds}S",
            "license": LICENCE,
            "isAccessibleForFree": True,
            **_files(video, playing, module, edition),
        }
    ]


def _files(
    video: Video, playing: Rendered | Recorded | Elsewhere, module: LearningModule, edition: Edition
) -> dict[str, Any]:
    own: dict[str, Any] = {"contentUrl": f"{video.folder}/{FILM}", "encodingFormat": "video/mp4"}
    card = {"thumbnailUrl": card_address(card_name(module), edition.words(module).language)}
    match playing:
        case Rendered():
            clips = [_clip(scene, video, edition) for scene in playing.timeline(edition.language).scenes]
            return {**own, "thumbnailUrl": f"{video.folder}/{POSTER}", "hasPart": clips}
        case Recorded():
            return {**own, **card}
        case Elsewhere():
            return {"embedUrl": playing.frame, **card}
        case never:
            assert_never(never)


def _clip(scene: TimedScene, video: Video, edition: Edition) -> dict[str, Any]:
    return {
        "@type": "Clip",
        "name": scene.title,
        "startOffset": round(scene.start, 2),
        "endOffset": round(scene.end, 2),
        "url": f"{edition.root_address(video_uri(video))}?{moment_id(scene.start)}",
    }
