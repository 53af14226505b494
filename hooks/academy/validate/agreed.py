"""What modules and scripts agree on: one word for one thing, one board, and nothing too long or everywhere."""

from collections.abc import Iterator, Mapping, Sequence

from academy.languages import SOURCE
from academy.load import Document, RawModule
from academy.model import GlossaryTerm, Language, Script
from academy.problems import Problem
from academy.validate.lengths import long_texts
from academy.validate.named import check_board_fields, check_board_slide
from academy.validate.phrases import stock_phrases
from academy.validate.wording import check_wording


def disagreements(modules: Sequence[RawModule], terms: Sequence[GlossaryTerm]) -> Iterator[Problem]:
    """Words and board fields that are not the academy's."""
    for language in Language:
        yield from check_wording([*_documents(modules, language)], terms, language)
    for document in _documents(modules, SOURCE):
        yield from check_board_fields(document)


def board_slides(scripts: Mapping[str, Mapping[Language, Script]]) -> Iterator[Problem]:
    """Slides that show another board than the team's."""
    for script in (by_language[SOURCE] for by_language in scripts.values() if SOURCE in by_language):
        for scene in script.scenes:
            yield from check_board_slide(scene, script.source_uri)


def asides(modules: Sequence[RawModule]) -> Iterator[Problem]:
    """What stops nothing: too many words for a meeting, and words that stand in many modules."""
    for dutch in (module.document_by_language.get(SOURCE) for module in modules):
        yield from long_texts(dutch) if dutch else ()
    yield from stock_phrases({module.slug: [*_documents([module], SOURCE)] for module in modules})


def _documents(modules: Sequence[RawModule], language: Language) -> Iterator[Document]:
    for module in modules:
        for by_language in (module.document_by_language, *module.scripts_by_name.values()):
            if language in by_language:
                yield by_language[language]
