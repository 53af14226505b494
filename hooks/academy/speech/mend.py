"""Speaks what was misheard in other ways, and keeps the way that is understood best."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from academy.load import RawAcademy
from academy.model import Catalog
from academy.sound import read_opus, write_opus
from academy.speech import speakers, voice
from academy.speech.ears import hear
from academy.speech.manifest import write_manifest
from academy.speech.mistakes import Heard
from academy.speech.work import Line, VideoToSpeak, videos_to_speak

_BAD, _GOOD = 0.12, 0.04
"""Mistakes a letter: from the first on a sentence is said in other ways, below the second nothing better is sought."""


@dataclass(frozen=True, slots=True)
class Mending:
    """A video with the names of its sentences that were misheard."""

    video: VideoToSpeak
    names: frozenset[str]


def mendings(catalog: Catalog, raw: RawAcademy, root: Path, all_heard: Iterable[Heard]) -> list[Mending]:
    """What there is to mend of what was heard, the video with most of it first.

    `catalog` and `raw` are those that were listened to: listening takes long, and an author may write meanwhile,
    though not speak.
    """
    heard_by_video: Mapping[str, Heard] = {heard.video_id: heard for heard in all_heard}
    videos = videos_to_speak(catalog, raw, root, speakers.computer(catalog.respelled))
    found = [Mending(video, _misheard(video, heard_by_video.get(video.video_id))) for video in videos]
    return sorted((mending for mending in found if mending.names), key=lambda mending: -len(mending.names))


def _misheard(video: VideoToSpeak, heard: Heard | None) -> frozenset[str]:
    rates = zip(video.lines, heard.rate_by_sentence(), strict=True) if heard else ()
    return frozenset(line.name for line, rate in rates if rate >= _BAD)


def mend(mending: Mending) -> str:
    """Find a better take for every misheard sentence of a video, and write down which it is."""
    video = mending.video
    spoken = dict(video.manifest.spoken_by_name)
    for line in (line for line in video.lines if line.name in mending.names):
        take = _best_take(line)
        spoken[line.name] = replace(
            spoken[line.name], take=take, sound=voice.mark(line.sounds, take, second=line.is_second)
        )
    write_manifest(replace(video.manifest, spoken_by_name=spoken), video.folder)
    return video.video_id


def _best_take(line: Line) -> int:
    """The take that is understood best; its sound then stands in the file."""
    best, least = line.take, Heard("", (line.text,), hear(read_opus(line.path))).rate
    for take in (take for take in range(len(voice.TAKES)) if take != line.take):
        if least <= _GOOD:
            break
        samples = voice.say(line.sounds, take, second=line.is_second)
        rate = Heard("", (line.text,), hear(voice.at_full_rate(samples))).rate
        if rate < least:
            best, least = take, rate
            write_opus(samples, voice.RATE, line.path)
    return best
