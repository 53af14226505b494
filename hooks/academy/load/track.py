"""A track of an MP4 → what it holds, from its own boxes (ISO 14496-12, -14 and -15)."""

import re
import struct
from dataclasses import dataclass

from academy.load.boxes import boxes, first, inside, printable

_OF_PICTURES, _OF_SOUND = 78, 28
"""Bytes of a sample entry before the boxes in it."""
_OBJECT_TYPE = re.compile(
    rb".{4}\x03[\x80-\xff]{0,3}[\x00-\x7f].{2}[\x00-\x1f]\x04[\x80-\xff]{0,3}[\x00-\x7f](.)", re.DOTALL
)
_AAC = (0x40, 0x67)
_PLAIN, _WITH_COLOUR = (66, 77, 88), (44, 83, 86, 100, 110, 118, 122, 128, 244)
"""Profiles of H.264: always 8 bits and 4:2:0, and those that say how many and which."""
_COLOURS = ("4:0:0", "4:2:0", "4:2:2", "4:4:4")


@dataclass(frozen=True, slots=True)
class H264:
    """What a decoder must be able to do."""

    profile: int
    colour: str
    bits: int


@dataclass(frozen=True, slots=True)
class RawTrack:
    """A track: `vide` or `soun`, the bytes of its samples and how many seconds these last."""

    kind: str
    codec: str
    h264: H264 | None
    seconds: float
    size: int


def read_tracks(index: bytes) -> tuple[RawTrack, ...]:
    """The tracks of the index of a film (`moov`)."""
    return tuple(_track(data) for data in inside(index, "trak"))


def _track(data: bytes) -> RawTrack:
    table = first(data, "mdia", "minf", "stbl")
    codec, entry = next(boxes(first(table, "stsd")[8:]), (b"", b""))
    kind = printable(first(data, "mdia", "hdlr")[8:12])
    scale = _scale(first(data, "mdia", "mdhd"))
    seconds = _ticks(first(table, "stts")) / scale if scale else 0.0
    return RawTrack(kind, _named(printable(codec), entry), _h264(entry), seconds, _bytes(first(table, "stsz")))


def _named(codec: str, entry: bytes) -> str:
    """MP3 goes by the same name as AAC; only the descriptor tells them apart."""
    found = _OBJECT_TYPE.match(first(entry[_OF_SOUND:], "esds")) if codec == "mp4a" else None
    return codec if codec != "mp4a" or (found and found[1][0] in _AAC) else f"mp4a.{found[1].hex() if found else '?'}"


def _scale(head: bytes) -> int:
    """Ticks a second."""
    return int.from_bytes(head[20:24] if head[:1] == b"\x01" else head[12:16], "big")


def _ticks(table: bytes) -> int:
    pairs = _entries(table, 8, 8)
    return sum(count * ticks for count, ticks in struct.iter_unpack(">II", pairs))


def _bytes(table: bytes) -> int:
    same, count = int.from_bytes(table[4:8], "big"), int.from_bytes(table[8:12], "big")
    return same * count if same else sum(size for (size,) in struct.iter_unpack(">I", _entries(table, 12, 4)))


def _entries(table: bytes, begin: int, length: int) -> bytes:
    """As many as the table says; none when they are not all there."""
    end = begin + length * int.from_bytes(table[begin - 4 : begin], "big")
    return table[begin:end] if end <= len(table) else b""


def _h264(entry: bytes) -> H264 | None:
    """What `avcC` says with its first parameter set; nothing when they contradict each other."""
    record = first(entry[_OF_PICTURES:], "avcC")
    parameters = record[8 : 8 + int.from_bytes(record[6:8], "big")]
    if len(parameters) < 4 or parameters[1] != record[1]:
        return None
    profile = record[1]
    if profile not in _WITH_COLOUR:
        return H264(profile, _COLOURS[1] if profile in _PLAIN else "?", 8)
    try:
        return H264(profile, *_colour_and_bits(parameters[4:36]))
    except (IndexError, ValueError):
        return None


def _colour_and_bits(parameters: bytes) -> tuple[str, int]:
    """From the start of a parameter set (ISO 14496-10, 7.3.2.1.1)."""
    bits = "".join(f"{byte:08b}" for byte in parameters.replace(b"\x00\x00\x03", b"\x00\x00"))
    _, place = _number(bits, 0)
    colour, place = _number(bits, place)
    luma, place = _number(bits, place + (colour == _COLOURS.index("4:4:4")))
    chroma, _ = _number(bits, place)
    return _COLOURS[colour], 8 + max(luma, chroma)


def _number(bits: str, place: int) -> tuple[int, int]:
    """An Exp-Golomb number, and the place after it."""
    one = bits.index("1", place)
    end = 2 * one - place + 1
    if end > len(bits):
        raise ValueError
    return int(bits[one:end], 2) - 1, end
