"""`recording:` and `external:` of videos.yaml, held against the files themselves."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from academy import messages
from academy.load import RawCaptions, RawFilmed
from academy.model import External, Provider, Recording
from academy.problems import Message, Problem, did_you_mean
from academy.strict_yaml import Scalar
from academy.validate.fields import Fields, Shape
from academy.validate.vtt import read_vtt

SOURCES = ("script", "recording", "external")
_PICTURE, _SOUND = ("avc1", "avc3"), ("mp4a",)
_SLACK = 0.5
"""Seconds by which captions may run past a picture, as cutting programs round."""
_FILE = Shape(re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*\.(mp4|vtt)"), "opname.mp4")
_HOST = Shape(re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+"), "video.school.nl")
_IDS = {
    Provider.YOUTUBE: Shape(re.compile(r"[A-Za-z0-9_-]{11}"), "dQw4w9WgXcQ"),
    Provider.VIMEO: Shape(re.compile(r"[0-9]{5,12}"), "123456789"),
    Provider.PEERTUBE: Shape(re.compile(r"[A-Za-z0-9-]{20,36}"), "9c9de5e8-0a1e-484a-b099-e80766180a6d"),
}
_HOSTS = {Provider.YOUTUBE: "youtube-nocookie.com", Provider.VIMEO: "player.vimeo.com"}
Files = Mapping[str, RawFilmed | RawCaptions]


@dataclass(slots=True)
class Made:
    """What people made of a video, as far as it may be shown today."""

    recording: Recording | None = None
    external: External | None = None
    consent_ended: bool = False
    files: list[str] = field(default_factory=list)
    """The files that it names, shown or not."""


def read_made(fields: Fields, source: str, files: Files, today: date, notices: list[Problem]) -> Made:
    """Read what belongs to the source; the other key is reported."""
    made = Made()
    for key in ("recording", "external"):
        if source in SOURCES and fields.has(key) != (key == source):
            node = fields.find(key) if fields.has(key) else fields.find("source")
            message = messages.SOURCE_OTHER if fields.has(key) else messages.SOURCE_WITHOUT
            fields.note(node, key, message, source=source, key=key)
    if inner := fields.inner("recording", required=False):
        made.recording = _recording(inner, files, made)
        made.consent_ended = _ended(inner, today, notices)
        inner.close()
    if inner := fields.inner("external", required=False):
        made.external = _external(inner)
        made.consent_ended = _ended(inner, today, notices)
        inner.close()
    if made.consent_ended:
        made.recording = made.external = None
    return made


def _recording(fields: Fields, files: Files, made: Made) -> Recording | None:
    film, captions = (_file(fields, key, kind, files, made) for key, kind in _KINDS)
    if not isinstance(film, RawFilmed):
        return None
    _check_film(film, fields.problems)
    if not isinstance(captions, RawCaptions):
        return None
    cues = read_vtt(captions.text, captions.source_uri, fields.problems)
    if cues and film.duration and cues[-1].end > film.duration + _SLACK:
        values = {"end": f"{cues[-1].end:.1f}", "seconds": f"{film.duration:.1f}"}
        line = captions.text[: captions.text.rindex("-->")].count("\n") + 1
        fields.problems.append(Problem(captions.source_uri, line, 1, "", messages.VTT_TOO_LONG, values))
    return Recording(film.source_uri, captions.source_uri, film.size, film.duration or 0.0, cues)


_KINDS = (("file", RawFilmed), ("captions", RawCaptions))


def _file(fields: Fields, key: str, kind: type, files: Files, made: Made) -> RawFilmed | RawCaptions | None:
    name = fields.id(key, _FILE)
    found = files.get(name)
    if name and not isinstance(found, kind):
        known = [other for other, file in files.items() if isinstance(file, kind)]
        fields.note(fields.find(key), key, messages.RECORDING_MISSING, text=name, **did_you_mean(name, known))
    made.files.append(name)
    return found


def _check_film(film: RawFilmed, problems: list[Problem]) -> None:
    """Will every browser play it, from the first bytes on?"""

    def tell(message: Message, **values: object) -> None:
        problems.append(Problem(film.source_uri, 1, 1, "", message, values))

    if film.boxes[:1] != ("ftyp",) or "moov" not in film.boxes or "mdat" not in film.boxes or not film.duration:
        tell(messages.RECORDING_NOT_MP4)
        return
    if film.boxes.index("moov") > film.boxes.index("mdat"):
        tell(messages.RECORDING_INDEX_LAST)
    for kinds in (_PICTURE, _SOUND):
        if not any(codec in kinds for codec in film.codecs):
            found = ", ".join(film.codecs) or "–"
            tell(messages.RECORDING_CODEC, want=kinds[0], found=found)


def _external(fields: Fields) -> External:
    provider = fields.choice("provider", Provider)
    host = _bit(fields, "host", _HOST) if provider is Provider.PEERTUBE else _HOSTS[provider]
    id_ = _bit(fields, "id", _IDS[provider])
    return External(provider, id_, host, fields.number("duration", 1, 4 * 3600) or 1)


def _bit(fields: Fields, key: str, shape: Shape) -> str:
    """A piece of an address, as it goes into another one."""
    text = fields.text(key)
    if text and not shape.pattern.fullmatch(text):
        fields.note(fields.find(key), key, messages.EXTERNAL_SHAPE, text=text, shape=shape.example)
        return ""
    return text


def _ended(fields: Fields, today: date, notices: list[Problem]) -> bool:
    """Has the day passed up to which the people in the picture agreed? Without a day they agreed for good."""
    node = fields.node("consent_until", required=False)
    if node is None:
        return False
    text = node.text if isinstance(node, Scalar) else "…"
    try:
        until = date.fromisoformat(text if len(text) == len("2027-08-01") else "")
    except ValueError:
        fields.note(node, "consent_until", messages.BAD_DATE, text=text)
        return False
    if today > until:
        label = fields.label("consent_until")
        values = {"text": text}
        notices.append(Problem(fields.source, node.line, node.column, label, messages.CONSENT_ENDED, values))
    return today > until
