"""The body of a module: the fixed headings around its steps, in order, each with what belongs to it."""

import sys
from collections.abc import Iterable, Iterator, Sequence

from academy.kept import kept
from academy.languages import SOURCE
from academy.load import Document
from academy.model import Language, ModuleSection, Section, Sector, Step
from academy.problems import Problem, Rule, did_you_mean
from academy.prose.lines import Line, lines_of
from academy.prose.sections import split_sections
from academy.validate.ids import MODULE_IDS, taken_ids
from academy.validate.prose import check_prose
from academy.validate.step import check_step

HEADING_MISSING = Rule(
    "heading-missing",
    "de kop met id “{text}” ontbreekt. Voeg “{marks} … {{#{text}}}” toe, na “{after}”.",
    "the heading with id “{text}” is missing. Add “{marks} … {{#{text}}}”, after “{after}”.",
)
HEADING_UNKNOWN = Rule(
    "heading-unknown",
    "een kop met id “{text}” hoort hier niet. Hier horen: {order}.{guess_nl}",
    "a heading with id “{text}” does not belong here. These do: {order}.{guess_en}",
)
HEADING_NOT_A_STEP = Rule(
    "heading-not-a-step",
    "er is geen stap “{text}”. Is dit een nieuwe stap, zet hem dan bovenaan ook bij “steps”. Anders hoort deze kop "
    "hier niet: {order}.{guess_nl}",
    "there is no step “{text}”. If this is a new step, add it to “steps” at the top as well. Otherwise this heading "
    "does not belong here: {order}.{guess_en}",
)
HEADING_ORDER = Rule(
    "heading-order",
    "hier hoort “{want}” te staan, niet “{text}”. De volgorde is: {order}.",
    "“{want}” belongs here, not “{text}”. The order is: {order}.",
)
TEXT_BEFORE_HEADING = Rule(
    "text-before-heading",
    "deze tekst staat boven de eerste kop. Zet hem onder een kop.",
    "this text stands above the first heading. Put it below a heading.",
)
SECTION_EMPTY = Rule(
    "section-empty",
    "onder deze kop staat niets. Schrijf er iets onder, of haal de kop weg.",
    "there is nothing below this heading. Write something, or remove the heading.",
)

BEFORE_STEPS = (ModuleSection.WHY,)
AFTER_STEPS = (
    ModuleSection.SECTOR,
    ModuleSection.PITFALLS,
    ModuleSection.WORKSHEET,
    ModuleSection.FILLED,
    ModuleSection.FURTHER,
)
OPTIONAL = frozenset({ModuleSection.FILLED})
SECTOR_PARTS = tuple(Sector)


def fixed_ids() -> tuple[str, ...]:
    """The ids of the headings that every module has."""
    return (*BEFORE_STEPS, *AFTER_STEPS, *SECTOR_PARTS)


def check_body(
    document: Document, steps: tuple[Step, ...], language: Language, problems: list[Problem]
) -> dict[str, Section]:
    """The sections by id, checked against the steps of the front matter; where those can't be read, alone."""
    source = document.source_uri
    intro, sections, found = split_sections(document.body, document.body_line, source)
    problems.extend(found)
    problems.extend(check_prose(document))
    if intro.strip():
        problems.append(Problem(source, _first_text(document), 1, "", TEXT_BEFORE_HEADING))
    step_ids = {step.id for step in steps} - {""}
    if steps and len(step_ids) == len(steps):
        after = (id_ for id_ in AFTER_STEPS if id_ not in OPTIONAL or any(section.id == id_ for section in sections))
        want = (*BEFORE_STEPS, *(step.id for step in steps), *after)
        more = HEADING_NOT_A_STEP if language is SOURCE else HEADING_UNKNOWN
        problems.extend(_order(sections, want, source, ("---", document.body_line, "##"), more))
    section_by_id = {section.id: section for section in sections}
    if ModuleSection.SECTOR in section_by_id:
        sector = section_by_id[ModuleSection.SECTOR]
        problems.extend(_order(sector.parts, SECTOR_PARTS, source, (ModuleSection.SECTOR, sector.line, "###")))
    parts = [part for section in sections for part in section.parts]
    problems.extend(taken_ids(parts, MODULE_IDS, source, numbered=True))
    problems.extend(empty_sections(sections, source))
    problems.extend(_in_steps(document.body, document.body_line, source, steps, language))
    return section_by_id


