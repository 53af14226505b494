"""A translation of a module: words only, for the same facts as the Dutch file."""

import hashlib
from collections.abc import Iterator
from dataclasses import astuple

from academy.languages import SOURCE
from academy.load import Document
from academy.model import Language, LearningModule, ModuleSection, ModuleWords, Section
from academy.problems import Problem, Rule, did_you_mean
from academy.validate.body import HEADING_MISSING, OPTIONAL, check_body, same_parts
from academy.validate.fields import KEY_MISSING, Fields
from academy.validate.letters import drawn_text
from academy.validate.words import read_preparation, read_questions

TRANSLATES_MISSING = Rule(
    "translates-missing",
    'ontbreekt. Voeg “translates: "{now}"” toe: de versie van de Nederlandse tekst die je vertaalde.',
    'is missing. Add “translates: "{now}"”: the version of the Dutch text that you translated.',
)
TRANSLATION_STALE = Rule(
    "translation-stale",
    'de Nederlandse tekst is veranderd. Werk de vertaling bij en zet dan “translates: "{now}"”.',
    'the Dutch text has changed. Update the translation, then set “translates: "{now}"”.',
)
TRANSLATION_PARTS = Rule(
    "translation-parts",
    "de vertaling heeft {theirs}, het Nederlands heeft {ours}. Maak het aantal gelijk.",
    "the translation has {theirs}, the Dutch has {ours}. Make the numbers equal.",
)
TRANSLATION_UNKNOWN = Rule(
    "translation-unknown",
    "bestaat niet in het Nederlands. Toegestaan: {allowed}.{guess_nl}",
    "does not exist in Dutch. Allowed: {allowed}.{guess_en}",
)
TRANSLATION_EXTRA = Rule(
    "translation-extra",
    "staat niet in het Nederlandse bestand. Zet het daar eerst, of haal het hier weg.",
    "is not in the Dutch file. Put it there first, or remove it here.",
)


def fingerprint(words: ModuleWords) -> str:
    """The version of a module's text: twelve hexadecimal digits over its words, whatever line they stand on."""
    parts = [
        words.title,
        words.summary,
        words.extra,
        words.habit,
        words.goals,
        astuple(words.prepare),
        [
            (question.question, [(option.text, option.explanation) for option in question.option_by_id.values()])
            for question in words.question_by_id.values()
        ],
        [_texts(section) for section in words.section_by_id.values()],
    ]
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:12]


def _texts(section: Section) -> tuple[object, ...]:
    return (section.id, section.title, section.markdown, [_texts(part) for part in section.parts])


def read_translation(
    module: LearningModule, dutch: Document, document: Document, language: Language, problems: list[Problem]
) -> tuple[ModuleWords, list[Problem]]:
    """The words, and the notices that stop nothing: a translation may lag behind."""
    fields = Fields(document.head, document.source_uri, problems)
    ours = module.words(SOURCE)
    now = fingerprint(ours)
    translates = fields.optional_text("translates")
    if translates is None:
        fields.note(fields.table, "translates", TRANSLATES_MISSING, now=now)
    words = ModuleWords(
        language=language,
        source_uri=document.source_uri,
        title=drawn_text(fields, "title", 60),
        summary=fields.text("summary", 200),
        extra=_like(fields, "extra", ours.extra),
        habit=_like(fields, "habit", ours.habit),
        goals=fields.texts("goals"),
        prepare=read_preparation(fields, module.minutes),
        question_by_id=read_questions(fields, language),
        section_by_id=check_body(document, module.steps, language, problems),
        stale=translates != now,
    )
    fields.close(in_dutch=[entry.key.text for entry in dutch.head.entries])
    problems.extend(_same_optional(words, ours))
    sections, dutch_sections = ([*each.section_by_id.values()] for each in (words, ours))
    problems.extend(same_parts(sections, dutch_sections, document.source_uri))
    _check_parts(fields, words, ours, module)
    return words, [_stale(fields, now)] if translates and words.stale else []


def _same_optional(words: ModuleWords, ours: ModuleWords) -> Iterator[Problem]:
    """Sections that a module may do without: a translation has those of the Dutch."""
    for id_ in OPTIONAL:
        theirs, dutch = words.section_by_id.get(id_), ours.section_by_id.get(id_)
        if theirs and not dutch:
            yield Problem(words.source_uri, theirs.line, 1, theirs.title, TRANSLATION_EXTRA)
        elif dutch and not theirs:
            sheet = words.section_by_id.get(ModuleSection.WORKSHEET)
            values = {"text": id_, "after": ModuleSection.WORKSHEET, "marks": "##"}
            yield Problem(words.source_uri, sheet.line if sheet else 1, 1, "", HEADING_MISSING, values)


def _like(fields: Fields, key: str, ours: str | None) -> str | None:
    """A text that the translation has exactly when the Dutch has it."""
    if ours is None and fields.has(key):
        fields.note(fields.find(key), key, TRANSLATION_EXTRA)
    return fields.text(key) if ours else fields.optional_text(key)


def _check_parts(fields: Fields, words: ModuleWords, ours: ModuleWords, module: LearningModule) -> None:
    pairs = {"goals": (words.goals, ours.goals), "prepare.material": (words.prepare.material, ours.prepare.material)}
    for key, (theirs, dutch) in pairs.items():
        if theirs and dutch and len(theirs) != len(dutch):
            node = fields.find(*key.split("."))
            fields.note(node, key, TRANSLATION_PARTS, theirs=len(theirs), ours=len(dutch))
    option_ids = {question.id: {option.id for option in question.options} for question in module.questions}
    if option_ids and (check := fields.inner("check", required=False)):
        _check_names(check, option_ids)


def _check_names(check: Fields, option_ids: dict[str, set[str]]) -> None:
    _same_keys(check, set(option_ids))
    for id_, letters in option_ids.items():
        question = check.inner(id_, required=False)
        options = question.inner("options", required=False) if question else None
        if options and letters:
            _same_keys(options, letters)


def _same_keys(fields: Fields, want: set[str]) -> None:
    for entry in fields.table.entries:
        if entry.key.text not in want:
            values = did_you_mean(entry.key.text, want)
            fields.note(entry.key, entry.key.text, TRANSLATION_UNKNOWN, **values)
    for key in sorted(want):
        if not fields.has(key):
            fields.note(fields.table, key, KEY_MISSING, key=key)


def _stale(fields: Fields, now: str) -> Problem:
    node = fields.find("translates")
    return Problem(fields.source, node.line, node.column, "translates", TRANSLATION_STALE, {"now": now})
