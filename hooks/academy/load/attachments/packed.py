"""The objects of a PDF that are packed into streams; whatever cannot be unpacked in one plain way is not guessed at."""

import re
import zlib
from collections.abc import Iterator

MOST_UNPACKED = 16 * 1024 * 1024
"""Of all streams with objects together."""
_PIECE = 4096

_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_STREAM = re.compile(rb"(?<!end)stream")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_HOLDS_OBJECTS = re.compile(rb"/ObjStm(?![A-Za-z0-9])")
_FIRST = re.compile(rb"/First(?![A-Za-z0-9])")
_COUNT = re.compile(rb"/N\s*[0-9]+\s*(?:/|>>)")
_SPACE = rb"(?:\s|%[^\r\n]{0,999}[\r\n])*"
_NOT_FLATE_ALONE = re.compile(
    rb"/Predictor(?![A-Za-z0-9])"
    rb"|/(?:DecodeParms|DP|Filter|F)\s*\[?\s*[0-9]+\s+[0-9]+\s+R"
    rb"|/Filter\s*\[?\s*%|\[" + _SPACE + rb"/Fl(?:ateDecode)?\s*[^\]\s]"
)


class UnjudgedError(Exception):
    """Here is something that a reader may see and the check does not."""


def written_out(data: bytes) -> bytes:
    """Names as a reader of PDF takes them: `/J#61vaScript` → `/JavaScript`."""
    return _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), data)


def unpacked(data: bytes) -> Iterator[bytes]:
    """The text of every stream with objects.

    Raises:
        UnjudgedError: where it is packed in another way than Flate alone, broken, or too much.
    """
    left, before = MOST_UNPACKED, 0
    for stream in _STREAM.finditer(data):
        # A dictionary can hide its beginning, so everything since the last stream may belong to it.
        dictionary, before = written_out(data[before : stream.start()]), stream.end()
        if not _may_hold_objects(dictionary):
            continue
        begin = _LINE_END.search(data, stream.end())
        if not begin or _NOT_FLATE_ALONE.search(dictionary):
            raise UnjudgedError
        text = _flate(data, begin.end(), left)
        left -= len(text)
        yield written_out(text)


def _may_hold_objects(dictionary: bytes) -> bool:
    """Some readers want the type to be named, others only that the first object and their number are."""
    named = _HOLDS_OBJECTS.search(dictionary)
    return bool(named or (_FIRST.search(dictionary) and _COUNT.search(dictionary)))


def _flate(data: bytes, start: int, most: int) -> bytes:
    packed, text = zlib.decompressobj(), b""
    try:
        for place in range(start, len(data), _PIECE):
            text += packed.decompress(data[place : place + _PIECE], most + 1)
            if packed.eof or packed.unconsumed_tail or len(text) > most:
                break
    except zlib.error:
        raise UnjudgedError from None
    if not packed.eof or len(text) > most:
        raise UnjudgedError
    return text
