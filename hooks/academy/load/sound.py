"""An Ogg Opus file → its length, without decoding a sound (RFC 3533, RFC 6716, RFC 7845)."""

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from academy.kept import kept

_HEADER = struct.Struct("<4sBBqIIIB")
_FIRST, _LAST = 2, 4
_FULL_PIECE = 255
_FRAME_SAMPLES = (480, 960, 1920, 2880) * 3 + (480, 960) * 2 + (120, 240, 480, 960) * 4
"""How long a frame is, by the five bits that say how it was made."""
_MOST_PACKET_SAMPLES = 5_760
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True, slots=True)
class RawSound:
    """A file of speech; `samples` is its length at 48 kHz, or nothing when it is no whole Ogg Opus of one channel."""

    source_uri: str
    samples: int | None
    sha256: str


class _Page(NamedTuple):
    flags: int
    position: int
    stream: int
    number: int
    lacing: bytes
    content: bytes


def read_sounds(paths: Iterable[Path], source: str) -> dict[str, RawSound]:
    """Measure files by their name; together, once for as long as the system says that all are the same."""
    sounds = [*paths]
    measured = _measured(tuple(_seen(path) for path in sounds))
    found = zip(sounds, measured, strict=True)
    return {path.stem: RawSound(f"{source}/{path.name}", samples, mark) for path, (samples, mark) in found}


def _seen(path: Path) -> tuple[str, int, int, int]:
    now = path.stat()
    return str(path), now.st_ino, now.st_size, now.st_mtime_ns


@kept
def _measured(seen: tuple[tuple[str, int, int, int], ...]) -> tuple[tuple[int | None, str], ...]:
    contents = (Path(place).read_bytes() for place, *_ in seen)
    return tuple((_samples(data), sha256(data).hexdigest()) for data in contents)


def _samples(data: bytes) -> int | None:
    """The position that the last page names, less what a decoder throws away at the start."""
    pages = [*_pages(data)]
    if not _is_one_stream(pages) or sum(map(_length, pages)) != len(data):
        return None
    head, *others = _packets(pages)
    if len(head) != 19 or head[:8] != b"OpusHead" or head[8] >> 4 or head[9] != 1 or head[18]:
        return None
    (before,) = struct.unpack_from("<H", head, 10)
    last = pages[-1].position
    return last - before if before < last <= sum(map(_held, others[1:])) else None


def _pages(data: bytes) -> Iterator[_Page]:
    """The pages from the start on; they stop where one is not whole or not as it was written."""
    place = 0
    while place + _HEADER.size <= len(data):
        mark, version, flags, position, stream, number, checksum, count = _HEADER.unpack_from(data, place)
        begin = place + _HEADER.size + count
        lacing = data[place + _HEADER.size : begin]
        end = begin + sum(lacing)
        is_page = (mark, version, len(lacing)) == (b"OggS", 0, count) and end <= len(data)
        if not is_page or checksum != _checksum(data[place:end]):
            return
        yield _Page(flags, position, stream, number, lacing, data[begin:end])
        place = end


def _checksum(page: bytes) -> int:
    """Ogg counts every byte from the other end than zlib does, and starts at nothing."""
    mirrored = (page[:22] + bytes(4) + page[26:]).translate(_MIRRORED)
    found = crc32(mirrored, 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(found.to_bytes(4, "little").translate(_MIRRORED), "big")


def _length(page: _Page) -> int:
    return _HEADER.size + len(page.lacing) + len(page.content)


def _is_one_stream(pages: Sequence[_Page]) -> bool:
    """Does it begin and end once, with every page between in its place?"""
    flags = [page.flags & (_FIRST | _LAST) for page in pages]
    in_order = all(page[2:4] == (pages[0].stream, pages[0].number + at) for at, page in enumerate(pages))
    return len(pages) > 2 and in_order and flags == [_FIRST, *[0] * (len(pages) - 2), _LAST]


def _packets(pages: Sequence[_Page]) -> Iterator[bytes]:
    """What stands in the pages: a packet ends at a piece that is not full."""
    content, begin, end = b"".join(page.content for page in pages), 0, 0
    for piece in b"".join(page.lacing for page in pages):
        end += piece
        if piece < _FULL_PIECE:
            yield content[begin:end]
            begin = end


def _held(packet: bytes) -> int:
    """How many samples a packet becomes, from its first two bytes; none when it says what cannot be."""
    if not packet or (packet[0] & 3 == 3 and len(packet) < 2):
        return 0
    frames = (1, 2, 2, packet[1] & 63 if len(packet) > 1 else 0)[packet[0] & 3]
    samples = frames * _FRAME_SAMPLES[packet[0] >> 3]
    return samples if samples <= _MOST_PACKET_SAMPLES else 0
