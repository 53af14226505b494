"""What modules and scripts tell of a team that examples follow, held against its sheet."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from academy.kept import kept
from academy.load import Document, RawAcademy
from academy.model import Language
from academy.problems import Problem, Rule
from academy.prose.lines import Kind, Line
from academy.validate.counts import Count, Size, counts_in, sizes_in
from academy.validate.team_passages import asked, lost_passages, places_of, sectioned
from academy.validate.team_sheets import FollowedTeam, read_teams
from academy.validate.written import ReadPages

FOLLOWED_COUNT = Rule(
    "followed-count",
    "“{text}” staat niet op het blad van dit team, {sheet}. Daar staat wel: {allowed}. Neem een getal van het blad, "
    "zet dit erbij, of haal deze passage daar uit “passages:”.",
    "“{text}” is not on the sheet of this team, {sheet}. The sheet has: {allowed}. Take a number from the sheet, add "
    "this one, or remove this passage from “passages:” there.",
)
FOLLOWED_SIZE = Rule(
    "followed-size",
    "“{text}”: dit team telt {people} mensen, zegt {sheet}. Schrijf dat getal, of haal deze passage daar uit "
    "“passages:”.",
    "“{text}”: this team has {people} people, says {sheet}. Write that number, or remove this passage from “passages:” "
    "there.",
)

Teams = Sequence[FollowedTeam]
_MOST_SHOWN = 12


class _Numbered(NamedTuple):
    """A line with numbers: what it stands in, which teams are named there, and the numbers."""

    section: str
    names: tuple[str, ...]
    line: int
    counts: tuple[Count, ...]
    sizes: tuple[Size, ...]


def check_followed(raw: RawAcademy, pages: ReadPages, problems: list[Problem]) -> None:
    """The passages that every sheet names must be there, and every number in them must be on the sheet."""
    teams = read_teams(raw, pages)
    places = dict(places_of(raw.modules)) if teams else {}
    names = tuple(sorted({name for team in teams for name in team.names}))
    for team in teams:
        problems.extend(lost_passages(team, places, raw.unreadable))
    for place, documents in places.items():
        for language, document in documents.items():
            problems.extend(_told(place, document, language, teams, names))


def _told(
    place: str, document: Document, language: Language, teams: Teams, names: tuple[str, ...]
) -> Iterator[Problem]:
    for found in _numbers_in(document, language.value, names):
        own = [team for team in teams if _is_about(team, place, found)]
        if own:
            yield from _strange_counts(found, document.source_uri, own)
            yield from _strange_sizes(found, document.source_uri, own)


@kept
def _numbers_in(document: Document, language: str, names: tuple[str, ...]) -> Sequence[_Numbered]:
    """What its questions and its text have of numbers."""
    parts = (asked(document.head), sectioned(document.body, document.body_line))
    return tuple(found for part in parts for found in _numbered(part, Language.of(language), names))


def _numbered(sections: Iterable[tuple[str, Line]], language: Language, names: tuple[str, ...]) -> Iterator[_Numbered]:
    """The lines with numbers; a box is looked at as one, any other line by itself."""
    for (section, _), numbered in groupby(_in_blocks(sections), key=itemgetter(0)):
        block = [line for _, line in numbered]
        named = tuple(name for name in names if any(name in line.text for line in block))
        for line in block:
            counts, sizes = tuple(counts_in(line.prose, language)), tuple(sizes_in(line.prose, language))
            if counts or sizes:
                yield _Numbered(section, named, line.number, counts, sizes)


def _in_blocks(sections: Iterable[tuple[str, Line]]) -> Iterator[tuple[tuple[str, int], Line]]:
    block, last = 0, Kind.BLANK
    for section, line in sections:
        block += not (line.kind is last is Kind.QUOTE)
        last = line.kind
        yield (section, block), line


def _is_about(team: FollowedTeam, place: str, found: _Numbered) -> bool:
    """Does the sheet name the section, or the block the team?"""
    return (place, found.section) in team.listed or any(name in team.names for name in found.names)


def _strange_counts(found: _Numbered, source: str, teams: Teams) -> Iterator[Problem]:
    for count in found.counts:
        if not any(_has(team, count) for team in teams):
            values = {"text": count.text, "sheet": teams[0].sheet, "allowed": _shown(teams[0], count)}
            yield Problem(source, found.line, count.column, "", FOLLOWED_COUNT, values)


def _has(team: FollowedTeam, count: Count) -> bool:
    return any(found == count.found and count.total in (None, total) for found, total in team.counts)


def _shown(team: FollowedTeam, count: Count) -> str:
    """What the sheet has of this total, or else all that it has."""
    alike = [pair for pair in team.counts if pair[1] == count.total] or team.counts
    listed = [f"{found}/{total}" for found, total in sorted(alike)]
    return ", ".join(listed[:_MOST_SHOWN]) + (" …" if len(listed) > _MOST_SHOWN else "")


def _strange_sizes(found: _Numbered, source: str, teams: Teams) -> Iterator[Problem]:
    for size in found.sizes:
        if all(team.people and size.people != team.people for team in teams):
            values = {"text": size.text, "people": teams[0].people, "sheet": teams[0].sheet}
            yield Problem(source, found.line, size.column, "", FOLLOWED_SIZE, values)
