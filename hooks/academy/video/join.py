"""Scenes and sound → an MP4: what was encoded is put in a row, and not encoded again."""

import heapq
import io
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import av

from academy.sound import RATE, Samples
from academy.video.encode import A_FRAME, blank
from academy.video.scene import MadeScene
from academy.video.soundtrack import frames_of

_SOUND_RATE = 48_000


def join(scenes: Sequence[tuple[MadeScene, int]], sound: Samples, path: Path) -> None:
    """Write the film of scenes, each with its length in frames; its index stands in front, so that it plays at once.

    The sound is encoded whole: every packet of AAC leans on the one before, also where a scene ends.
    """
    options = {"movflags": "+faststart", "fflags": "+bitexact"}
    with (
        av.open(io.BytesIO(_blank()), "r") as like,
        av.open(str(path), "w", format="mp4", options=options) as container,
    ):
        container.metadata.clear()
        video = container.add_stream_from_template(like.streams.video[0])
        audio = container.add_stream("aac", rate=RATE, layout="mono", options={"flags": "+bitexact"})
        audio.bit_rate = _SOUND_RATE
        for packet in _interleaved(_video_packets(video, scenes), _audio_packets(audio, sound)):
            container.mux(packet)


@cache
def _blank() -> bytes:
    return blank()


def _video_packets(stream: av.VideoStream, scenes: Sequence[tuple[MadeScene, int]]) -> Iterator["av.Packet[Any]"]:
    begin = 0
    for scene, length in scenes:
        ends = [*(packet.number for packet in scene.packets[1:]), length]
        for (number, data, is_key), end in zip(scene.packets, ends, strict=True):
            packet: av.Packet[Any] = av.Packet(data)
            packet.stream, packet.time_base, packet.is_keyframe = stream, A_FRAME, is_key
            packet.pts = packet.dts = begin + number
            packet.duration = end - number
            yield packet
        begin += length


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
