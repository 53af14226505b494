"""`academy video speak`: gives every sentence of every script a sound, once."""

import multiprocessing
import os
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from academy.load import RawAcademy, load
from academy.model import Voice
from academy.sound import Samples, write_opus
from academy.speech import espeak, speakers, voice
from academy.speech.known import refuse_unknown
from academy.speech.manifest import write_manifest
from academy.speech.silence import silent
from academy.speech.work import Line, VideoToSpeak, videos_to_speak
from academy.validate import validate

_PLAIN, _HIGHER = 50, 85
"""The pitch of the robot, from 0 to 99: for the narrator, and for who speaks in a dialogue."""


def speak(root: Path, video_ids: Sequence[str] = (), *, draft: bool = False, workers: int | None = None) -> int:
    """Speak what is new or changed, all of it or of the given videos, and return the number of videos.

    Raises:
        ContentError: when a script cannot be read.
        UnknownVideoError: when a given video has no script.
        PronunciationError: when the voice does not know a sound.
    """
    return len(speak_new(load(root), root, video_ids, draft=draft, workers=workers))


def speak_new(
    raw: RawAcademy, root: Path, video_ids: Sequence[str] = (), *, draft: bool = False, workers: int | None = None
) -> tuple[str, ...]:
    """The same for content that was read already; return the videos that were spoken."""
    catalog = validate(silent(raw, root)).catalog
    videos = videos_to_speak(catalog, raw, root, speakers.draft() if draft else speakers.computer(catalog.respelled))
    refuse_unknown(video_ids, catalog.scripts_by_video)
    todo = [video for video in videos if _unfinished(video) and (not video_ids or video.video_id in video_ids)]
    _speak_videos(todo, workers or os.cpu_count() or 1)
    return tuple(video.video_id for video in todo)


def _speak_videos(todo: Sequence[VideoToSpeak], workers: int) -> None:
    if len(todo) == 1:
        # Sooner done here than another process begins.
        _speak_video(todo[0])
        return
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        for _ in tqdm(pool.imap_unordered(_speak_video, todo), "inspreken", len(todo), unit="video", disable=not todo):
            pass


def _unfinished(video: VideoToSpeak) -> bool:
    return bool(video.missing) or {path.stem for path in video.folder.glob("*.opus")} != {
        line.name for line in video.lines
    }


def _speak_video(video: VideoToSpeak) -> None:
    """Make the sounds that are missing, then the list; a run that is broken off starts again with this video."""
    draft = video.manifest.voice is Voice.DRAFT
    for line in (line for line in video.lines if line.name in video.missing):
        write_opus(*(_drafted(line) if draft else _said(line)), line.path)
    for path in video.folder.glob("*.opus"):
        if path.stem not in video.manifest.spoken_by_name:
            path.unlink()
    write_manifest(video.manifest, video.folder)


def _said(line: Line) -> tuple[Samples, int]:
    return voice.say(line.sounds, line.take, second=line.is_second), voice.RATE


def _drafted(line: Line) -> tuple[Samples, int]:
    return espeak.speak_draft(line.sounds, pitch=_HIGHER if line.is_second else _PLAIN)
