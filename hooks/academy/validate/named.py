"""What a module names is there: a field of the board, a step by its number, the minutes of its own habit."""

import re
import sys
from collections.abc import Iterator

from academy.languages import SOURCE
from academy.load import Document
from academy.model import Layout, LearningModule, ModuleSection, Scene
from academy.problems import Problem, Rule
from academy.prose.lines import lines_of
from academy.validate.fields import Fields

BOARD_FIELD = Rule(
    "board-field",
    "het verbeterbord heeft vijf vakken: {fields}. “{text}” is er niet; noem een van deze vijf.",
    "the improvement board has five fields: {fields}. There is no “{text}”; name one of these five.",
)
STEP_NUMBER = Rule(
    "step-number",
    "deze module heeft {count} stappen, en hier staat “{text}”. Noem een stap die er is.",
    "this module has {count} steps, and this says “{text}”. Name a step that is there.",
)
HABIT_MINUTES = Rule(
    "habit-minutes",
    "hier staat {found} minuten, en bij “practice” {minutes}. Maak die twee gelijk.",
    "this says {found} minutes, and “practice” says {minutes}. Make the two agree.",
)

BOARD = ("Check-in", "Successen", "Leerlingdoel", "Acties", "Volgende week")
_NUMBERS = ("één", "een", "twee", "drie", "vier", "vijf", "1", "2", "3", "4", "5")
_COUNTED = r"[0-9]+|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien"
_FIELD = re.compile(rf"\bvak(?:ken)? (?P<number>{_COUNTED})\b(?! (?:uur|vakken|klassen|weken|dagen|minuten))")
_STEP = re.compile(r"\bstap(?:pen)? (?P<number>[0-9]+)(?: (?:en|tot en met) (?P<last>[0-9]+))?")
_COSTS = re.compile(r"Straks kost dit:? (?P<minutes>[0-9]+) minuten")


def check_board_fields(document: Document) -> Iterator[Problem]:
    """Fields of the board by a number that the board does not have."""
    for found in _FIELD.finditer(document.body):
        if found["number"] not in _NUMBERS:
            yield _no_field(document.source_uri, *document.place(found.start()), found[0])


def check_board_slide(scene: Scene, source: str) -> Iterator[Problem]:
    """A slide with fields of the board shows all five, in their order."""
    names = [item.partition(":")[0] for (item,) in scene.items] if scene.layout is Layout.BOARD else []
    if len({*names} & {*BOARD}) > 1:
        for number, (name, want) in enumerate(zip(names, BOARD, strict=False), 1):
            if name != want:
                yield _no_field(source, scene.line_of_item(number), 1, name)


def check_step_numbers(module: LearningModule, document: Document, fields: Fields) -> None:
    """Steps by their number, where a module looks at itself as a whole: in its preparation and its pitfalls."""
    words, count = module.words_by_language[SOURCE], len(module.steps)
    for found in _wrong_steps(words.prepare.time, count):
        fields.note(fields.find("prepare", "time"), "prepare.time", STEP_NUMBER, text=found[0], count=count)
    section_by_id = words.section_by_id
    if ModuleSection.PITFALLS not in section_by_id or not count:
        return
    first = section_by_id[ModuleSection.PITFALLS].line
    end = min((section.line for section in section_by_id.values() if section.line > first), default=sys.maxsize)
    for line in (line for line in lines_of(document.body, document.body_line) if first < line.number < end):
        for found in _wrong_steps(line.prose, count):
            values = {"text": found[0], "count": count}
            problem = Problem(words.source_uri, line.number, found.start() + 1, "", STEP_NUMBER, values)
            fields.problems.append(problem)


def check_habit(module: LearningModule, fields: Fields) -> None:
    """What a habit costs, said in the preparation, is what the plan counts for it."""
    found = _COSTS.search(module.words_by_language[SOURCE].prepare.time)
    minutes = module.practice.minutes if module.practice else None
    if found and minutes and int(found["minutes"]) != minutes:
        fields.note(
            fields.find("prepare", "time"), "prepare.time", HABIT_MINUTES, found=found["minutes"], minutes=minutes
        )


def _wrong_steps(text: str, count: int) -> Iterator[re.Match[str]]:
    return (found for found in _STEP.finditer(text) if max(int(found["number"]), int(found["last"] or 0)) > count > 0)


def _no_field(source: str, line: int, column: int, text: str) -> Problem:
    numbered = ", ".join(f"{number} {name}" for number, name in enumerate(BOARD, 1))
    return Problem(source, line, column, "", BOARD_FIELD, {"text": text, "fields": numbered})
