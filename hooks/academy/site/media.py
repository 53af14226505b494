"""The films and recordings to publish as they are: their address on the site → their path in the repository."""

from academy.languages import SOURCE
from academy.model import FILM, FILMS, Catalog, Video, captions_name


def media_files(catalog: Catalog) -> dict[str, str]:
    """What a page plays and no page holds; a recording that may not be shown is not among it."""
    return {uri: path for video in catalog.videos for uri, path in _of(video, catalog).items()}


def _of(video: Video, catalog: Catalog) -> dict[str, str]:
    if video.recording:
        return {
            f"{video.folder}/{FILM}": video.recording.source_uri,
            f"{video.folder}/{captions_name(SOURCE)}": video.recording.captions_uri,
        }
    film = catalog.film_by_video.get(video.id)
    if video.source != "script" or film is None:
        return {}
    names = (FILM, *film.pictures)
    return {f"{video.folder}/{name}": f"{FILMS}/{video.id}/{name}" for name in names}
