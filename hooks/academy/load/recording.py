"""A filmed video beside the scripts → its facts, read from the file's own boxes (ISO 14496-12), no picture decoded."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from academy.load.text import read_text
from academy.problems import Problem

FILMED, CAPTIONED = ".mp4", ".vtt"
MAX_FILM_BYTES = 200 * 1024 * 1024
_MOST_INDEX_BYTES = 32 * 1024 * 1024
_HEADER = struct.Struct(">I4s")
_INSIDE = ("trak", "mdia", "minf", "stbl")


@dataclass(frozen=True, slots=True)
class RawFilmed:
    """An MP4: its outer boxes in order, the codecs of its tracks, and how many seconds it says that it lasts."""

    source_uri: str
    size: int
    boxes: tuple[str, ...]
    codecs: tuple[str, ...]
    duration: float | None


@dataclass(frozen=True, slots=True)
class RawCaptions:
    """A file of captions as text."""

    source_uri: str
    text: str


def read_filmed(path: Path, source: str) -> RawFilmed:
    """Look into a file; of what is no MP4 there are no codecs and no duration."""
    size = path.stat().st_size
    with path.open("rb") as file:
        outer = [*_outer_boxes(file, size)]
        index = next((_read(file, begin, length) for name, begin, length in outer if name == "moov"), b"")
    boxes = tuple(name for name, _, _ in outer)
    return RawFilmed(source, size, boxes, tuple(_codecs(index)), _duration(index))


def read_captions(path: Path, source: str, problems: list[Problem]) -> RawCaptions | None:
    """The text of a file of captions."""
    text, found = read_text(path, source)
    problems.extend(found)
    return None if text is None else RawCaptions(source, text)


def _outer_boxes(file: BinaryIO, size: int) -> Iterator[tuple[str, int, int]]:
    """Name, begin of the content and its length; stops where the file makes no sense."""
    place = 0
    while place + 8 <= size:
        file.seek(place)
        length, name = _HEADER.unpack(file.read(8))
        header = 8
        if length == 1:
            header, length = 16, int.from_bytes(file.read(8), "big")
        length = length or size - place
        if length < header or place + length > size or not name.isascii():
            return
        yield name.decode(), place + header, length - header
        place += length


def _read(file: BinaryIO, begin: int, length: int) -> bytes:
    file.seek(begin)
    return file.read(min(length, _MOST_INDEX_BYTES))


def _inner(data: bytes) -> Iterator[tuple[str, bytes]]:
    place = 0
    while place + 8 <= len(data):
        length, name = _HEADER.unpack_from(data, place)
        if length < 8 or place + length > len(data):
            return
        yield name.decode("latin-1"), data[place + 8 : place + length]
        place += length


def _codecs(data: bytes) -> Iterator[str]:
    """The kind of every track, from the first entry of its sample description."""
    for name, content in _inner(data):
        if name in _INSIDE:
            yield from _codecs(content)
        elif name == "stsd" and len(content) >= 16:
            yield content[12:16].decode("latin-1")


def _duration(data: bytes) -> float | None:
    head = next((content for name, content in _inner(data) if name == "mvhd"), b"")
    if len(head) < 32:
        return None
    scale, count = struct.unpack_from(">IQ", head, 20) if head[0] == 1 else struct.unpack_from(">II", head, 12)
    return count / scale if scale else None
