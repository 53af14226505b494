"""The index of a language as files: one that tells where words stand, and the texts that results quote from."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from academy.edition import Edition, url_of
from academy.model import ResultKind
from academy.search.entries import all_entries
from academy.search.entry import Entry, Traits
from academy.search.facets import PHASE, Facet, facets
from academy.search.postings import CODE
from academy.search.questions import questions
from academy.search.rules import Rules
from academy.search.words import rules_of, words_of
from academy.search.written import written_postings

FOLDER = "assets/search"
_BUNDLE = 6_000
"""So many characters of text go into one file, or one entry when it has more."""

_PART = ("kind", "url", "title", "where", "traits")
_CARD = (*_PART, "bundle", "position", "parts")
"""What the index tells of each: a list by name, since like beside like packs better than row by row."""
_LISTS = {
    ResultKind.MODULE: "modules/index.md",
    ResultKind.VIDEO: "videos/index.md",
    ResultKind.INSTRUMENT: "instrumenten/index.md",
    ResultKind.PATH: "leerpaden/index.md",
    ResultKind.TERM: "begrippen.md",
}


def search_files(edition: Edition) -> dict[str, str]:
    """The files of one language, by their address."""
    cards = list(all_entries(edition))
    bundles = list(_bundles(cards))
    folder = f"{FOLDER}/{edition.language}"
    texts = {f"{folder}/{n}.json": _json([_texts(card) for card in bundle]) for n, bundle in enumerate(bundles)}
    places = [(n, position) for n, bundle in enumerate(bundles) for position in range(len(bundle))]
    asked = {questions_uri(edition): _json(questions(edition))}
    return {f"{folder}.json": _json(_index(cards, places, edition)), **texts, **asked}


def questions_uri(edition: Edition) -> str:
    """The file with what people ask in whole questions."""
    return f"{FOLDER}/vragen.{edition.language}.json"


def _bundles(cards: Sequence[Entry]) -> Iterator[list[Entry]]:
    bundle: list[Entry] = []
    size = 0
    for card in cards:
        length = sum(len(sentence.text) for entry in (card, *card.parts) for sentence in entry.sentences)
        if bundle and size + length > _BUNDLE:
            yield bundle
            bundle, size = [], 0
        bundle.append(card)
        size += length
    if bundle:
        yield bundle


def _texts(card: Entry) -> list[list[Any]]:
    """The sentences of a card and of each of its parts; one with a time is a pair."""
    return [
        [s.text if s.start is None else [s.text, round(s.start, 1)] for s in entry.sentences if not s.is_heading]
        for entry in (card, *card.parts)
    ]


def _index(cards: Sequence[Entry], places: Sequence[tuple[int, int]], edition: Edition) -> dict[str, Any]:
    synonyms = edition.catalog.synonyms_by_language.get(edition.language, ())
    all_facets, rules = facets(edition.say), rules_of(edition.language)
    entries = [entry for card in cards for entry in (card, *card.parts)]
    written = written_postings(entries, edition.language)
    traits = sorted({_bits(entry.traits, all_facets) for entry in entries})
    number = {bits: n for n, bits in enumerate(traits)}

    def row(entry: Entry, base: str = "") -> list[Any]:
        return [
            entry.kind,
            entry.url.removeprefix(base),
            entry.title,
            entry.where,
            number[_bits(entry.traits, all_facets)],
        ]

    return {
        "code": CODE,
        "facets": [[facet.name, facet.title, facet.values] for facet in all_facets],
        "traits": traits,
        "cards": _columns(
            _CARD, [[*row(card), *place, len(card.parts)] for card, place in zip(cards, places, strict=True)]
        ),
        "parts": _columns(_PART, [row(part, card.url) for card in cards for part in card.parts]),
        **written._asdict(),
        "language": edition.language,
        "numbers": {
            "cards": {card.number: n for n, card in enumerate(cards) if card.number},
            "phases": _phases(cards, edition),
            **{name: words.split() for name, words in rules.numbers.items()},
        },
        "kinds": _kinds(cards, rules),
        "stem": rules.stem,
        "sound": rules.sound,
        "joints": rules.joints,
        "unasked": " ".join(sorted(rules.unasked)),
        "faint": " ".join(sorted(rules.faint)),
        "synonyms": [[" ".join(words_of(word)) for word in group] for group in synonyms],
    }


def _columns(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> dict[str, list[Any]]:
    return {name: [row[n] for row in rows] for n, name in enumerate(names)}


def _phases(cards: Sequence[Entry], edition: Edition) -> list[dict[str, Any]]:
    """Every phase by its name as a query has it, with its modules."""
    modules = [(n, card) for n, card in enumerate(cards) if card.kind is ResultKind.MODULE]
    return [
        {
            "name": " ".join(words_of(name)),
            "cards": [n for n, card in modules if str(int(phase)) in card.traits[PHASE]],
        }
        for phase, name in edition.say.terms.phase_names.items()
    ]


def _kinds(cards: Sequence[Entry], rules: Rules) -> list[dict[str, Any]]:
    """The words that ask for a kind, with the card of the page that lists all of it."""
    number = {card.url: n for n, card in enumerate(cards)}
    return [
        {"kind": kind, "words": words.split(), "list": number.get(url_of(_LISTS[kind]))}
        for kind, words in rules.kinds.items()
    ]


def _bits(traits: Traits, all_facets: Sequence[Facet]) -> tuple[int, ...]:
    """For every facet a number with a bit set for each value that the entry has."""
    return tuple(
        sum(1 << n for n, (value, _) in enumerate(facet.values) if value in traits.get(facet.name, ()))
        for facet in all_facets
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
