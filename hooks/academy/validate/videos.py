"""videos.yaml → the videos, each of one module and one of its steps."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from academy.languages import SOURCE, TRANSLATIONS
from academy.load.text import WANT_TABLE
from academy.model import (
    Elsewhere,
    Language,
    LearningModule,
    Moment,
    Nothing,
    Recorded,
    Role,
    Sector,
    Video,
    VideoSource,
)
from academy.problems import Problem, Rule, did_you_mean
from academy.strict_yaml import Listing, Table
from academy.validate.crosscheck import MODULE_UNKNOWN
from academy.validate.fields import ID, MODULE_ID, NOT_ALLOWED, Fields, Shape
from academy.validate.recordings import Files, read_made

VIDEO_ID_NOT_MODULE = Rule(
    "video-id-not-module",
    "“{text}” begint niet met het nummer van module {module}. Maak die twee gelijk.",
    "“{text}” does not start with module number {module}. Make the two agree.",
)
VIDEO_TWICE = Rule(
    "video-twice",
    "id {text} staat ook op regel {first}. Haal één van de twee weg, of geef een nieuwe video een eigen id.",
    "id {text} is also on line {first}. Remove one of the two, or give a new video its own id.",
)
VIDEO_SLUG_TWICE = Rule(
    "video-slug-twice",
    "“{text}” is ook de slug van video {other} op regel {first}. Is dit dezelfde video, haal er dan één weg; anders "
    "geef hem een eigen slug.",
    "“{text}” is also the slug of video {other} on line {first}. If this is the same video, remove one of them; "
    "otherwise give it a slug of its own.",
)
VIDEO_STEP_AND_WHEN = Rule(
    "video-step-and-when",
    "een video staat bij een stap, of de kijker bekijkt hem vooraf of erna. Haal “step:” of “when:” weg.",
    "a video stands at a step, or is watched before or after the session. Remove “step:” or “when:”.",
)
VIDEO_STEP_UNKNOWN = Rule(
    "video-step-unknown",
    "module {module} heeft geen stap “{text}”. Er zijn: {allowed}.{guess_nl}",
    "module {module} has no step “{text}”. There are: {allowed}.{guess_en}",
)
VIDEO_AUDIENCE = Rule(
    "video-audience",
    "“{text}” hoort niet bij deze module. De module is voor: {allowed}. Haal het hier weg, of zet het ook bij de "
    "module.",
    "“{text}” does not belong to this module. The module is for: {allowed}. Remove it here, or add it to the "
    "module too.",
)
RECORDING_UNNAMED = Rule(
    "recording-unnamed",
    "hoort bij geen video. Noem het bij “recording:” in videos.yaml, of haal het weg.",
    "belongs to no video. Name it at “recording:” in videos.yaml, or remove it.",
)

VIDEOS_URI = "videos.yaml"
VIDEO_ID = Shape(re.compile(r"[0-9]{2,3}-[1-9][0-9]?"), '"08-2"')
FilesByModule = Mapping[str, Files]
"""The files beside the scripts, by module and file name."""


class ReadVideos(NamedTuple):
    """The videos in the order of the file, and by id what people made of each."""

    videos: tuple[Video, ...]
    made_by_id: Mapping[str, Recorded | Elsewhere | Nothing]


def read_videos(
    listing: Listing,
    module_by_id: dict[str, LearningModule],
    known_ids: set[str],
    recorded: FilesByModule,
    today: date,
    problems: list[Problem],
    notices: list[Problem],
) -> ReadVideos:
    """The videos; what refers to a module that is there but unreadable is left alone."""
    first_line: dict[str, int] = {}
    by_slug: dict[tuple[str, str], tuple[str, int]] = {}
    videos, made_by_id = list[Video](), dict[str, Recorded | Elsewhere | Nothing]()
    named: set[tuple[str, str]] = set()
    for position, node in enumerate(listing.items, 1):
        if not isinstance(node, Table):
            problems.append(Problem(VIDEOS_URI, node.line, node.column, f"[{position}]", WANT_TABLE))
            continue
        fields = Fields(node, VIDEOS_URI, problems)
        fields.name = getattr(fields.find("id"), "text", "") or f"[{position}]"
        source = _source(fields)
        video = _video(fields, source or VideoSource.SCRIPT)
        made = read_made(fields, source, recorded.get(video.module_id, {}), today, notices)
        named.update((video.module_id, name) for name in made.files)
        made_by_id[video.id] = made.playing
        if video.id and video.id in first_line:
            fields.note(fields.find("id"), "id", VIDEO_TWICE, text=video.id, first=first_line[video.id])
        first_line.setdefault(video.id, fields.find("id").line)
        _check_slug(fields, video, by_slug)
        _check_module(fields, video, module_by_id, known_ids)
        fields.close()
        videos.append(video)
    problems.extend(_unnamed(recorded, named))
    return ReadVideos(tuple(videos), made_by_id)


def _unnamed(recorded: FilesByModule, named: set[tuple[str, str]]) -> Iterator[Problem]:
    for module_id, files in recorded.items():
        for name, file in files.items():
            if file and (module_id, name) not in named:
                yield Problem(file.source_uri, 1, 1, "", RECORDING_UNNAMED)


def _video(fields: Fields, source: VideoSource) -> Video:
    node = fields.node("when", required=False)
    when = fields.choice("when", Moment) if node else None
    if node and fields.node("step", required=False):
        fields.note(node, "when", VIDEO_STEP_AND_WHEN)
    return Video(
        id=fields.id("id", VIDEO_ID),
        module_id=fields.id("module", MODULE_ID),
        step_id=None if when else fields.id("step"),
        when=when,
        slug=fields.id("slug", ID),
        title_by_language=_words(fields, "title", 80),
        summary_by_language=_words(fields, "summary", 200),
        roles=fields.choices("roles", Role),
        sectors=fields.choices("sectors", Sector),
        source=source,
    )


def _words(fields: Fields, key: str, most: int) -> dict[Language, str]:
    """The words of one key; a translation may leave the video out, but not half of it."""
    inner = fields.inner(key)
    if inner is None:
        return {SOURCE: ""}
    wanted = [language for language in Language if language.is_source or _is_translated(fields, language)]
    words = {language: inner.text(language.value, most) for language in wanted}
    inner.close(also=TRANSLATIONS)
    return words


def _is_translated(fields: Fields, language: Language) -> bool:
    """Does the title or the summary have words in the language?"""
    tables = (table for key in ("title", "summary") if isinstance(table := fields.find(key), Table))
    return any(entry.key.text == language for table in tables for entry in table.entries)


def _source(fields: Fields) -> VideoSource | None:
    """Where the picture comes from; nothing when that cannot be read."""
    text = fields.text("source")
    known = {source.value: source for source in VideoSource}
    if text and text not in known:
        fields.note(fields.find("source"), "source", NOT_ALLOWED, text=text, **did_you_mean(text, VideoSource))
    return known.get(text)


def _check_slug(fields: Fields, video: Video, by_slug: dict[tuple[str, str], tuple[str, int]]) -> None:
    """A module has one video of a slug; the same id twice is told as that."""
    node = fields.find("slug")
    other, first = by_slug.setdefault((video.module_id, video.slug), (video.id, node.line))
    if video.id and video.slug and other not in ("", video.id):
        fields.note(node, "slug", VIDEO_SLUG_TWICE, text=video.slug, other=other, first=first)


def _check_module(fields: Fields, video: Video, module_by_id: dict[str, LearningModule], known_ids: set[str]) -> None:
    if video.id and video.module_id and not video.id.startswith(f"{video.module_id}-"):
        fields.note(fields.find("id"), "id", VIDEO_ID_NOT_MODULE, text=video.id, module=video.module_id)
    module = module_by_id.get(video.module_id)
    if module is None:
        if video.module_id and video.module_id not in known_ids:
            values = did_you_mean(video.module_id, known_ids)
            fields.note(fields.find("module"), "module", MODULE_UNKNOWN, text=video.module_id, **values)
        return
    step_ids = [step.id for step in module.steps]
    readable = step_ids and all(step_ids) and video.step_id
    if readable and video.step_id and video.step_id not in step_ids:
        values = {"module": module.id, **did_you_mean(video.step_id, step_ids)}
        fields.note(fields.find("step"), "step", VIDEO_STEP_UNKNOWN, text=video.step_id, **values)
    _check_audience(fields, "roles", video.roles, module.roles)
    _check_audience(fields, "sectors", video.sectors, tuple(module.standing_by_sector))


def _check_audience(fields: Fields, key: str, theirs: Sequence[StrEnum], ours: Sequence[StrEnum]) -> None:
    for position, word in enumerate(theirs):
        if ours and word not in ours:
            values = {"text": word, "allowed": ", ".join(ours)}
            fields.note(fields.find(key, position), key, VIDEO_AUDIENCE, **values)
