"""The queries of the data files, and which card of the results answers one."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

MOST_HITS, MOST_HITS_OF_FIRST = 3, 5
"""So many hits a card shows below it, and the first card; a step that is not among them is not found."""
_VIDEO = re.compile(r"\d{2,3}-\d")


class Query(NamedTuple):
    """What somebody types, and what should come of it."""

    group: str
    text: str
    answers: tuple[str, ...]


class Card(NamedTuple):
    """A result: the address of a card and of the hits that it shows."""

    url: str
    hits: tuple[str, ...]


def queries(name: str) -> list[Query]:
    """All queries of a file: `nl`, `en`, or `apart.nl` for those that nobody tunes to."""
    groups: dict[str, dict[str, Any]] = yaml.safe_load(
        (Path(__file__).parent / f"queries.{name}.yaml").read_text("utf-8")
    )
    return [
        Query(group, str(text), tuple(answers)) for group, wanted in groups.items() for text, answers in wanted.items()
    ]


def place(query: Query, cards: list[Card]) -> int:
    """The place of the first card that answers, from 1; 0 when none does."""
    shown = [Card(card.url, card.hits[: MOST_HITS if n else MOST_HITS_OF_FIRST]) for n, card in enumerate(cards)]
    return next((n for n, card in enumerate(shown, 1) if any(_answers(a, card) for a in query.answers)), 0)


def _answers(answer: str, card: Card) -> bool:
    kind, _, name = answer.partition(" ")
    if name:
        return card.url == _address(kind, name)
    if _VIDEO.fullmatch(answer):
        return card.url.startswith(f"videos/{answer}-")
    module, _, part = answer.partition("#")
    right = card.url.startswith("modules/" if module == "*" else f"modules/{module}-")
    return right and (not part or any(url.endswith(f"#{part}") for url in (card.url, *card.hits)))


def _address(kind: str, name: str) -> str:
    folder = {"term": "begrippen/#", "path": "leerpaden/", "instrument": "instrumenten/", "page": ""}[kind]
    return f"{folder}{name}" if kind == "term" else f"{folder}{name}/"


class Score(NamedTuple):
    """How well some queries were answered."""

    asked: int
    first: float
    """Success@1."""
    third: float
    """Success@3."""
    reciprocal: float
    """Mean reciprocal rank."""


def score(places: list[int]) -> Score:
    """The figures of the places at which queries were answered."""
    asked = len(places)
    return Score(
        asked,
        sum(place == 1 for place in places) / asked,
        sum(1 <= place <= 3 for place in places) / asked,
        sum(1 / place for place in places if place) / asked,
    )


def scores(found: dict[Query, int]) -> Iterator[tuple[str, Score]]:
    """The figures of every group, and of all."""
    for group in dict.fromkeys(query.group for query in found):
        yield group, score([place for query, place in found.items() if query.group == group])
    yield "all", score(list(found.values()))
