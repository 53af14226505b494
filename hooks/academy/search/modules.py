"""Modules as results, with their steps, sector parts, pitfalls and worksheet below them."""

from collections.abc import Iterator

from academy.edition import Edition, module_uri, url_of, worksheet_uri
from academy.model import Handout, LearningModule, ModuleSection, ModuleWords, ResultKind, Section, Sector
from academy.prose.sections import split_sections
from academy.search.entry import Entry, PartKind, Spoken, Traits
from academy.search.facets import INSTRUMENT, KIND, PHASE, ROLE, SECTOR, TIME, time_of
from academy.search.prose import section_sentences, sentences

_OTHER_SECTIONS = (ModuleSection.WHY, ModuleSection.PITFALLS)


def module_traits(module: LearningModule) -> dict[str, tuple[str, ...]]:
    """What a module's parts and videos share with it."""
    return {
        SECTOR: tuple(sector.value for sector in Sector),
        ROLE: tuple(role.value for role in module.roles),
        PHASE: (str(int(module.phase)),),
        INSTRUMENT: (module.instrument.value,),
    }


def module_entry(module: LearningModule, edition: Edition) -> Entry:
    """A module; one that is not translated yet is found by its title and summary alone."""
    say, words, traits = edition.say, edition.words(module), module_traits(module)
    where = say.search.in_module.format(id=module.id, minutes=say.amounts.minutes_short.format(n=module.minutes))
    own = words.language is edition.language
    return Entry(
        kind=ResultKind.MODULE,
        url=url_of(module_uri(module)),
        title=words.title,
        where=where,
        sentences=sentences(words.summary, *words.goals, words.habit or "") if own else sentences(words.summary),
        traits={**traits, KIND: (ResultKind.MODULE,), TIME: time_of(module.minutes)},
        parts=tuple(_parts(module, words, edition, traits)) if own else (),
        asked=edition.asked(module.id),
        number=str(int(module.id)),
    )


def _parts(module: LearningModule, words: ModuleWords, edition: Edition, traits: Traits) -> Iterator[Entry]:
    say, url = edition.say, url_of(module_uri(module))
    for number, step in enumerate(module.steps, 1):
        own = {**traits, KIND: (ResultKind.STEP,), TIME: time_of(step.minutes)}
        section = words.section_by_id[step.id]
        where = say.module.step.format(n=number).lower()
        yield _part(ResultKind.STEP, url, section, where, own, edition.asked(f"{module.id}#{step.id}"))
    for part in words.section_by_id[ModuleSection.SECTOR].parts:
        own = {**traits, KIND: (ResultKind.SECTOR,), SECTOR: (part.id,)}
        asked = edition.asked(f"{module.id}#{part.id}")
        yield _part(ResultKind.SECTOR, url, part, say.terms.sector_short[Sector(part.id)], own, asked)
    for id_ in _OTHER_SECTIONS:
        asked = edition.asked(f"{module.id}#{id_}")
        yield _part(PartKind.SECTION, url, words.section_by_id[id_], "", {**traits, KIND: (ResultKind.MODULE,)}, asked)
    on_paper = {**traits, KIND: (ResultKind.WORKSHEET,)}
    yield _worksheet(module, words, edition, on_paper)
    yield from (_handout(handout, edition, on_paper) for handout in module.handouts)


def _worksheet(module: LearningModule, words: ModuleWords, edition: Edition, traits: Traits) -> Entry:
    sheet = words.section_by_id[ModuleSection.WORKSHEET]
    names = " · ".join(part.title for part in sheet.parts) or sheet.title
    return Entry(
        kind=ResultKind.WORKSHEET,
        url=url_of(worksheet_uri(module)),
        title=names,
        where=edition.say.module.worksheet.lower(),
        sentences=(*section_sentences(sheet), *_preparation(words)),
        traits=traits,
        also=(sheet.title,),
        asked=edition.asked(f"{module.id}#werkblad"),
    )


def _handout(handout: Handout, edition: Edition, traits: Traits) -> Entry:
    words = handout.words(edition.language)
    intro, sections, _ = split_sections(words.markdown, 1, words.source_uri)
    texts = (*sentences(words.description, intro), *(text for part in sections for text in section_sentences(part)))
    own = {**traits, SECTOR: (handout.sector.value,)} if handout.sector else traits
    where = edition.say.module.handout_forms[handout.form]
    return Entry(ResultKind.WORKSHEET, url_of(handout.uri), words.title, where, texts, own)


def _preparation(words: ModuleWords) -> tuple[Spoken, ...]:
    return sentences(words.prepare.who, words.prepare.room, *words.prepare.material)


def _part(
    kind: ResultKind | PartKind, url: str, section: Section, where: str, traits: Traits, asked: tuple[str, ...]
) -> Entry:
    address, texts = f"{url}#{section.id}", section_sentences(section)
    return Entry(kind, address, section.title, where, texts, traits, asked=asked)
