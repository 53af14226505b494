"""The interface says the same in every language."""

import string
from collections.abc import Iterator, Mapping
from dataclasses import fields
from enum import Enum

import pytest

from academy.model import Language
from academy.text import Interface, interface

DUTCH, ENGLISH = interface(Language.NL), interface(Language.EN)
GROUPS = [field.name for field in fields(Interface)]


def words_of(interface_: Interface, group: str) -> dict[str, object]:
    """Every word of a group by its name."""
    values = getattr(interface_, group)
    return {field.name: getattr(values, field.name) for field in fields(values)}


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key in sorted(value, key=str):
            yield from texts(value[key])
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("group", GROUPS)
def test_both_languages_fill_in_the_same_values(group: str) -> None:
    dutch, english = words_of(DUTCH, group), words_of(ENGLISH, group)
    filled = {name: [placeholders(text) for text in texts(words)] for name, words in dutch.items()}
    assert {name: [placeholders(text) for text in texts(words)] for name, words in english.items()} == filled


@pytest.mark.parametrize("group", GROUPS)
def test_nothing_is_left_empty(group: str) -> None:
    for interface_ in (DUTCH, ENGLISH):
        empty = [name for name, words in words_of(interface_, group).items() if not all(map(str.strip, texts(words)))]
        assert empty == []


@pytest.mark.parametrize("group", GROUPS)
def test_a_list_of_the_field_has_a_word_for_each_of_its_members(group: str) -> None:
    for interface_ in (DUTCH, ENGLISH):
        for name, words in words_of(interface_, group).items():
            for keys in keys_of(words):
                kind = type(keys[0])
                assert not issubclass(kind, Enum) or set(keys) == set(kind), f"{group}.{name}"


def keys_of(value: object) -> Iterator[list[object]]:
    """The keys of a mapping, and of the mappings in it."""
    if isinstance(value, Mapping):
        yield list(value)
        for inner in value.values():
            yield from keys_of(inner)


@pytest.mark.parametrize(
    ("minutes", "dutch", "english"),
    [
        (0, "0 minuten", "0 minutes"),
        (45, "45 minuten", "45 minutes"),
        (60, "1 uur", "1 hour"),
        (150, "2 uur en 30 minuten", "2 hours and 30 minutes"),
    ],
)
def test_times_read_as_people_say_them(minutes: int, dutch: str, english: str) -> None:
    assert (DUTCH.clock(minutes), ENGLISH.clock(minutes)) == (dutch, english)


def test_lists_read_as_people_say_them() -> None:
    assert DUTCH.listed(("leraar",)) == "leraar"
    assert DUTCH.listed(("leraar", "schoolcoach")) == "leraar en schoolcoach"
    assert DUTCH.listed(("leraar", "schoolcoach", "schoolleider")) == "leraar, schoolcoach en schoolleider"


@pytest.mark.parametrize("group", GROUPS)
def test_apostrophes_are_curly(group: str) -> None:
    for interface_ in (DUTCH, ENGLISH):
        straight = [text for words in words_of(interface_, group).values() for text in texts(words) if "'" in text]
        assert straight == []
