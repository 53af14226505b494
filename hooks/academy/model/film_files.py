"""The files of a film: what each is called, in the build folder and on the site."""

from academy.languages import Language

FILM, POSTER, FILM_NOTE = "film.mp4", "poster.webp", "film.json"
"""The film, its picture, and what both were made of."""
SMALL_POSTER = "poster-klein.webp"
"""The picture as lists show it, made while building."""
FILMS = ".build/videos"
"""Below the root of the repository, a folder for every video."""
NARRATION = "narration.yaml"
"""In the folder of a video's sounds: who speaks, and what."""


def still_name(scene_id: str) -> str:
    """The file with the whole slide of a scene, beside the film."""
    return f"dia-{scene_id}.webp"


def captions_name(language: Language) -> str:
    """The file of the captions, beside the film."""
    return f"film.{language}.vtt"


def chapters_name(language: Language) -> str:
    """The file of the chapters, beside the film."""
    return f"hoofdstukken.{language}.vtt"


def text_name(language: Language) -> str:
    """The file with everything that is said, beside the film."""
    return f"tekst.{language}.txt"
