"""What a module has ready to print, in its folder `materiaal`: facts in the Dutch file, words in every language."""

from collections.abc import Iterator, Mapping

from academy.languages import SOURCE
from academy.load import Document, RawModule
from academy.load.text import FILE_MISSING
from academy.model import Form, Handout, Language, LearningModule, Sector
from academy.problems import Problem, Rule, did_you_mean
from academy.prose.sections import split_sections
from academy.validate.fields import Fields
from academy.validate.ids import taken_ids
from academy.validate.pages import PageTask, page_words

HANDOUT_STEP = Rule(
    "handout-step",
    "module {id} heeft geen stap “{text}”. Er zijn: {allowed}.{guess_nl} Hoort het bij geen stap, haal “step:” weg.",
    "module {id} has no step “{text}”. There are: {allowed}.{guess_en} If it belongs to no step, remove “step:”.",
)
HANDOUT_EMPTY = Rule(
    "handout-empty",
    "onder de gegevens staat niets. Schrijf eronder wat er op het papier komt.",
    "there is nothing below the facts. Write below them what comes on the paper.",
)

HANDOUT = PageTask(facts=("form", "step", "sector"))


def read_handouts(folder: RawModule, module: LearningModule, problems: list[Problem]) -> tuple[Handout, ...]:
    """Every piece of the module, by file name."""
    place = f"modules/{folder.slug}/materiaal"
    told = {problem.source for problem in problems}
    missing = [name for name, found in folder.handouts_by_name.items() if SOURCE not in found]
    problems.extend(
        Problem(f"{place}/{name}.md", 1, 1, "", FILE_MISSING) for name in missing if f"{place}/{name}.md" not in told
    )
    return tuple(
        _handout(f"{place}/{name}.md", documents, module, problems)
        for name, documents in folder.handouts_by_name.items()
        if name not in missing
    )


def _handout(
    uri: str, documents: Mapping[Language, Document], module: LearningModule, problems: list[Problem]
) -> Handout:
    fields = {lang: Fields(document.head, document.source_uri, problems) for lang, document in documents.items()}
    dutch = fields[SOURCE]
    for document in documents.values():
        problems.extend(_body(document))
    sector = dutch.node("sector", required=False)
    return Handout(
        uri=uri,
        words_by_language=page_words(HANDOUT, fields, documents),
        form=dutch.choice("form", Form),
        step_id=_step(dutch, module),
        sector=dutch.as_choice(sector, "sector", Sector) if sector else None,
    )


def _step(fields: Fields, module: LearningModule) -> str | None:
    step_id, known = fields.optional_id("step"), [step.id for step in module.steps]
    if step_id and known and step_id not in known:
        values = {"text": step_id, **did_you_mean(step_id, known)}
        fields.note(fields.find("step"), "step", HANDOUT_STEP, id=module.id, **values)
    return step_id


def _body(document: Document) -> Iterator[Problem]:
    if not document.body.strip():
        yield Problem(document.source_uri, document.body_line, 1, "", HANDOUT_EMPTY)
    sections = split_sections(document.body, document.body_line, document.source_uri)[1]
    yield from taken_ids(sections, (), document.source_uri, numbered=False)
