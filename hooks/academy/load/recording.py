"""A filmed video beside the scripts → its facts and its captions."""

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from academy.load.boxes import Place, first, outer_boxes, printable
from academy.load.text import read_text
from academy.load.track import RawTrack, read_tracks
from academy.problems import Problem

FILMED, CAPTIONED = ".mp4", ".vtt"
MAX_FILM_BYTES = 200 * 1024 * 1024
_MOST_INDEX_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class RawFilmed:
    """An MP4: its brand, its outer boxes in order, its tracks, and how many seconds it says that it lasts."""

    source_uri: str
    size: int
    brand: str
    boxes: tuple[str, ...]
    is_whole: bool
    """Do the boxes fill the file, and is there room in them for what the index names?"""
    tracks: tuple[RawTrack, ...]
    duration: float | None


@dataclass(frozen=True, slots=True)
class RawCaptions:
    """A file of captions as text."""

    source_uri: str
    text: str


def read_filmed(path: Path, source: str) -> RawFilmed:
    """Look into a file; of what is no MP4 there are no tracks and no duration."""
    size = path.stat().st_size
    with path.open("rb") as file:
        outer, fills = outer_boxes(file, size)
        brand, index = _content(file, outer, "ftyp"), _content(file, outer, "moov")
    tracks = read_tracks(index)
    room = sum(box.length for box in outer if box.name == "mdat")
    is_whole = fills and 0 < sum(track.size for track in tracks) <= room
    names = tuple(box.name for box in outer)
    return RawFilmed(source, size, printable(brand[:4]), names, is_whole, tracks, _duration(index))


def read_captions(path: Path, source: str, problems: list[Problem]) -> RawCaptions | None:
    """The text of a file of captions."""
    text, found = read_text(path, source)
    problems.extend(found)
    return None if text is None else RawCaptions(source, text)


def _content(file: BinaryIO, outer: tuple[Place, ...], name: str) -> bytes:
    """The content of the first box of a name; nothing when it is larger than an index can be."""
    box = next((box for box in outer if box.name == name), None)
    if box is None or box.length > _MOST_INDEX_BYTES:
        return b""
    file.seek(box.begin)
    return file.read(box.length)


def _duration(index: bytes) -> float | None:
    head = first(index, "mvhd")
    if len(head) < 32:
        return None
    scale, count = struct.unpack_from(">IQ", head, 20) if head[0] == 1 else struct.unpack_from(">II", head, 12)
    return count / scale if scale else None
