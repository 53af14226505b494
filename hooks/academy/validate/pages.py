"""The hand-written pages: their keys, the parts the site fills in, and the parameters of the sector paths."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from academy.kept import kept
from academy.languages import SOURCE, TRANSLATIONS
from academy.load import Document
from academy.load.text import FILE_MISSING
from academy.model import NEEDED_PAGES, Instrument, Language, PageWords, Sector, SectorProfile, WrittenPage, Years
from academy.problems import Problem, Rule, did_you_mean
from academy.prose.lines import SLOT, lines_of
from academy.prose.sections import split_sections
from academy.validate.body import empty_sections, same_headings
from academy.validate.crosscheck import MODULE_UNKNOWN
from academy.validate.fields import MODULE_ID, NOT_ALLOWED, TWICE, Choice, Fields
from academy.validate.letters import drawn_text
from academy.validate.prose import check_prose

SLOT_UNKNOWN = Rule(
    "slot-unknown",
    "de site kan hier geen “{text}” invullen. Toegestaan op deze pagina: {allowed}.{guess_nl}",
    "the site cannot fill in “{text}” here. Allowed on this page: {allowed}.{guess_en}",
)
SLOT_MISSING = Rule(
    "slot-missing",
    "deze pagina mist “<!-- hier: {text} -->”. Zet het waar de site dat onderdeel moet tonen.",
    "this page lacks “<!-- hier: {text} -->”. Put it where the site must show that part.",
)
SLOT_ALONE = Rule(
    "slot-alone",
    "zet “<!-- hier: {text} -->” op een eigen regel, zonder spaties eromheen.",
    "put “<!-- hier: {text} -->” on a line of its own, without spaces around it.",
)
PAGE_FOLDER = Rule(
    "page-folder",
    "docs/{folder}/ vult de site zelf. Zet de pagina in een andere map.",
    "the site fills docs/{folder}/ itself. Put the page in another folder.",
)
PAGE_TAKEN = Rule(
    "page-taken",
    "dit adres is al van {first}. Geef de pagina een andere naam.",
    "this address is taken by {first}. Give the page another name.",
)

MAX_VISITS = 100
MAX_LEARNING_MINUTES = 60
"""Of the two hours: the board session, the visit or the question, and the count leave an hour."""
MAX_LEARNING_WEEKS, MAX_WEEK = 6, 99
MAX_HEADLINE = 80
"""It stands on the card of the academy."""


@dataclass(frozen=True, slots=True)
class PageTask:
    """What a page with a task of its own must hold: its words, its facts, and the slots the site fills."""

    slots: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    more_slots: tuple[str, ...] = ()
    """Slots that it may do without."""

    @property
    def all_slots(self) -> tuple[str, ...]:
        return self.slots + self.more_slots


PLAIN = PageTask()
PROFILE = (
    *("years", "learning_minutes", "learning_weeks", "visits", "visit_weeks", "timetable_weeks"),
    "first_choices",
)
"""What the path of a sector depends on."""
TASK_BY_URI = {
    "index.md": PageTask(("route", "cyclus", "leerpaden"), ("kicker", "headline", "lead")),
    "leerpaden/index.md": PageTask(("leerpaden",)),
    **{
        f"leerpaden/{sector}.md": PageTask(("tijdlijn", "volgorde"), ("unit", "lead"), ("sector", *PROFILE))
        for sector in Sector
    },
    "modules/index.md": PageTask(("modules",)),
    "videos/index.md": PageTask(("videos",)),
    "instrumenten/index.md": PageTask(("cyclus",)),
    **{
        f"instrumenten/{instrument}.md": PageTask(("modules",), ("summary",), ("instrument",))
        for instrument in Instrument
        if instrument is not Instrument.FOUNDATION
    },
    "begrippen.md": PageTask(("begrippen",), facts=("terms",)),
    "bronnen.md": PageTask(("bronnen",), facts=("sources",)),
    "privacy.md": PageTask(("gegevens",), more_slots=("bewaard",)),
    "zoeken.md": PageTask(("zoeken",), facts=("synonyms",), more_slots=("onderwerpen",)),
}
COMPONENTS = PageTask(
    tuple(
        f"toon-{part}"
        for part in (
            "kleuren",
            "knoppen",
            "keuze",
            "voortgang",
            "moduletegel",
            "tijdlijn",
            "stapkaart",
            "video",
            "zelftest",
            "sectoren",
            "werkblad",
        )
    )
)
"""The page that shows authors every part live; an academy may do without it."""
OPTIONAL_TASK_BY_URI = {"bijdragen/onderdelen.md": COMPONENTS}


def team_sheet(sector: Sector) -> str:
    """Where authors keep what they know of the team of this sector that examples follow, if there is one."""
    return f"bijdragen/teams/{sector}.md"


TEAM_TASK_BY_URI = {team_sheet(sector): PageTask(facts=("people", "names", "passages")) for sector in Sector}
TRANSLATED_FACTS = ("terms", "sources", "synonyms")
GENERATED_FOLDERS = (*TRANSLATIONS, "modules", "videos")


def missing_pages(
    page_by_uri: Mapping[str, Mapping[Language, Document]], unreadable: Collection[str]
) -> Iterator[Problem]:
    """Pages with a task, or to which the site links itself, must be there in Dutch; so must each that is translated."""
    for uri in dict.fromkeys((*TASK_BY_URI, *NEEDED_PAGES, *page_by_uri)):
        if SOURCE not in page_by_uri.get(uri, {}) and f"docs/{uri}" not in unreadable:
            yield Problem(f"docs/{uri}", 1, 1, "", FILE_MISSING)


def taken_addresses(uris: Iterable[str]) -> Iterator[Problem]:
    """Pages that would be published where another page is."""
    first: dict[PurePosixPath, str] = {}
    for uri in sorted(uris):
        path = PurePosixPath(uri)
        if path.parts[0] in GENERATED_FOLDERS and uri not in TASK_BY_URI:
            yield Problem(f"docs/{uri}", 1, 1, "", PAGE_FOLDER, {"folder": path.parts[0]})
        address = path.parent if path.stem == "index" else path.with_suffix("")
        if address in first:
            yield Problem(f"docs/{uri}", 1, 1, "", PAGE_TAKEN, {"first": f"docs/{first[address]}"})
        first.setdefault(address, uri)


def read_page(
    uri: str, fields_by_language: Mapping[Language, Fields], documents: Mapping[Language, Document]
) -> WrittenPage:
    """A page with its words in every language it has."""
    kind = (TASK_BY_URI | OPTIONAL_TASK_BY_URI | TEAM_TASK_BY_URI).get(uri, PLAIN)
    words = page_words(kind, fields_by_language, documents)
    dutch = fields_by_language[SOURCE]
    return WrittenPage(
        uri=uri,
        words_by_language=words,
        instrument=_own(dutch, "instrument", Instrument, uri) if "instrument" in kind.facts else None,
        sector=_own(dutch, "sector", Sector, uri) if "sector" in kind.facts else None,
    )


def page_words(
    kind: PageTask, fields_by_language: Mapping[Language, Fields], documents: Mapping[Language, Document]
) -> dict[Language, PageWords]:
    """The words of a page in every language it has, a translation under the headings of the Dutch."""
    words = {lang: _words(kind, documents[lang], fields, lang) for lang, fields in fields_by_language.items()}
    for language, fields in fields_by_language.items():
        if language is not SOURCE:
            fields.problems.extend(_headings(documents[language], documents[SOURCE]))
    return words


def _own(fields: Fields, key: str, kind: type[Choice], uri: str) -> Choice:
    """The sector or instrument of a page, which its file name says too."""
    own = kind(PurePosixPath(uri).stem)
    if fields.has(key) and fields.choice(key, kind) is not own:
        text = getattr(fields.find(key), "text", "…")
        fields.note(fields.find(key), key, NOT_ALLOWED, text=text, **did_you_mean("", [own]))
    elif not fields.has(key):
        fields.choice(key, kind)
    return own


def _headings(document: Document, dutch: Document) -> Iterator[Problem]:
    sections, ours = (split_sections(each.body, each.body_line, each.source_uri)[1] for each in (document, dutch))
    return same_headings(sections, ours, document.source_uri, ("---", document.body_line, "##"))


def read_profile(fields: Fields, known_ids: set[str]) -> SectorProfile:
    """The parameters of a sector's path, from its Dutch page."""
    for position, (id_, node) in enumerate(fields.ids("first_choices", MODULE_ID, some=False), 1):
        if id_ and id_ not in known_ids:
            values = {"text": id_, **did_you_mean(id_, known_ids)}
            fields.note(node, f"first_choices[{position}]", MODULE_UNKNOWN, **values)
    return SectorProfile(
        sector=fields.choice("sector", Sector),
        years=fields.choice("years", Years),
        learning_minutes=fields.number("learning_minutes", 5, MAX_LEARNING_MINUTES) or 5,
        learning_weeks=fields.number("learning_weeks", 1, MAX_LEARNING_WEEKS) or 1,
        visits=fields.number("visits", 0, MAX_VISITS) or 0,
        visit_weeks=fields.numbers("visit_weeks", 1, MAX_WEEK),
        timetable_weeks=fields.numbers("timetable_weeks", 1, MAX_WEEK),
        first_choices=tuple(id_ for id_, _ in fields.ids("first_choices", MODULE_ID, some=False)),
    )


