"""What plays of every video: what people made of it, or the film of its script."""

from collections.abc import Iterable, Mapping
from typing import assert_never

from academy.languages import SOURCE
from academy.load import RawFilm
from academy.model import Language, Narration, Nothing, Playing, Rendered, Script, Video, VideoSource, content_mark
from academy.validate.said import Said, SaidByVideo, Scripts
from academy.validate.videos import ReadVideos


def playing_by_video(
    read: ReadVideos,
    films: Iterable[RawFilm],
    scripts: Scripts,
    narrations: Mapping[str, Narration],
    said: SaidByVideo,
) -> dict[str, Playing]:
    """Worked out once, for whatever shows, lists or counts a video."""
    rendered = {
        film.video_id: _rendered(film, narrations[film.video_id], said[film.video_id])
        for film in films
        if film.video_id in said and _is_current(film, scripts[film.video_id][SOURCE], narrations[film.video_id])
    }
    return {video.id: _playing(video, read, rendered) for video in read.videos}


def _playing(video: Video, read: ReadVideos, rendered: Mapping[str, Rendered]) -> Playing:
    match video.source:
        case VideoSource.SCRIPT:
            return rendered.get(video.id, Nothing())
        case VideoSource.RECORDING | VideoSource.EXTERNAL:
            return read.made_by_id[video.id]
        case never:
            assert_never(never)


def _is_current(film: RawFilm, script: Script, narration: Narration) -> bool:
    """Does the film show and say what is written and spoken now? Any other is as if it were not there."""
    return film.content == content_mark(script, narration)


def _rendered(film: RawFilm, narration: Narration, said: Mapping[Language, Said]) -> Rendered:
    return Rendered(
        film.size,
        film.pictures,
        narration.voice,
        {language: one.timeline for language, one in said.items()},
        {language: one.captions.cues for language, one in said.items()},
    )
