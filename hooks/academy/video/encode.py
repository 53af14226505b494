"""Shots and sound → an MP4 that every school's browser plays.

Only pictures that differ are encoded, each with its own time: a slide that stands still for six seconds is two frames,
not a hundred and fifty. That makes a film of eighty seconds in a few, and it stays small.
"""

import heapq
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
import numpy.typing as npt
from av.video.frame import PictureType
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

from academy.model import FRAMES
from academy.slides.marks import HEIGHT, WIDTH
from academy.sound import RATE, Samples
from academy.video.pictures import picture
from academy.video.soundtrack import frames_of
from academy.video.storyboard import Shot

FADE = 5
"""Frames in which a slide turns into the next: a fifth of a second."""
STILL = 2 * FRAMES
"""A slide that stands is repeated this often, so that a seek always lands near a picture."""
_KEY_EVERY = 8 * FRAMES
"""And after so long a player can begin there."""
_VIDEO_RATE, _SOUND_RATE = "27", 48_000
_OPTIONS = {
    "preset": "veryfast",
    "tune": "animation",
    "crf": _VIDEO_RATE,
    "profile": "high",
    "bf": "0",
    "g": "100000",
    "threads": "1",
}
Plane = npt.NDArray[np.uint8]


def encode(shots: Sequence[Shot], sound: Samples, duration: float, path: Path) -> None:
    """Write the film; its index stands in front, so that it plays while it loads."""
    options = {"movflags": "+faststart", "fflags": "+bitexact"}
    with av.open(str(path), "w", format="mp4", options=options) as container:
        container.metadata.clear()
        video = container.add_stream("libx264", rate=FRAMES, options={**_OPTIONS, "flags": "+bitexact"})
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        video.codec_context.time_base = video.time_base = Fraction(1, FRAMES)
        _say_colours(video.codec_context)
        audio = container.add_stream("aac", rate=RATE, layout="mono", options={"flags": "+bitexact"})
        audio.bit_rate = _SOUND_RATE
        for packet in _interleaved(_video_packets(video, shots, duration), _audio_packets(audio, sound)):
            container.mux(packet)


def _say_colours(context: av.VideoCodecContext) -> None:
    context.color_range = ColorRange.MPEG
    context.colorspace = Colorspace.ITU709
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709


def _video_packets(stream: av.VideoStream, shots: Sequence[Shot], duration: float) -> Iterator["av.Packet[Any]"]:
    last_key = -_KEY_EVERY
    for number, plane, cut in _timed(shots, round(duration * FRAMES)):
        key = cut or number - last_key >= _KEY_EVERY
        last_key = number if key else last_key
        frame = av.VideoFrame.from_ndarray(plane, format="yuv420p")
        frame.pts, frame.time_base = number, Fraction(1, FRAMES)
        frame.colorspace, frame.color_range = Colorspace.ITU709, ColorRange.MPEG
        frame.pict_type = PictureType.I if key else PictureType.NONE
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _timed(shots: Sequence[Shot], count: int) -> Iterator[tuple[int, Plane, bool]]:
    """Frame number, picture, and whether a scene begins there."""
    before: Plane | None = None
    ends = [*(shot.frame for shot in shots[1:]), count]
    for shot, end in zip(shots, ends, strict=True):
        here = _yuv(shot.svg)
        fade = min(FADE, end - shot.frame - 1) if before is not None else 0
        for n in range(fade):
            yield shot.frame + n, _blend(cast("Plane", before), here, (n + 1) / (fade + 1)), shot.cut and n == 0
        for n, number in enumerate(range(shot.frame + fade, end, STILL)):
            yield number, here, shot.cut and not fade and n == 0
        before = here
    # The last picture says how long the film is; it may stand there already.
    if before is not None and (count - 1 - shot.frame - fade) % STILL:
        yield count - 1, before, False


def _yuv(svg: str) -> Plane:
    frame = av.VideoFrame.from_ndarray(picture(svg), format="rgb24")
    planes = frame.reformat(format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG)
    return cast("Plane", planes.to_ndarray())


def _blend(one: Plane, other: Plane, share: float) -> Plane:
    eased = np.float32(share * share * (3 - 2 * share))
    return cast("Plane", (one * (1 - eased) + other * eased + 0.5).astype(np.uint8))


def _audio_packets(stream: av.AudioStream, sound: Samples) -> Iterator["av.Packet[Any]"]:
    for frame in frames_of(sound, 1024):
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _interleaved(*streams: Iterator["av.Packet[Any]"]) -> Iterator["av.Packet[Any]"]:
    """Packets in order of time, so that a player finds picture and sound near each other."""
    timed = (((_seconds(packet), number, packet) for packet in stream) for number, stream in enumerate(streams))
    yield from (packet for _, _, packet in heapq.merge(*timed, key=lambda head: head[:2]))


def _seconds(packet: "av.Packet[Any]") -> float:
    return float((packet.dts or 0) * (packet.time_base or 1))