def _words(kind: PageTask, document: Document, fields: Fields, language: Language) -> PageWords:
    _, sections, found = split_sections(document.body, document.body_line, document.source_uri)
    fields.problems.extend(found)
    fields.problems.extend(empty_sections(sections, document.source_uri))
    fields.problems.extend(check_prose(document, slots=True))
    fields.problems.extend(_check_slots(kind, document))
    words = PageWords(
        language=language,
        source_uri=document.source_uri,
        title=drawn_text(fields, "title", 60),
        description=fields.text("description", 170),
        markdown=document.body.strip("\n"),
        text_by_key={key: _word(fields, key) for key in kind.words},
    )
    translated = [key for key in kind.facts if key in TRANSLATED_FACTS]
    fields.close(also=kind.facts if language is SOURCE else translated, in_dutch=kind.facts)
    return words


def _check_slots(kind: PageTask, document: Document) -> Iterator[Problem]:
    found: list[str] = []
    for number, text in _slot_lines(document.body, document.body_line) if "<!--" in document.body else ():
        match = SLOT.fullmatch(text.strip())
        if match is None:
            continue
        wrong = _wrong_slot(match, text, kind, found)
        if wrong:
            yield Problem(document.source_uri, number, 1, "", *wrong)
        found.append(match["name"])
    missing = [name for name in kind.slots if name not in found]
    # A misspelt slot is said once, as that.
    for name in missing if len(missing) > len({*found} - {*kind.all_slots}) else ():
        yield Problem(document.source_uri, document.body_line, 1, "", SLOT_MISSING, {"text": name})


@kept
def _slot_lines(body: str, first_line: int) -> tuple[tuple[int, str], ...]:
    """The lines, with their numbers, on which the site fills something in."""
    lines = (line for line in lines_of(body, first_line) if "<!--" in line.text and not line.code)
    return tuple((line.number, line.text) for line in lines)


def _wrong_slot(
    match: re.Match[str], line: str, kind: PageTask, found: list[str]
) -> tuple[Rule, dict[str, str]] | None:
    name = match["name"]
    if name not in kind.all_slots:
        return SLOT_UNKNOWN, {"text": name, **did_you_mean(name, kind.all_slots)}
    if name in found:
        return TWICE, {"text": match[0]}
    return (SLOT_ALONE, {"text": name}) if line != match[0] else None


def _word(fields: Fields, key: str) -> str:
    return drawn_text(fields, key, MAX_HEADLINE) if key == "headline" else fields.text(key)
