"""Disk → raw content with line numbers. Knows file formats, knows nothing about meaning."""

from academy.load.academy import PRONUNCIATION, load
from academy.load.film import RawFilm
from academy.load.narration import RawNarration
from academy.load.raw import Document, RawAcademy, RawModule
from academy.load.recording import RawCaptions, RawFilmed

__all__ = [
    "PRONUNCIATION",
    "Document",
    "RawAcademy",
    "RawCaptions",
    "RawFilm",
    "RawFilmed",
    "RawModule",
    "RawNarration",
    "load",
]