@kept
def _in_steps(
    body: str, first_line: int, source: str, steps: tuple[Step, ...], language: Language
) -> tuple[Problem, ...]:
    """What is wrong below the headings of the steps."""
    _, sections, _ = split_sections(body, first_line, source)
    section_by_id = {section.id: section for section in sections}
    lines = lines_of(body, first_line)
    return tuple(
        problem
        for step in steps
        if (section := section_by_id.get(step.id))
        for problem in check_step(section, _reached(section, sections, lines), step, language, source)
    )


def _reached(section: Section, sections: Sequence[Section], lines: Iterable[Line]) -> list[Line]:
    """The lines of a section, its heading and all its parts included."""
    end = min((other.line for other in sections if other.line > section.line), default=sys.maxsize)
    return [line for line in lines if section.line <= line.number < end]


def _first_text(document: Document) -> int:
    lines = document.body.split("\n")
    return document.body_line + next(index for index, line in enumerate(lines) if line.strip())


def _order(
    sections: Sequence[Section],
    want: tuple[str, ...],
    source: str,
    start: tuple[str, int, str],
    more: Rule = HEADING_UNKNOWN,
) -> Iterator[Problem]:
    """Where the ids part from what is wanted: unknown, missing, or in another order.

    `start` is what stands before the first of them, its line, and the marks of their headings; `more` is told of a
    heading where none is missing.
    """
    above, line, marks = start
    ids = [section.id for section in sections]
    strays = [section for section in sections if section.id not in want]
    missing = [(before, id_) for before, id_ in zip((above, *want), want, strict=False) if id_ not in ids]
    for section in strays:
        if section.id:
            values = {**did_you_mean(section.id, set(want) - set(ids)), "text": section.id, "order": ", ".join(want)}
            yield Problem(source, section.line, 1, "", HEADING_UNKNOWN if missing else more, values)
    line_by_id = {above: line, **{section.id: section.line for section in sections}}
    # A heading whose id is not there or not right is said once, as that.
    for before, id_ in missing if len(missing) > len(strays) else ():
        line = line_by_id.get(before, line)
        yield Problem(source, line, 1, "", HEADING_MISSING, {"text": id_, "after": before, "marks": marks})
    if sorted(ids) == sorted(want):
        parted = next((pair for pair in zip(sections, want, strict=True) if pair[0].id != pair[1]), None)
        if parted:
            section, id_ = parted
            values = {"want": id_, "text": section.id, "order": ", ".join(want)}
            yield Problem(source, section.line, 1, "", HEADING_ORDER, values)


def same_headings(
    sections: Sequence[Section], dutch: Sequence[Section], source: str, start: tuple[str, int, str]
) -> Iterator[Problem]:
    """Where the ids of a translation part from those of the Dutch text."""
    want = tuple(section.id for section in dutch)
    if all(want):
        yield from _order(sections, want, source, start)
    yield from same_parts(sections, dutch, source, f"{start[2]}#")


def same_parts(
    sections: Sequence[Section], dutch: Sequence[Section], source: str, marks: str = "###"
) -> Iterator[Problem]:
    """The same below each of the sections."""
    dutch_by_id = {section.id: section for section in dutch}
    for section in sections:
        if section.id and section.id in dutch_by_id:
            parts = dutch_by_id[section.id].parts
            yield from same_headings(section.parts, parts, source, (section.id, section.line, marks))


def empty_sections(sections: Iterable[Section], source: str) -> Iterator[Problem]:
    """Headings with nothing below them."""
    for section in sections:
        if section.id and not section.markdown.strip() and not section.parts:
            yield Problem(source, section.line, 1, section.title, SECTION_EMPTY)
        yield from empty_sections(section.parts, source)
