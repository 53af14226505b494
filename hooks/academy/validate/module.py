"""The Dutch document of a module → its facts and its Dutch words."""

from academy.kept import kept
from academy.languages import SOURCE
from academy.load import Document
from academy.model import (
    SCENE_OF,
    Company,
    Frequency,
    Instrument,
    LearningModule,
    ModuleWords,
    Option,
    PageScene,
    Phase,
    Practice,
    Question,
    Role,
    Sector,
    Standing,
    Step,
)
from academy.problems import Problem, Rule
from academy.validate.body import check_body, fixed_ids
from academy.validate.fields import MODULE_ID, TWICE, Fields
from academy.validate.ids import ID_TAKEN, MODULE_IDS, is_taken
from academy.validate.letters import drawn_text
from academy.validate.named import check_habit, check_step_numbers
from academy.validate.self_test import check_self_test
from academy.validate.step import UNKNOWN_MINUTES
from academy.validate.step_week import check_step_weeks, read_week
from academy.validate.words import read_preparation, read_questions

WANT_ONE_OF = Rule(
    "want-one-of", "is leeg. Zet er ten minste één in van: {allowed}.", "is empty. Put in at least one of: {allowed}."
)
ID_NOT_FOLDER = Rule(
    "id-not-folder",
    'is “{text}”, maar de map begint met {folder}. Zet hier "{folder}".',
    'is “{text}”, but the folder starts with {folder}. Put "{folder}" here.',
)
MINUTES_DO_NOT_ADD_UP = Rule(
    "minutes-do-not-add-up",
    "is {minutes}, maar de stappen zijn samen {sum}. Pas het getal of een stap aan.",
    "is {minutes}, but the steps add up to {sum}. Change the number or a step.",
)
NO_CORRECT_OPTION = Rule(
    "no-correct-option",
    "geen enkel antwoord heeft correct: true. Zet er ten minste één op true.",
    "no option has correct: true. Set at least one to true.",
)
TOO_FEW_OPTIONS = Rule(
    "too-few-options",
    "heeft te weinig antwoorden. Geef er ten minste {least}.",
    "has too few options. Give at least {least}.",
)
PRACTICE_WORDS = Rule(
    "practice-words",
    "practice en habit horen bij elkaar: zet beide erbij, of geen van beide.",
    "practice and habit belong together: add both, or neither.",
)

MAX_MINUTES = 600
LONGEST_CYCLE = 8
FEWEST_OPTIONS = 2


@kept
def read_module(slug: str, document: Document) -> tuple[LearningModule, tuple[Problem, ...]]:
    """The facts and the Dutch words of the module in the folder `slug`, and what is wrong with them."""
    problems: list[Problem] = []
    module = _module(slug, document, problems)
    return module, tuple(problems)


def _module(slug: str, document: Document, problems: list[Problem]) -> LearningModule:
    fields = Fields(document.head, document.source_uri, problems)
    number = slug.split("-")[0]
    id_ = fields.id("id", MODULE_ID)
    if id_ and id_ != number:
        fields.note(fields.find("id"), "id", ID_NOT_FOLDER, text=id_, folder=number)
    steps = fields.tables("steps", _step)
    _check_step_ids(fields, steps)
    minutes = fields.number("minutes", 1, MAX_MINUTES) or 0
    _check_minutes(fields, minutes, steps)
    instrument = fields.choice("instrument", Instrument)
    module = LearningModule(
        id=number,
        slug=slug,
        updated=fields.day("updated"),
        phase=Phase(fields.numbered("phase", Phase)),
        instrument=instrument,
        scene=_scene(fields) or SCENE_OF[instrument],
        roles=fields.choices("roles", Role),
        minutes=minutes,
        needs=tuple(id_ for id_, _ in fields.ids("needs", MODULE_ID, some=False)),
        standing_by_sector=_standing(fields),
        steps=steps,
        questions=fields.named("check", _question),
        related=tuple(id_ for id_, _ in fields.ids("related", MODULE_ID, some=False)),
        source_keys=tuple(key for key, _ in fields.ids("sources")),
        practice=_practice(fields),
        outside_hours=fields.flag("outside_hours", required=False),
        from_week=fields.number("from_week", 2, LONGEST_CYCLE - 1, required=False) or 1,
        in_retrospective=fields.flag("in_retrospective", required=False),
        words_by_language={SOURCE: _words(fields, document, steps, minutes, problems)},
    )
    check_step_weeks(fields, module)
    check_habit(module, fields)
    check_step_numbers(module, document, fields)
    check_self_test(fields, module, module.words_by_language[SOURCE].question_by_id)
    fields.close()
    return module


