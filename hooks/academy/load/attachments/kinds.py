"""What kind of file it is by its first bytes, whatever it is called."""

from academy.problems import Rule

FILE_OTHER_KIND = Rule(
    "file-other-kind",
    "heet “{name}”, maar er zit {kind} in. Geef het de naam die erbij hoort, of sla het opnieuw op.",
    "is called “{name}”, but holds {kind}. Give it the name that belongs to it, or save it again.",
)

_BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": ".png",
    b"\xff\xd8\xff": ".jpg",
    b"%PDF-": ".pdf",
    b"GIF8": "GIF",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"PK\x03\x04": "ZIP",
}
_MARKUP = {b"<!doctype html": "HTML", b"<html": "HTML", b"<script": "HTML", b"<body": "HTML", b"<head": "HTML"}


def kind_of(data: bytes) -> str | None:
    """The suffix or the name of its kind; none where the first bytes do not tell."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ".webp"
    found = next((kind for beginning, kind in _BEGINNINGS.items() if data.startswith(beginning)), None)
    start = data[:2048].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return found or next((kind for beginning, kind in _MARKUP.items() if start.startswith(beginning)), None)
