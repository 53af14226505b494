"""Disk → raw content with line numbers. Knows file formats, knows nothing about meaning."""

from academy.load.academy import load
from academy.load.film import RawFilm
from academy.load.look import load_look
from academy.load.narration import RawNarration
from academy.load.posters import load_posters
from academy.load.raw import Document, RawAcademy, RawModule, Sheet
from academy.load.recording import RawCaptions, RawFilmed
from academy.load.track import RawTrack

__all__ = [
    "Document",
    "RawAcademy",
    "RawCaptions",
    "RawFilm",
    "RawFilmed",
    "RawModule",
    "RawNarration",
    "RawTrack",
    "Sheet",
    "load",
    "load_look",
    "load_posters",
]
