"""What fits into a meeting: a step that can be read while one stands, and a module that a team reads beforehand."""

import re
from collections.abc import Iterator, Mapping

from academy.kept import kept
from academy.load import Document
from academy.model import ModuleSection, Section
from academy.problems import Problem, Rule
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
_NO_WORDS = re.compile(r"\([0-9]+ min\)|\]\([^()\s]*\)|^ *[0-9]+\.(?= )", re.MULTILINE)
_WORD = re.compile(r"[^\W_][\w’'-]*")


@kept
def long_texts(document: Document) -> tuple[Problem, ...]:
    """The steps of a Dutch module that are too long, and the module itself."""
    return tuple(_found(document))


def _found(document: Document) -> Iterator[Problem]:
    _, sections, _ = split_sections(document.body, document.body_line, document.source_uri)
    read = _above_worksheet(sections)
    for section in (section for section in read if section.id not in fixed_ids()):
        yield from _too_long(document, section, section.title, _STEP, _words(section), MOST_IN_STEP)
    if read:
        yield from _too_long(document, read[0], "", _MODULE, sum(map(_words, read)), MOST_IN_MODULE)


def _above_worksheet(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    at = next((at for at, section in enumerate(sections) if section.id == ModuleSection.WORKSHEET), len(sections))
    return sections[:at]


def _words(section: Section) -> int:
    """Its words and those of its parts, without the numbers of its actions and their minutes."""
    return len(_WORD.findall(_NO_WORDS.sub("", section.markdown))) + sum(map(_words, section.parts))


def _too_long(
    document: Document, section: Section, label: str, part: Mapping[str, str], count: int, most: int
) -> Iterator[Problem]:
    if count > most:
        values = {**part, "count": count, "over": count - most, "most": most}
        yield Problem(document.source_uri, section.line, 1, label, TOO_MANY_WORDS, values)
