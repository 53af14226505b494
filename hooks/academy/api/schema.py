"""The JSON Schema of `api/academy.json`, built from the same fixed lists as the model."""

from enum import StrEnum
from typing import Any

from academy.languages import SOURCE
from academy.model import (
    Bond,
    Company,
    Form,
    Frequency,
    Instrument,
    Language,
    Moment,
    PageScene,
    Phase,
    Provider,
    Reason,
    Role,
    Sector,
    Standing,
    Turn,
    VideoSource,
    Voice,
    WeekKind,
)

Schema = dict[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1}
COUNT: Schema = {"type": "integer", "minimum": 0}
YES_NO: Schema = {"type": "boolean"}
MODULE_ID: Schema = {"type": "string", "pattern": r"^[0-9]{2,3}$"}
STEP_ID: Schema = {"type": "string", "pattern": r"^[0-9]{2,3}/[a-z0-9]+(-[a-z0-9]+)*$"}
VIDEO_ID: Schema = {"type": "string", "pattern": r"^[0-9]{2,3}-[1-9][0-9]?$"}


def one_of(kind: type[StrEnum]) -> Schema:
    """One word of a fixed list."""
    return {"enum": [member.value for member in kind]}


def listing(item: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": item}


def maybe(item: Schema) -> Schema:
    """A value or null."""
    return {"anyOf": [item, {"type": "null"}]}


def table(**properties: Schema) -> Schema:
    """An object with exactly these keys."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def by_language(item: Schema) -> Schema:
    """Words per language; Dutch is always there."""
    names = {language.value: item for language in Language}
    return {"type": "object", "properties": names, "required": [SOURCE.value], "additionalProperties": False}


SECONDS: Schema = {"type": "number", "minimum": 0}
WORDS = by_language(TEXT)
SOME_WORDS: Schema = {"type": "object", "propertyNames": one_of(Language), "additionalProperties": TEXT}
"""Addresses in the languages in which there is something."""
PHASE: Schema = {"enum": [int(phase) for phase in Phase]}

STEP = table(
    id=STEP_ID,
    anchor=TEXT,
    title=WORDS,
    minutes=COUNT,
    who=listing(one_of(Company)),
    video=maybe(VIDEO_ID),
    week=maybe(one_of(Bond)),
    weeksLater=COUNT,
    beside=YES_NO,
    decision=YES_NO,
    split=YES_NO,
    everyone=YES_NO,
    coached=YES_NO,
    isHabit=YES_NO,
)
HANDOUT = table(
    url=WORDS,
    title=WORDS,
    summary=WORDS,
    form=one_of(Form),
    step=maybe(STEP_ID),
    sector=maybe(one_of(Sector)),
)
MODULE = table(
    id=MODULE_ID,
    slug=TEXT,
    url=WORDS,
    title=WORDS,
    summary=WORDS,
    goals=by_language(listing(TEXT)),
    phase=PHASE,
    instrument=one_of(Instrument),
    scene=one_of(PageScene),
    roles=listing(one_of(Role)),
    minutes=COUNT,
    outsideHours=YES_NO,
    fromWeek=COUNT,
    inRetrospective=YES_NO,
    needs=listing(MODULE_ID),
    related=listing(MODULE_ID),
    sectors={"type": "object", "propertyNames": one_of(Sector), "additionalProperties": one_of(Standing)},
    practice=maybe(table(every=one_of(Frequency), minutes=maybe(COUNT), after=MODULE_ID)),
    steps=listing(STEP),
    handouts=listing(HANDOUT),
    sources=listing(TEXT),
)
VIDEO = table(
    id=VIDEO_ID,
    url=WORDS,
    module=MODULE_ID,
    step=maybe(STEP_ID),
    when=maybe(one_of(Moment)),
    title=WORDS,
    summary=WORDS,
    roles=listing(one_of(Role)),
    sectors=listing(one_of(Sector)),
    source=one_of(VideoSource),
    duration=maybe(SECONDS),
    voice=maybe(one_of(Voice)),
    files=maybe(table(film=TEXT, size=COUNT, poster=maybe(TEXT))),
    external=maybe(table(provider=one_of(Provider), url=TEXT)),
    captions=SOME_WORDS,
    transcripts=SOME_WORDS,
    chapters=listing(table(start=SECONDS, end=SECONDS, title=WORDS)),
)
WEEK = table(
    number=COUNT,
    month={"type": "integer", "minimum": 1, "maximum": 12},
    kind=one_of(WeekKind),
    turn=maybe(one_of(Turn)),
    steps=listing(STEP_ID),
    coreTeamSteps=listing(STEP_ID),
    habits=listing(MODULE_ID),
    learningMinutes=COUNT,
    practiceMinutes=COUNT,
    minutesSoFar=COUNT,
    visits=listing(COUNT),
    cycle=maybe(COUNT),
    retrospective=YES_NO,
    timetable=YES_NO,
)
PATH = table(
    sector=one_of(Sector),
    url=WORDS,
    years={"type": "number"},
    learningMinutesPerWeek=COUNT,
    learningWeeksPerCycle=COUNT,
    visits=COUNT,
    visitWeeks=listing(COUNT),
    timetableWeeks=listing(COUNT),
    outsideMinutes=COUNT,
    stations=listing(
        table(place=COUNT, module=MODULE_ID, reason=one_of(Reason), firstWeek=COUNT, lastWeek=COUNT, coreTeam=YES_NO)
    ),
    deepening=listing(table(phase=PHASE, modules=listing(MODULE_ID))),
    cycles=listing(table(number=COUNT, firstWeek=COUNT, lastWeek=COUNT)),
    weeks=listing(WEEK),
)
SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "leerKRACHT-academie",
    **table(
        **{"$schema": TEXT},
        version=COUNT,
        languages=listing(one_of(Language)),
        modules=listing(MODULE),
        videos=listing(VIDEO),
        paths=listing(PATH),
        sources=listing(table(key=TEXT, address=maybe(TEXT), title=WORDS)),
        terms=listing(table(id=TEXT, module=maybe(MODULE_ID), term=WORDS, meaning=WORDS)),
    ),
}
