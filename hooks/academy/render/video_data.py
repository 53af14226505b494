"""A video in the words of schema.org: how long it lasts, its files, and its scenes as clips."""

from typing import Any

from academy.edition import Edition, video_uri
from academy.languages import SOURCE
from academy.model import FILM, POSTER, Film, TimedScene, Video
from academy.render.player import seconds_of, shown
from academy.render.transcript import moment_id

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def video_data(video: Video, edition: Edition) -> list[dict[str, Any]]:
    """What search engines know of a video that can be played; addresses are from the root of the site."""
    seconds = seconds_of(video, edition)
    if seconds is None:
        return []
    address = edition.root_address(video_uri(video))
    return [
        {
            "@type": "VideoObject",
            "@id": f"{address}#video",
            "url": address,
            "name": video.title(edition.language),
            "description": video.summary(edition.language),
            "inLanguage": SOURCE.value,
            "uploadDate": edition.module_by_id[video.module_id].updated.isoformat(),
            "duration": f"PT{int(seconds) // 60}M{int(seconds) % 60}S",
            "license": LICENCE,
            "isAccessibleForFree": True,
            **_files(video, edition),
        }
    ]


def _files(video: Video, edition: Edition) -> dict[str, Any]:
    if video.external:
        return {"embedUrl": video.external.frame}
    found: dict[str, Any] = {"contentUrl": f"{video.folder}/{FILM}", "encodingFormat": "video/mp4"}
    timeline = edition.timeline(video)
    if isinstance(shown(video, edition), Film) and timeline:
        found["thumbnailUrl"] = f"{video.folder}/{POSTER}"
        found["hasPart"] = [_clip(scene, video, edition) for scene in timeline.scenes]
    return found


def _clip(scene: TimedScene, video: Video, edition: Edition) -> dict[str, Any]:
    return {
        "@type": "Clip",
        "name": scene.title,
        "startOffset": round(scene.start, 2),
        "endOffset": round(scene.end, 2),
        "url": f"{edition.root_address(video_uri(video))}#{moment_id(scene.start)}",
    }
