"""Cues → WebVTT (W3C), the format of captions and chapters."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import zip_longest

from academy.model import Cue


def webvtt(cues: Iterable[Cue], language: str) -> str:
    """A whole file; every cue has its number, so that a mistake in it can be named."""
    return _file(tuple(cues), language)


@lru_cache(maxsize=4096)
def _file(cues: tuple[Cue, ...], language: str) -> str:
    # The page of a film tells how large its files are, in every language, and the files themselves are made as well.
    blocks = ("\n".join([str(number), *_lines(cue)]) for number, cue in enumerate(cues, 1))
    return "\n\n".join([f"WEBVTT\nLanguage: {language}", *blocks]) + "\n"


def _lines(cue: Cue) -> Iterable[str]:
    said = zip_longest(cue.lines, cue.speakers, fillvalue="")
    return (f"{_time(cue.start)} --> {_time(cue.end)}", *(_said(line, speaker) for line, speaker in said))


def _said(line: str, speaker: str) -> str:
    return f"<v {_escape(speaker)}>{_escape(line)}</v>" if speaker else _escape(line)


def _time(seconds: float) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
