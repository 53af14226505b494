"""A video as data: what it is about, and what there is to play."""

from collections.abc import Callable, Iterable
from typing import Any, assert_never

from academy.languages import SOURCE
from academy.model import (
    FILM,
    POSTER,
    Catalog,
    Elsewhere,
    Language,
    Nothing,
    Recorded,
    Rendered,
    Video,
    captions_name,
    text_name,
)


def video_record(video: Video, catalog: Catalog) -> dict[str, Any]:
    """One video; what is not there to play is null or empty."""
    return {
        "id": video.id,
        "url": urls(f"{video.folder}/"),
        "module": video.module_id,
        "step": f"{video.module_id}/{video.step_id}" if video.step_id else None,
        "when": video.when.value if video.when else None,
        "title": {language.value: title for language, title in video.title_by_language.items()},
        "summary": {language.value: text for language, text in video.summary_by_language.items()},
        "roles": list(video.roles),
        "sectors": list(video.sectors),
        "source": video.source,
        **_playable(video, catalog),
    }


def urls(path: str) -> dict[str, str]:
    """Addresses relative to the root of the site, per language."""
    return {language.value: f"{language.folder}{path}" for language in Language}


def _playable(video: Video, catalog: Catalog) -> dict[str, Any]:
    nothing: dict[str, Any] = {
        "duration": None,
        "voice": None,
        "files": None,
        "external": None,
        "captions": {},
        "transcripts": {},
        "chapters": [],
    }
    match playing := catalog.playing_by_video[video.id]:
        case Rendered():
            return {**nothing, **_rendered(video, playing)}
        case Recorded():
            files = {"film": f"{video.folder}/{FILM}", "size": playing.size, "poster": None}
            captions = _named(captions_name, video, playing.caption_languages)
            return {**nothing, "duration": playing.seconds, "files": files, "captions": captions}
        case Elsewhere():
            external = {"provider": playing.provider.value, "url": playing.page}
            return {**nothing, "duration": playing.seconds, "external": external}
        case Nothing():
            return nothing
        case never:
            assert_never(never)


def _rendered(video: Video, film: Rendered) -> dict[str, Any]:
    return {
        "duration": film.seconds,
        "voice": film.voice.value,
        "files": {"film": f"{video.folder}/{FILM}", "size": film.size, "poster": f"{video.folder}/{POSTER}"},
        "captions": _named(captions_name, video, film.caption_languages),
        "transcripts": _named(text_name, video, film.caption_languages),
        "chapters": _chapters(film),
    }


def _named(name: Callable[[Language], str], video: Video, languages: Iterable[Language]) -> dict[str, str]:
    """A file beside the film, by its language."""
    return {language.value: f"{video.folder}/{name(language)}" for language in languages}


def _chapters(film: Rendered) -> list[dict[str, Any]]:
    return [
        {
            "start": scene.start,
            "end": scene.end,
            "title": {
                language.value: timeline.scenes[number].title
                for language, timeline in film.timeline_by_language.items()
            },
        }
        for number, scene in enumerate(film.timeline(SOURCE).scenes)
    ]
