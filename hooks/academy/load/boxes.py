"""A file of boxes (ISO 14496-12) → its boxes, whatever their bytes say; no picture is decoded."""

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_HEADER = struct.Struct(">I4s")
_MOST_OUTER = 1_000


class Place(NamedTuple):
    """A box in a file: where its content begins and how long that is."""

    name: str
    begin: int
    length: int


def outer_boxes(file: BinaryIO, size: int) -> tuple[tuple[Place, ...], bool]:
    """The boxes of a file, and whether they fill it; they stop where the file makes no sense."""
    found, place = list[Place](), 0
    while place + _HEADER.size <= size and len(found) < _MOST_OUTER:
        file.seek(place)
        length, name = _HEADER.unpack(file.read(_HEADER.size))
        header = _HEADER.size
        if length == 1:
            header, length = header + 8, int.from_bytes(file.read(8), "big")
        length = length or size - place
        if length < header or place + length > size:
            break
        found.append(Place(printable(name), place + header, length - header))
        place += length
    return tuple(found), place == size


def inside(data: bytes, *path: str) -> tuple[bytes, ...]:
    """The content of every box at a path below these bytes."""
    found: tuple[bytes, ...] = (data,)
    for name in path:
        wanted = name.encode()
        found = tuple(content for outer in found for here, content in boxes(outer) if here == wanted)
    return found


def first(data: bytes, *path: str) -> bytes:
    """The first of them; nothing when there is none."""
    return next(iter(inside(data, *path)), b"")


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of the boxes in these bytes."""
    place = 0
    while place + _HEADER.size <= len(data):
        length, name = _HEADER.unpack_from(data, place)
        if length < _HEADER.size or place + length > len(data):
            return
        yield name, data[place + _HEADER.size : place + length]
        place += length


def printable(name: bytes) -> str:
    """Four letters that may be shown."""
    return "".join(chr(byte) if 0x20 <= byte < 0x7F else "?" for byte in name)
