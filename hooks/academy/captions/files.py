"""The text files beside every film, by their address on the site."""

from academy.captions.webvtt import webvtt
from academy.model import (
    Catalog,
    Cue,
    Rendered,
    Script,
    Sentence,
    Video,
    captions_name,
    chapters_name,
    text_name,
)


def caption_files(catalog: Catalog) -> dict[str, str]:
    """Captions, chapters and text of every film made from a script, in every language of that script."""
    return {
        f"{video.folder}/{name}": text
        for video in catalog.videos
        if isinstance(film := catalog.playing_by_video[video.id], Rendered)
        for script in catalog.scripts_by_video[video.id].values()
        for name, text in files_of(video, script, film).items()
    }


def files_of(video: Video, script: Script, film: Rendered) -> dict[str, str]:
    """The same of one film in one language, by the names of the files."""
    language = script.language
    chapters = (Cue(scene.start, scene.end, (scene.title,)) for scene in film.timeline(language).scenes)
    return {
        captions_name(language): webvtt(film.cues_by_language[language], language),
        chapters_name(language): webvtt(chapters, language),
        text_name(language): _text(video.title(language), script),
    }


def _text(title: str, script: Script) -> str:
    """What is said, as plain text to keep or to paste elsewhere."""
    scenes = ("\n".join([scene.title, *(_line(sentence) for sentence in scene.sentences)]) for scene in script.scenes)
    return "\n\n".join([f"{title}\n{'=' * len(title)}", *scenes]) + "\n"


def _line(sentence: Sentence) -> str:
    return f"{sentence.speaker}: {sentence.text}" if sentence.speaker else sentence.text
