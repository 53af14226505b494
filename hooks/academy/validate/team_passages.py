"""Where the teams that examples follow return: sections and questions of modules, and scenes of videos."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from academy.languages import SOURCE
from academy.load import Document, RawModule
from academy.model import Language
from academy.problems import Problem, Rule, nearest
from academy.prose.lines import Line, lines_of
from academy.strict_yaml import Node, Scalar, Table
from academy.validate.team_sheets import FollowedTeam, Passage

FOLLOWED_PLACE = Rule(
    "followed-place",
    "module of video “{text}” bestaat niet. Schrijf een module als “08” en een video als “08-2”.{guess_nl}",
    "module or video “{text}” does not exist. Write a module as “08” and a video as “08-2”.{guess_en}",
)
FOLLOWED_PASSAGE = Rule(
    "followed-passage",
    "{place} heeft geen kop, vraag of scène met id “{text}”. Zet hier een id dat er staat.{guess_nl}",
    "{place} has no heading, question or scene with the id “{text}”. Put an id here that is there.{guess_en}",
)

Documents = Mapping[Language, Document]
_HEADING_ID = re.compile(r"#+ .*\{#(?P<id>[a-z0-9-]+)(?: [^{}]*)?\}\s*")


def places_of(modules: Iterable[RawModule]) -> Iterator[tuple[str, Documents]]:
    """The documents of modules and videos, by `08` and `08-2`."""
    for module in modules:
        number = module.slug.split("-")[0]
        yield number, module.document_by_language
        for name, documents in module.scripts_by_name.items():
            yield f"{number}-{name.split('-')[0]}", documents


def sectioned(body: str, first_line: int) -> Iterator[tuple[str, Line]]:
    """Every line of prose with the id of the heading that it stands below."""
    section = ""
    for line in lines_of(body, first_line):
        found = None if line.code else _HEADING_ID.fullmatch(line.text)
        section = found["id"] if found else section
        yield section, line


def asked(head: Table) -> Iterator[tuple[str, Line]]:
    """Every text of a question with the id of the question."""
    questions = next((entry.value for entry in head.entries if entry.key.text == "check"), None)
    for entry in questions.entries if isinstance(questions, Table) else ():
        for text in _texts(entry.value):
            margin = " " * (text.column - 1 + text.quoted)  # so that a place in the line is one in the file
            yield entry.key.text, Line(margin + text.text, text.line)


def _texts(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    for entry in node.entries if isinstance(node, Table) else ():
        yield from _texts(entry.value)


def lost_passages(
    team: FollowedTeam, places: Mapping[str, Documents], unreadable: Collection[str]
) -> Iterator[Problem]:
    """The passages of a sheet that are not there."""
    named = {passage.place for passage in team.passages}
    ids_by_place = {place: _ids(places[place][SOURCE]) for place in named if SOURCE in places.get(place, ())}
    for passage in team.passages:
        ids = ids_by_place.get(passage.place)
        if passage.place not in places and not _unread(passage.place, unreadable):
            values = {"text": passage.place, **nearest(passage.place, places)}
            yield _at(team, passage, FOLLOWED_PLACE, values)
        elif ids is not None and passage.section not in ids:
            values = {"place": passage.place, "text": passage.section, **nearest(passage.section, ids)}
            yield _at(team, passage, FOLLOWED_PASSAGE, values)


def _ids(document: Document) -> set[str]:
    asked_ids = {id_ for id_, _ in asked(document.head)}
    return asked_ids | {section for section, _ in sectioned(document.body, document.body_line)}


def _unread(place: str, unreadable: Collection[str]) -> bool:
    """Could a file of the module, or of the module of the video, not be read?"""
    return any(uri.startswith(f"modules/{place.split('-')[0]}-") for uri in unreadable)


def _at(team: FollowedTeam, passage: Passage, rule: Rule, values: Mapping[str, object]) -> Problem:
    return Problem(team.sheet, passage.node.line, passage.node.column, f"passages.{passage.place}", rule, values)
