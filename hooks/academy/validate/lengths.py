"""What fits into a meeting: a step that can be read while one stands, and a module that a team reads beforehand."""

from collections.abc import Iterator

from academy.kept import kept
from academy.load import Document
from academy.model import ModuleSection, Section
from academy.problems import Problem, Rule
from academy.prose.reading import as_read, words_read
from academy.prose.sections import split_sections
from academy.validate.body import fixed_ids

TOO_MANY_WORDS = Rule(
    "too-many-words",
    "{part_nl} telt {count} woorden; het mogen er {most} zijn. Haal er {over} weg: wat een team niet doet en niet "
    "zegt. Naslag kan op een blad in “materiaal”.",
    "{part_en} has {count} words; there may be {most}. Remove {over}: what a team neither does nor says. What is for "
    "reference can go on a sheet in “materiaal”.",
)

MOST_IN_STEP, MOST_IN_MODULE = 200, 1_400
_STEP = {"part_nl": "deze stap", "part_en": "this step"}
_MODULE = {"part_nl": "de module boven het werkblad", "part_en": "the module above its worksheet"}


@kept
def long_texts(document: Document) -> tuple[Problem, ...]:
    """The steps of a Dutch module that are too long, and the module itself."""
    return tuple(_found(document))


def _found(document: Document) -> Iterator[Problem]:
    _, sections, _ = split_sections(document.body, document.body_line, document.source_uri)
    read = _above_worksheet(sections)
    parts = [("", read[0].line, _MODULE, sum(map(_words, read)), MOST_IN_MODULE)] if read else []
    steps = (section for section in read if section.id not in fixed_ids())
    parts += [(step.title, step.line, _STEP, _words(step), MOST_IN_STEP) for step in steps]
    for title, line, named, count, most in parts:
        if count > most:
            values = {**named, "count": count, "most": most, "over": count - most}
            yield Problem(document.source_uri, line, 1, title, TOO_MANY_WORDS, values)


def _above_worksheet(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    at = next((at for at, section in enumerate(sections) if section.id == ModuleSection.WORKSHEET), len(sections))
    return sections[:at]


def _words(section: Section) -> int:
    """Its words and those of its parts."""
    return len([*words_read(as_read(section.markdown))]) + sum(map(_words, section.parts))
