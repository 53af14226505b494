"""`recording:` and `external:` of videos.yaml, held against the files themselves."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import ceil, floor

from academy.load import RawCaptions, RawFilmed
from academy.model import Elsewhere, Nothing, Provider, Recorded, VideoSource
from academy.problems import Problem, Rule, decimal, did_you_mean
from academy.validate.addresses import is_private
from academy.validate.fields import Fields, Shape
from academy.validate.filmed import check_film
from academy.validate.vtt import Numbered, read_vtt

SOURCE_OTHER = Rule(
    "source-other",
    "staat er, maar source is “{source}”. Zet “source: {key}”, of haal “{key}:” weg.",
    "is there, but source is “{source}”. Write “source: {key}”, or remove “{key}:”.",
)
SOURCE_WITHOUT = Rule(
    "source-without",
    "ontbreekt, en source is “{source}”. Voeg “{key}:” toe, of zet “source: script”.",
    "is missing, and source is “{source}”. Add “{key}:”, or write “source: script”.",
)
RECORDING_MISSING = Rule(
    "recording-missing",
    "“{text}” staat niet in de map videos/ van deze module. Daar staan: {allowed}.{guess_nl}",
    "“{text}” is not in the folder videos/ of this module. These are: {allowed}.{guess_en}",
)
VTT_TOO_LONG = Rule(
    "vtt-too-long",
    "de laatste ondertitel loopt tot {end_nl} seconden, de video duurt er {seconds_nl}. Zet hier de ondertitels van "
    "deze video, of haal weg wat na het einde komt.",
    "the last caption runs to {end_en} seconds, the video lasts {seconds_en}. Put the captions of this video here, or "
    "remove what comes after its end.",
)
EXTERNAL_SHAPE = Rule(
    "external-shape",
    "“{text}” kan hier niet. Neem alleen dit stukje uit het adres van de video: “{shape}”.",
    "“{text}” is not possible here. Take only this bit of the video’s address: “{shape}”.",
)
CONSENT_ENDED = Rule(
    "consent-ended",
    "de toestemming liep tot {text}. De pagina toont nu de tekst; de opname wordt niet meer "
    "gepubliceerd. Vraag opnieuw, of zet “source: script”.",
    "consent ended on {text}. The page now shows the text; the recording is no longer published. Ask "
    "again, or write “source: script”.",
)

_SLACK = 0.5
"""Seconds by which captions may run past a picture, as cutting programs round."""
_FILE = Shape(re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*\.(mp4|vtt)"), "opname.mp4")
_HOST = Shape(re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}"), "video.school.nl")
_IDS = {
    Provider.YOUTUBE: Shape(re.compile(r"[A-Za-z0-9_-]{11}"), "dQw4w9WgXcQ"),
    Provider.VIMEO: Shape(re.compile(r"[0-9]{5,12}"), "123456789"),
    Provider.PEERTUBE: Shape(re.compile(r"[A-Za-z0-9-]{20,36}"), "9c9de5e8-0a1e-484a-b099-e80766180a6d"),
}
_HOSTS = {Provider.YOUTUBE: "youtube-nocookie.com", Provider.VIMEO: "player.vimeo.com"}
Files = Mapping[str, RawFilmed | RawCaptions | None]
"""What stands beside the scripts; nothing for a file of which it was already told why it cannot be read."""


@dataclass(slots=True)
class Made:
    """What people made of a video, as far as it may be shown today."""

    recording: Recorded | None = None
    external: Elsewhere | None = None
    consent_ended: bool = False
    files: list[str] = field(default_factory=list)
    """The files that it names, shown or not."""

    @property
    def playing(self) -> Recorded | Elsewhere | Nothing:
        """What plays of it."""
        return self.recording or self.external or Nothing(self.consent_ended)


def read_made(fields: Fields, source: VideoSource | None, files: Files, today: date, notices: list[Problem]) -> Made:
    """Read what belongs to the source; the other key is reported."""
    made = Made()
    for key in ("recording", "external"):
        if source and fields.has(key) != (key == source):
            node = fields.find(key) if fields.has(key) else fields.find("source")
            message = SOURCE_OTHER if fields.has(key) else SOURCE_WITHOUT
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


def _recording(fields: Fields, files: Files, made: Made) -> Recorded | None:
    film, captions = (_file(fields, key, kind, files, made) for key, kind in _KINDS)
    if not isinstance(film, RawFilmed):
        return None
    check_film(film, fields.problems)
    if not isinstance(captions, RawCaptions):
        return None
    numbered = read_vtt(captions.text, captions.source_uri, fields.problems)
    _check_end(numbered, captions, film, fields.problems)
    cues = tuple(cue for _, cue in numbered)
    return Recorded(film.source_uri, captions.source_uri, film.size, film.duration or 0.0, cues)


def _check_end(cues: Numbered, captions: RawCaptions, film: RawFilmed, problems: list[Problem]) -> None:
    """The caption that stays longest, wherever it stands, ends with the film."""
    line, last = max(cues, key=lambda cue: cue[1].end, default=(1, None))
    if last and film.duration and last.end > film.duration + _SLACK:
        values = {**decimal("end", ceil(last.end * 10)), **decimal("seconds", floor(film.duration * 10))}
        problems.append(Problem(captions.source_uri, line, 1, "", VTT_TOO_LONG, values))


_KINDS = (("file", RawFilmed), ("captions", RawCaptions))


def _file(fields: Fields, key: str, kind: type, files: Files, made: Made) -> RawFilmed | RawCaptions | None:
    name = fields.id(key, _FILE)
    found = files.get(name)
    is_told = name in files and found is None
    if name and not is_told and not isinstance(found, kind):
        known = [other for other, file in files.items() if isinstance(file, kind)]
        fields.note(fields.find(key), key, RECORDING_MISSING, text=name, **did_you_mean(name, known))
    made.files.append(name)
    return found


def _external(fields: Fields) -> Elsewhere:
    provider = fields.choice("provider", Provider)
    host = _bit(fields, "host", _HOST) if provider is Provider.PEERTUBE else _HOSTS[provider]
    id_ = _bit(fields, "id", _IDS[provider])
    return Elsewhere(provider, id_, host, fields.number("duration", 1, 4 * 3600) or 1)


def _bit(fields: Fields, key: str, shape: Shape) -> str:
    """A piece of an address, as it goes into another one."""
    text = fields.text(key)
    if text and (not shape.pattern.fullmatch(text) or (shape is _HOST and is_private(f"https://{text}"))):
        fields.note(fields.find(key), key, EXTERNAL_SHAPE, text=text, shape=shape.example)
        return ""
    return text


def _ended(fields: Fields, today: date, notices: list[Problem]) -> bool:
    """Has the day passed up to which the people in the picture agreed? Without a day they agreed for good."""
    until = fields.optional_day("consent_until")
    if until is None or today <= until:
        return False
    node, label = fields.find("consent_until"), fields.label("consent_until")
    notices.append(Problem(fields.source, node.line, node.column, label, CONSENT_ENDED, {"text": until}))
    return True
