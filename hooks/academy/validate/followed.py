"""What modules and scripts tell of a team that examples follow, held against its sheet."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from academy.load import Document, RawAcademy
from academy.model import Language
from academy.problems import Problem, Rule
from academy.prose.lines import Kind, Line
from academy.validate.counts import Count, counts_in, sizes_in
from academy.validate.team_passages import lost_passages, places_of, sectioned
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


def check_followed(raw: RawAcademy, pages: ReadPages, problems: list[Problem]) -> None:
    """The passages that every sheet names must be there, and every number in them must be on the sheet."""
    teams = read_teams(raw, pages)
    places = dict(places_of(raw.modules)) if teams else {}
    for team in teams:
        problems.extend(lost_passages(team, places, raw.unreadable))
    for place, documents in places.items():
        for language, document in documents.items():
            problems.extend(_told(place, document, language, teams))


def _told(place: str, document: Document, language: Language, teams: Teams) -> Iterator[Problem]:
    if not any(_returns(team, place, document) for team in teams):
        return
    for (section, _), numbered in groupby(_numbered(document), key=itemgetter(0)):
        block = [line for _, line in numbered]
        own = [team for team in teams if _is_about(team, place, section, block)]
        for line in block if own else ():
            yield from _strange_counts(line, document.source_uri, language, own)
            yield from _strange_sizes(line, document.source_uri, language, own)


def _returns(team: FollowedTeam, place: str, document: Document) -> bool:
    """Could anything in the document be about the team?"""
    listed = any(passage.place == place for passage in team.passages)
    return listed or any(name in document.body for name in team.names)


def _numbered(document: Document) -> Iterator[tuple[tuple[str, int], Line]]:
    """Every line with its section and the number of its block: a box is one, any other line is one by itself."""
    block, last = 0, Kind.BLANK
    for section, line in sectioned(document):
        block += not (line.kind is last is Kind.QUOTE)
        last = line.kind
        yield (section, block), line


def _is_about(team: FollowedTeam, place: str, section: str, block: Iterable[Line]) -> bool:
    """Does the sheet name the section, or the block the team?"""
    return (place, section) in team.listed or any(name in line.text for name in team.names for line in block)


def _strange_counts(line: Line, source: str, language: Language, teams: Teams) -> Iterator[Problem]:
    for count in counts_in(line.prose, language):
        if not any(_has(team, count) for team in teams):
            values = {"text": count.text, "sheet": teams[0].sheet, "allowed": _shown(teams[0], count)}
            yield Problem(source, line.number, count.column, "", FOLLOWED_COUNT, values)


def _has(team: FollowedTeam, count: Count) -> bool:
    return any(found == count.found and count.total in (None, total) for found, total in team.counts)


def _shown(team: FollowedTeam, count: Count) -> str:
    """What the sheet has of this total, or else all that it has."""
    alike = [pair for pair in team.counts if pair[1] == count.total] or team.counts
    listed = [f"{found}/{total}" for found, total in sorted(alike)]
    return ", ".join(listed[:_MOST_SHOWN]) + (" …" if len(listed) > _MOST_SHOWN else "")


def _strange_sizes(line: Line, source: str, language: Language, teams: Teams) -> Iterator[Problem]:
    for size in sizes_in(line.prose, language):
        if all(team.people and size.people != team.people for team in teams):
            values = {"text": size.text, "people": teams[0].people, "sheet": teams[0].sheet}
            yield Problem(source, line.number, size.column, "", FOLLOWED_SIZE, values)
