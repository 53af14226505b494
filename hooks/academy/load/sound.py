"""An Ogg Opus file → its length, without decoding a sound (RFC 7845, RFC 3533)."""

import struct
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

_PAGE, _HEAD = b"OggS", b"OpusHead"
_HEAD_AT = 28
"""The first page holds one packet: 27 bytes of page header and one byte of segment table."""


@dataclass(frozen=True, slots=True)
class RawSound:
    """A file of speech; `samples` is its length at 48 kHz, or nothing when it is no Ogg Opus of one channel."""

    source_uri: str
    samples: int | None
    sha256: str


def read_sound(path: Path, source: str) -> RawSound:
    """Measure a file."""
    data = path.read_bytes()
    return RawSound(source, _samples(data), sha256(data).hexdigest())


def _samples(data: bytes) -> int | None:
    """The position that the last page names, less what a decoder throws away at the start."""
    last = data.rfind(_PAGE)
    head = data[_HEAD_AT : _HEAD_AT + 19]
    if not data.startswith(_PAGE) or not head.startswith(_HEAD) or len(data) < last + 27 or head[9] != 1:
        return None
    (before,) = struct.unpack("<H", head[10:12])
    (position,) = struct.unpack("<q", data[last + 6 : last + 14])
    return position - before if position > before else None
