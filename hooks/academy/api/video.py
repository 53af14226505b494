"""A video as data: what it is about, and what there is to play."""

from typing import Any

from academy.languages import SOURCE
from academy.model import FILM, POSTER, Catalog, Language, Video, captions_name, in_words_of, text_name


def video_record(video: Video, catalog: Catalog) -> dict[str, Any]:
    """One video; what is not there to play is null or empty."""
    return {
        "id": video.id,
        "url": urls(f"{video.folder}/"),
        "module": video.module_id,
        "step": f"{video.module_id}/{video.step_id}",
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
    if video.external:
        external = {"provider": video.external.provider.value, "url": video.external.page}
        return {**nothing, "duration": video.external.duration, "external": external}
    if video.recording:
        film = {"film": f"{video.folder}/{FILM}", "size": video.recording.size, "poster": None}
        captions = {SOURCE.value: f"{video.folder}/{captions_name(SOURCE)}"}
        return {**nothing, "duration": video.recording.duration, "files": film, "captions": captions}
    return {**nothing, **_rendered(video, catalog)} if video.source == "script" else nothing


def _rendered(video: Video, catalog: Catalog) -> dict[str, Any]:
    film, timeline = catalog.film_by_video.get(video.id), catalog.timeline_by_video.get(video.id)
    if film is None or timeline is None:
        return {}
    languages = [*catalog.scripts_by_video[video.id]]
    return {
        "duration": timeline.duration,
        "voice": catalog.narration_by_video[video.id].voice.value,
        "files": {"film": f"{video.folder}/{FILM}", "size": film.size, "poster": f"{video.folder}/{POSTER}"},
        "captions": {language.value: f"{video.folder}/{captions_name(language)}" for language in languages},
        "transcripts": {language.value: f"{video.folder}/{text_name(language)}" for language in languages},
        "chapters": _chapters(video, catalog),
    }


def _chapters(video: Video, catalog: Catalog) -> list[dict[str, Any]]:
    timelines = {
        language: in_words_of(catalog.timeline_by_video[video.id], script)
        for language, script in catalog.scripts_by_video[video.id].items()
    }
    return [
        {
            "start": scene.start,
            "end": scene.end,
            "title": {language.value: timeline.scenes[number].title for language, timeline in timelines.items()},
        }
        for number, scene in enumerate(timelines[SOURCE].scenes)
    ]
