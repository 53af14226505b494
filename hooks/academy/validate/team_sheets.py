"""The sheets of the teams that examples follow: with how many people, where they return, and every number they have."""

from collections.abc import Iterator
from dataclasses import dataclass

from academy.kept import kept
from academy.languages import SOURCE
from academy.load import Document, RawAcademy
from academy.model import Sector
from academy.prose.lines import lines_of
from academy.strict_yaml import Node
from academy.validate.counts import counts_in
from academy.validate.fields import Fields
from academy.validate.pages import team_sheet
from academy.validate.written import ReadPages

FEWEST_PEOPLE, MOST_PEOPLE = 3, 14


@dataclass(frozen=True, slots=True)
class Passage:
    """A section or a question of a module, or a scene of a video, in which the team returns."""

    place: str
    """`08`, or `08-2` for a video."""
    section: str
    node: Node
    """Where the sheet says so."""


@dataclass(frozen=True, slots=True)
class FollowedTeam:
    """What the sheet of a team says."""

    sheet: str
    people: int
    names: tuple[str, ...]
    counts: frozenset[tuple[int, int]]
    passages: tuple[Passage, ...]
    listed: frozenset[tuple[str, str]]
    """The place and the section of every passage."""


def read_teams(raw: RawAcademy, pages: ReadPages) -> tuple[FollowedTeam, ...]:
    """The teams that have a sheet, one a sector."""
    uris = [uri for uri in map(team_sheet, Sector) if uri in pages.fields_by_uri]
    return tuple(_team(pages.fields_by_uri[uri][SOURCE], raw.page_by_uri[uri][SOURCE]) for uri in uris)


def _team(fields: Fields, sheet: Document) -> FollowedTeam:
    passages = tuple(_passages(fields))
    return FollowedTeam(
        sheet=sheet.source_uri,
        people=fields.number("people", FEWEST_PEOPLE, MOST_PEOPLE) or 0,
        names=tuple(name for name in fields.texts("names") if name),
        counts=_counts_on(sheet),
        passages=passages,
        listed=frozenset((passage.place, passage.section) for passage in passages),
    )


@kept
def _counts_on(sheet: Document) -> frozenset[tuple[int, int]]:
    lines = lines_of(sheet.body, sheet.body_line)
    counts = (count for line in lines for count in counts_in(line.prose, SOURCE))
    return frozenset((count.found, count.total) for count in counts if count.total is not None)


def _passages(fields: Fields) -> Iterator[Passage]:
    inner = fields.inner("passages")
    for entry in inner.table.entries if inner else ():
        for section, node in inner.ids(entry.key.text) if inner else ():
            if section:
                yield Passage(entry.key.text, section, node)