def _words(
    fields: Fields, document: Document, steps: tuple[Step, ...], minutes: int, problems: list[Problem]
) -> ModuleWords:
    habit = fields.optional_text("habit")
    if (habit is None) == fields.has("practice"):
        fields.note(fields.table, "habit", PRACTICE_WORDS)
    return ModuleWords(
        language=SOURCE,
        source_uri=document.source_uri,
        title=drawn_text(fields, "title", 60),
        summary=fields.text("summary", 200),
        extra=fields.optional_text("extra", 60),
        habit=habit,
        goals=fields.texts("goals"),
        prepare=read_preparation(fields, minutes),
        question_by_id=read_questions(fields, SOURCE),
        section_by_id=check_body(document, steps, SOURCE, problems),
    )


def _step(fields: Fields) -> Step:
    week = read_week(fields)
    step = Step(
        id=fields.id("id"),
        minutes=UNKNOWN_MINUTES if (minutes := fields.number("minutes", 0, MAX_MINUTES)) is None else minutes,
        who=fields.choices("who", Company),
        video_id=fields.optional_text("video") or None,
        bond=week.bond,
        weeks_later=week.weeks_later,
        beside=fields.flag("beside", required=False),
        decision=fields.flag("decision", required=False),
        split=fields.flag("split", required=False),
        everyone=fields.flag("everyone", required=False),
        coached=fields.flag("coached", required=False),
        is_habit=fields.flag("is_habit", required=False),
    )
    fields.close()
    return step


def _check_step_ids(fields: Fields, steps: tuple[Step, ...]) -> None:
    """A step's id is an id on the page too: one of its own."""
    seen: set[str] = set()
    for position, step in enumerate(steps):
        node, key = fields.find("steps", position, "id"), f"steps[{position + 1}].id"
        if step.id in seen:
            fields.note(node, key, TWICE, text=step.id)
        elif is_taken(step.id, (*fixed_ids(), *MODULE_IDS)):
            fields.note(node, key, ID_TAKEN, text=step.id)
        seen.update({step.id} - {""})


def _check_minutes(fields: Fields, minutes: int, steps: tuple[Step, ...]) -> None:
    total = sum(step.minutes for step in steps)
    certain = minutes and steps and all(step.minutes != UNKNOWN_MINUTES for step in steps)
    if certain and total != minutes:
        fields.note(fields.find("minutes"), "minutes", MINUTES_DO_NOT_ADD_UP, minutes=minutes, sum=total)


def _question(id_: str, fields: Fields) -> Question:
    options = fields.named("options", lambda letter, option: Option(letter, option.flag("correct")))
    if options and len(options) < FEWEST_OPTIONS:
        fields.note(fields.find("options"), "options", TOO_FEW_OPTIONS, least=FEWEST_OPTIONS)
    if options and not any(option.correct for option in options):
        fields.note(fields.find("options"), "options", NO_CORRECT_OPTION)
    return Question(id_, options)


def _standing(fields: Fields) -> dict[Sector, Standing]:
    inner = fields.inner("sectors")
    if inner is None:
        return {}
    standing = {sector: inner.choice(sector.value, Standing) for sector in Sector if inner.has(sector.value)}
    if not inner.table.entries:
        fields.note(inner.table, "sectors", WANT_ONE_OF, allowed=", ".join(Sector))
    inner.close(also=Sector)
    return standing


def _scene(fields: Fields) -> PageScene | None:
    node = fields.node("scene", required=False)
    return fields.as_choice(node, "scene", PageScene) if node else None


def _practice(fields: Fields) -> Practice | None:
    inner = fields.inner("practice", required=False)
    if inner is None:
        return None
    practice = Practice(
        every=inner.choice("every", Frequency),
        minutes=inner.number("minutes", 1, MAX_MINUTES, required=False),
        from_id=inner.optional_id("from", MODULE_ID),
    )
    inner.close()
    return practice
