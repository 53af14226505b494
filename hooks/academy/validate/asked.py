"""How visitors ask for something in their own words: the phrases by which a search finds it besides its text."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from academy.languages import SOURCE
from academy.load import RawAcademy, Sheet
from academy.model import Language, LearningModule, ModuleSection, Sector, Video
from academy.problems import Problem, Rule, nearest
from academy.strict_yaml import Listing, Scalar
from academy.validate.fields import Fields

ASKED_TWICE = Rule(
    "asked-twice",
    "“{text}” staat ook in {first}. Laat een vraag staan bij het beste antwoord, en haal hem op de andere plek weg.",
    "“{text}” is also in {first}. Leave a question where its best answer is, and remove it from the other place.",
)
ASKED_PAGE = Rule(
    "asked-page",
    "er is geen pagina docs/{text}.md. Zet hier de naam van een pagina, zonder “.md”.{guess_nl}",
    "there is no page docs/{text}.md. Put the name of a page here, without “.md”.{guess_en}",
)

Asked = dict[Language, dict[str, tuple[str, ...]]]
_PARTS = (ModuleSection.WHY, *Sector, ModuleSection.PITFALLS, ModuleSection.WORKSHEET)
_LONGEST = 100


def read_asked(
    raw: RawAcademy, modules: Iterable[LearningModule], videos: Iterable[Video], problems: list[Problem]
) -> Asked:
    """The phrases by language and place; a place is `08`, `08#agenda`, `08-3` or a page such as `leerpaden/po`."""
    broken = {problem.source for problem in problems}
    asked: Asked = {}
    first: dict[tuple[Language, str], str] = {}
    for sheet, language, places, source in _sheets(raw, {module.slug: module for module in modules}, videos):
        # What could not be read may well have the part that a question names.
        strict = not broken & {source, "videos.yaml"}
        _note_twice(sheet, language, first, problems)
        problems.extend(() if source else _no_pages(sheet, places, raw.unreadable))
        asked.setdefault(language, {}).update(_phrases(sheet, places, problems, strict=strict and bool(source)))
    return asked


def _sheets(
    raw: RawAcademy, module_by_slug: Mapping[str, LearningModule], videos: Iterable[Video]
) -> Iterator[tuple[Sheet, Language, dict[str, str], str]]:
    """Every file with its language, the places that it may name, and the file that has those."""
    pages = {uri.removesuffix(".md"): uri.removesuffix(".md") for uri in raw.page_by_uri}
    for language, sheet in raw.asked_by_language.items():
        yield sheet, language, pages, ""
    for folder in raw.modules:
        if module := module_by_slug.get(folder.slug):
            places = _places(module, [video.number for video in videos if video.id.startswith(f"{module.id}-")])
            for language, sheet in folder.asked_by_language.items():
                yield sheet, language, places, module.words(SOURCE).source_uri


def _no_pages(sheet: Sheet, places: Collection[str], unreadable: Collection[str]) -> Iterator[Problem]:
    """Keys that name no page, those left alone that name one which could not be read."""
    for key in (entry.key for entry in sheet.table.entries if entry.key.text not in places):
        if f"docs/{key.text}.md" not in unreadable:
            values = {"text": key.text, **nearest(key.text, places)}
            yield Problem(sheet.source_uri, key.line, key.column, key.text, ASKED_PAGE, values)


def _places(module: LearningModule, numbers: Iterable[int]) -> dict[str, str]:
    """The keys that a module's file may have, each with the place that it names."""
    ids = (*(step.id for step in module.steps), *_PARTS)
    return {
        "module": module.id,
        **{id_: f"{module.id}#{id_}" for id_ in ids},
        **{f"video-{number}": f"{module.id}-{number}" for number in sorted(numbers)},
    }


def _phrases(
    sheet: Sheet, places: dict[str, str], problems: list[Problem], *, strict: bool
) -> dict[str, tuple[str, ...]]:
    fields = Fields(sheet.table, sheet.source_uri, problems)
    found = {
        place: tuple(fields.as_text(node, key, _LONGEST) for node in fields.items(key, required=False))
        for key, place in places.items()
    }
    if strict:
        fields.close()
    return {place: phrases for place, phrases in found.items() if phrases}


def _note_twice(
    sheet: Sheet, language: Language, first: dict[tuple[Language, str], str], problems: list[Problem]
) -> None:
    """A phrase belongs where its best answer is, and nowhere else; twice in one list is noted by the list."""
    for entry in sheet.table.entries:
        nodes = entry.value.items if isinstance(entry.value, Listing) else ()
        node_by_text = {node.text.lower(): node for node in reversed(nodes) if isinstance(node, Scalar)}
        for text, node in node_by_text.items():
            place = f"{sheet.source_uri}:{node.line}"
            if (earlier := first.setdefault((language, text), place)) != place:
                values = {"text": node.text, "first": earlier}
                key = entry.key.text
                problems.append(Problem(sheet.source_uri, node.line, node.column, key, ASKED_TWICE, values))
