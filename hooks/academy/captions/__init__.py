"""The texts beside a film: captions, chapters and what is said, as files that any player knows."""

from academy.captions.cues import LEAST_SECONDS, Captions, Misfit, captions
from academy.captions.files import caption_files, files_of
from academy.captions.parts import MOST_CHARACTERS, MOST_LINES, in_lines, parts_of
from academy.captions.webvtt import webvtt

__all__ = [
    "LEAST_SECONDS",
    "MOST_CHARACTERS",
    "MOST_LINES",
    "Captions",
    "Misfit",
    "caption_files",
    "captions",
    "files_of",
    "in_lines",
    "parts_of",
    "webvtt",
]
