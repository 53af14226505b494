"""The text files beside every film, by their address on the site."""

from academy.captions.cues import captions
from academy.captions.webvtt import webvtt
from academy.model import (
    Catalog,
    Cue,
    Language,
    Script,
    Timeline,
    Video,
    captions_name,
    chapters_name,
    in_words_of,
    text_name,
)


def caption_files(catalog: Catalog) -> dict[str, str]:
    """Captions, chapters and text of every video that has a film, in every language of its script."""
    films = (video for video in catalog.videos if video.source == "script" and video.id in catalog.film_by_video)
    return {uri: text for video in films for uri, text in files_of(video, catalog).items()}


def files_of(video: Video, catalog: Catalog) -> dict[str, str]:
    """The same of one video that was spoken."""
    return {
        f"{video.folder}/{name}": text
        for language, script in catalog.scripts_by_video[video.id].items()
        for name, text in _files(video, script, catalog.timeline_by_video[video.id], language).items()
    }


def _files(video: Video, script: Script, dutch: Timeline, language: Language) -> dict[str, str]:
    timeline = in_words_of(dutch, script)
    chapters = (Cue(scene.start, scene.end, (scene.title,)) for scene in timeline.scenes)
    return {
        captions_name(language): webvtt(captions(timeline, language).cues, language),
        chapters_name(language): webvtt(chapters, language),
        text_name(language): _text(video.title(language), script),
    }


def _text(title: str, script: Script) -> str:
    """What is said, as plain text to keep or to paste elsewhere."""
    scenes = ("\n".join([scene.title, *(sentence.text for sentence in scene.sentences)]) for scene in script.scenes)
    return "\n\n".join([f"{title}\n{'=' * len(title)}", *scenes]) + "\n"
