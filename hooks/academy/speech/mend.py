"""Speaks what was misheard in other ways, and keeps the way that is understood best."""

import multiprocessing
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tqdm import tqdm

from academy.load import load
from academy.sound import read_opus, write_opus
from academy.speech import speakers, voice
from academy.speech.ears import hear
from academy.speech.manifest import write_manifest
from academy.speech.mistakes import Heard
from academy.speech.work import Line, VideoToSpeak, videos_to_speak
from academy.validate import validate

_FINE, _GOOD = 0.07, 0.03
"""Mistakes a letter: below the first a sentence is left as it is, below the second nothing better is looked for."""


def mend(root: Path, video_ids: Sequence[str], workers: int) -> None:
    """Go through the sentences of all computer narrations, or of the given ones."""
    raw = load(root)
    catalog = validate(raw).catalog
    videos = videos_to_speak(catalog, raw, root, speakers.computer(catalog.respelled))
    chosen = [video for video in videos if not video_ids or video.video_id in video_ids]
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        for _ in tqdm(pool.imap(_mend, chosen), "verbeteren", len(chosen), unit="video"):
            pass


def _mend(video: VideoToSpeak) -> None:
    spoken = dict(video.manifest.spoken_by_name)
    for line in video.lines:
        take = _best_take(line)
        spoken[line.name] = replace(spoken[line.name], take=take, sound=voice.mark(line.sounds, take))
    write_manifest(replace(video.manifest, spoken_by_name=spoken), video.folder)


def _best_take(line: Line) -> int:
    """The take that is understood best; its sound then stands in the file."""
    best, least = line.take, Heard("", line.text, hear(read_opus(line.path))).rate
    if least <= _FINE:
        return best
    for take in (take for take in range(len(voice.TAKES)) if take != line.take):
        samples = voice.say(line.sounds, take)
        rate = Heard("", line.text, hear(voice.at_full_rate(samples))).rate
        if rate < least:
            best, least = take, rate
            write_opus(samples, voice.RATE, line.path)
        if least <= _GOOD:
            break
    return best
