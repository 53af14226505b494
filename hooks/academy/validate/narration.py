"""What was spoken, held against the scripts: every sentence as it now reads, and no other."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from academy.languages import SOURCE
from academy.load import RawModule, RawNarration, Sheet
from academy.model import (
    LAST_TAKE,
    Language,
    Narration,
    Script,
    Sentence,
    Sound,
    Timeline,
    Video,
    Voice,
    lay_out,
    said_mark,
    sentence_name,
)
from academy.problems import Problem, Rule, beyond, did_you_mean
from academy.strict_yaml import Table
from academy.validate.fields import Fields
from academy.validate.script import is_whole

NARRATION_WITHOUT_SCRIPT = Rule(
    "narration-without-script",
    "hoort bij geen script. De map heet als het script, zonder “.md”. Er zijn: {allowed}.{guess_nl}",
    "belongs to no script. The folder has the name of the script, without “.md”. There are: {allowed}.{guess_en}",
)
NARRATION_WITHOUT_LIST = Rule(
    "narration-without-list",
    "ontbreekt: de lijst van wat er is ingesproken. Draai “make speak”.",
    "is missing: the list of what was spoken. Run “make speak”.",
)
NARRATION_MISSING = Rule(
    "narration-missing",
    "is nog niet ingesproken: “{text}” Draai “make speak”, of neem de zin op.",
    "has not been spoken yet: “{text}” Run “make speak”, or record the sentence.",
)
NARRATION_STALE = Rule(
    "narration-stale",
    "is veranderd nadat hij werd ingesproken; nu staat er: “{text}” Draai “make speak”, of neem de zin opnieuw op.",
    "was changed after it was spoken; it now reads: “{text}” Run “make speak”, or record the sentence again.",
)
NARRATION_EXTRA = Rule(
    "narration-extra",
    "“{name}” staat niet meer in het script. Draai “make speak”, of haal de regel en {sound} weg.",
    "“{name}” is no longer in the script. Run “make speak”, or remove the line and {sound}.",
)
NARRATION_UNLISTED = Rule(
    "narration-unlisted",
    "is het geluid van geen enkele zin. Draai “make speak”, of haal het bestand weg.",
    "is the sound of no sentence. Run “make speak”, or remove the file.",
)
NARRATION_SILENT = Rule(
    "narration-silent",
    "het geluid {sound} ontbreekt. Draai “make speak”, of zet de opname erbij.",
    "the sound {sound} is missing. Run “make speak”, or add the recording.",
)
NARRATION_UNREADABLE = Rule(
    "narration-unreadable",
    "is geen geluid dat we kunnen lezen. Bewaar het als Ogg Opus met één kanaal.",
    "is no sound that we can read. Save it as Ogg Opus with one channel.",
)
NARRATION_SECONDS = Rule(
    "narration-seconds",
    "de video duurt {found_nl} seconden; het moeten er {least} tot en met {most} zijn. Maak de tekst korter of langer.",
    "the video lasts {found_en} seconds; it must be {least} up to and including {most}. Shorten or lengthen the text.",
)
PRONUNCIATION_WORD = Rule(
    "pronunciation-word",
    "“{text}” is geen woord in kleine letters. Zet links één woord, rechts hoe de stem het moet lezen.",
    "“{text}” is not one word in lower case. Put one word on the left, on the right how the voice must read it.",
)

SECONDS = (60, 100)
"""The bar for one video (curriculum)."""
_WORD = re.compile(r"[^\W\d_A-Z]+(?:['’-][^\W\d_A-Z]+)*")
Scripts = Mapping[str, Mapping[Language, Script]]


def read_narrations(
    modules: Iterable[RawModule], videos: Iterable[Video], scripts: Scripts, problems: list[Problem]
) -> dict[str, Narration]:
    """The narration of every script that was spoken, by video id; one without a script is reported."""
    id_by_name = {(video.module_id, f"{video.id.partition('-')[2]}-{video.slug}"): video.id for video in videos}
    found: dict[str, Narration] = {}
    for module in modules:
        for name, raw in module.narration_by_name.items():
            video_id = id_by_name.get((module.slug.split("-")[0], name), "")
            script = scripts.get(video_id, {}).get(SOURCE)
            # Of a scene that can't be read, nobody knows which sentences it has.
            if script and is_whole(script.scenes, module.scripts_by_name[name][SOURCE]) and raw.head:
                found[video_id] = _narration(video_id, raw, raw.head, script, problems)
            else:
                problems.extend(_out_of_place(name, raw, module, problems))
    return found


def _out_of_place(name: str, raw: RawNarration, module: RawModule, told: Iterable[Problem]) -> Iterator[Problem]:
    """What was spoken of no script, or without a list; a script that could not be read is there all the same."""
    script = f"{PurePosixPath(raw.source_uri).parent}.md"
    if name not in module.scripts_by_name and all(problem.source != script for problem in told):
        yield Problem(raw.source_uri, 1, 1, "", NARRATION_WITHOUT_SCRIPT, did_you_mean(name, module.scripts_by_name))
    elif not raw.is_listed:
        yield Problem(raw.source_uri, 1, 1, "", NARRATION_WITHOUT_LIST)


def read_pronunciation(sheet: Sheet | None, problems: list[Problem]) -> dict[str, str]:
    """The authors' list of words that the voice would say wrongly."""
    if sheet is None:
        return {}
    fields = Fields(sheet.table, sheet.source_uri, problems)
    for entry in sheet.table.entries:
        if not _WORD.fullmatch(entry.key.text):
            fields.note(entry.key, entry.key.text, PRONUNCIATION_WORD, text=entry.key.text)
    return {entry.key.text: fields.text(entry.key.text) for entry in sheet.table.entries}


