"""The films and recordings to publish as they are: their address on the site → their path in the repository."""

from typing import assert_never

from academy.languages import SOURCE
from academy.model import FILM, FILMS, Catalog, Elsewhere, Nothing, Playing, Recorded, Rendered, Video, captions_name


def media_files(catalog: Catalog) -> dict[str, str]:
    """What a page plays and no page holds; a recording that may not be shown is not among it."""
    playing_by_video = catalog.playing_by_video
    return {uri: path for video in catalog.videos for uri, path in _of(video, playing_by_video[video.id]).items()}


def _of(video: Video, playing: Playing) -> dict[str, str]:
    match playing:
        case Rendered(pictures=pictures):
            return {f"{video.folder}/{name}": f"{FILMS}/{video.id}/{name}" for name in (FILM, *pictures)}
        case Recorded():
            return {
                f"{video.folder}/{FILM}": playing.source_uri,
                f"{video.folder}/{captions_name(SOURCE)}": playing.captions_uri,
            }
        case Elsewhere() | Nothing():
            return {}
        case never:
            assert_never(never)
