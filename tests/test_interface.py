"""The interface says the same in every language."""

import string
from collections.abc import Iterator, Mapping
from dataclasses import fields

import pytest

from academy.model import Language
from academy.text import Interface, interface

DUTCH, ENGLISH = interface(Language.NL), interface(Language.EN)
NAMES = [field.name for field in fields(Interface)]


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


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_fill_in_the_same_values(name: str) -> None:
    dutch, english = list(texts(getattr(DUTCH, name))), list(texts(getattr(ENGLISH, name)))
    assert [placeholders(text) for text in dutch] == [placeholders(text) for text in english]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_empty(name: str) -> None:
    for words in (DUTCH, ENGLISH):
        assert all(text.strip() for text in texts(getattr(words, name)))


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