def timelines(narration_by_video: Mapping[str, Narration], scripts: Scripts) -> dict[str, Timeline]:
    """When what is said in every video that was spoken."""
    return {id_: _timeline(narration, scripts[id_][SOURCE]) for id_, narration in narration_by_video.items()}


def duration_problems(timeline_by_video: Mapping[str, Timeline], scripts: Scripts) -> Iterator[Problem]:
    """A video that is too short or too long to hold one idea."""
    least, most = SECONDS
    for id_, timeline in timeline_by_video.items():
        if not least <= timeline.duration <= most:
            values = {"least": least, "most": most, **beyond(timeline.duration, least, most)}
            yield Problem(scripts[id_][SOURCE].source_uri, 1, 1, "", NARRATION_SECONDS, values)


def _narration(video_id: str, raw: RawNarration, head: Table, script: Script, problems: list[Problem]) -> Narration:
    fields = Fields(head, raw.source_uri, problems)
    voice = fields.choice("voice", Voice)
    spoken = fields.inner("sentences")
    fields.close()
    sentence_by_name = _sentences(script)
    if spoken:
        for name, sentence in sentence_by_name.items():
            problems.extend(_sentence_problems(name, sentence, spoken, raw, script))
        problems.extend(_extra(spoken, sentence_by_name))
        listed = {*sentence_by_name, *(entry.key.text for entry in spoken.table.entries)}
        strays = (sound for name, sound in raw.sound_by_name.items() if name not in listed)
        problems.extend(Problem(sound.source_uri, 1, 1, "", NARRATION_UNLISTED) for sound in strays)
    return Narration(video_id, voice, {name: _sound(name, raw) for name in sentence_by_name})


def _extra(spoken: Fields, sentence_by_name: Mapping[str, Sentence]) -> Iterator[Problem]:
    for key in (entry.key for entry in spoken.table.entries):
        if key.text not in sentence_by_name:
            values = {"name": key.text, "sound": f"{key.text}.opus"}
            yield Problem(spoken.source, key.line, key.column, "", NARRATION_EXTRA, values)


def _sentences(script: Script) -> dict[str, Sentence]:
    return {
        sentence_name(scene.id, number): sentence
        for scene in script.scenes
        for number, sentence in enumerate(scene.sentences, 1)
    }


def _sentence_problems(
    name: str, sentence: Sentence, spoken: Fields, raw: RawNarration, script: Script
) -> Iterator[Problem]:
    values = {"text": sentence.text}
    if not spoken.has(name):
        yield Problem(script.source_uri, sentence.line, 1, name, NARRATION_MISSING, values)
        return
    fields = spoken.inner(name)
    if fields is None:
        return
    mark = _mark(fields)
    if mark and mark != said_mark(sentence):
        yield Problem(script.source_uri, sentence.line, 1, name, NARRATION_STALE, values)
    sound = raw.sound_by_name.get(name)
    if sound is None and name not in raw.told:
        yield Problem(raw.source_uri, fields.table.line, 1, name, NARRATION_SILENT, {"sound": f"{name}.opus"})
    elif sound and not sound.samples:
        yield Problem(sound.source_uri, 1, 1, "", NARRATION_UNREADABLE)


def _mark(fields: Fields) -> str:
    """The mark of the text that was spoken; how the computer said it is for the computer alone."""
    fields.optional_text("sound")
    fields.number("take", 0, LAST_TAKE, required=False)
    mark = fields.text("text")
    fields.close()
    return mark


def _sound(name: str, raw: RawNarration) -> Sound:
    sound = raw.sound_by_name.get(name)
    return Sound(sound.source_uri, sound.samples or 1, sound.sha256) if sound else Sound("", 1, "")


def _timeline(narration: Narration, script: Script) -> Timeline:
    samples = [
        [narration.sound_by_name[sentence_name(scene.id, n)].samples for n, _ in enumerate(scene.sentences, 1)]
        for scene in script.scenes
    ]
    return lay_out(script.scenes, samples)
