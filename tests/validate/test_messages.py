"""The sentences themselves: in both languages, with the same facts, all of them used, none of them code."""

import re
from pathlib import Path
from string import Formatter

import pytest

from academies import CASES
from academy import messages
from academy.problems import Message, Problem, did_you_mean

HOOKS = Path(messages.__file__).parent
NAMED = {name: value for name, value in vars(messages).items() if isinstance(value, Message)}
every_message = pytest.mark.parametrize("message", [pytest.param(value, id=name) for name, value in NAMED.items()])


def placeholders(sentence: str) -> set[str]:
    """The names that are filled in; a guess is worded in the sentence's own language."""
    names = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    return {re.sub("^guess_(nl|en)$", "guess", name) for name in names}


@every_message
def test_the_english_sentence_says_the_same_facts(message: Message) -> None:
    assert placeholders(message.en) == placeholders(message.nl)
    assert "guess_en" not in message.nl
    assert "guess_nl" not in message.en


@every_message
def test_both_languages_can_be_said(message: Message) -> None:
    names = placeholders(message.nl) - {"guess"}
    problem = Problem("docs/over.md", 3, 7, "title", message, {**did_you_mean("", []), **dict.fromkeys(names, "{x}")})
    dutch, english = problem.say(), problem.say("en")
    assert dutch.startswith("docs/over.md:3:7: title: ")
    assert english.startswith("docs/over.md:3:7: title: ")
    assert dutch != english


@every_message
def test_a_sentence_ends_as_one(message: Message) -> None:
    for sentence in (message.nl, message.en):
        assert re.search(r"(\.|\}|\?)$", sentence)
        assert "  " not in sentence


def test_every_message_is_used() -> None:
    sources = [path.read_text("utf-8") for path in HOOKS.rglob("*.py")]
    unused = [name for name in NAMED if not any(re.search(rf"\bmessages\.{name}\b", source) for source in sources)]
    assert unused == []


def test_no_two_messages_are_the_same() -> None:
    assert len({message.nl for message in NAMED.values()}) == len(NAMED)


def test_every_message_is_shown_by_a_case() -> None:
    """Those about files, encodings and sheer size are made by their own tests."""
    told = "\n".join(path.read_text("utf-8") for path in CASES.rglob("*.txt"))
    unseen = [name for name, message in NAMED.items() if not re.search(pattern(message), told)]
    assert [name for name in unseen if not name.startswith(("FILE_", "FOLDER_", "NOT_UTF8", "YAML_TOO_"))] == []


def pattern(message: Message) -> str:
    """What the sentence looks like with anything filled in."""
    return "".join(re.escape(text) + (".*" if name else "") for text, name, _, _ in Formatter().parse(message.nl))


def test_a_near_word_is_guessed_and_a_far_one_is_not() -> None:
    assert did_you_mean("titel", ["title", "summary"])["guess_nl"] == " Bedoelde je “title”?"
    assert did_you_mean("titel", ["title", "summary"])["guess_en"] == " Did you mean “title”?"
    assert did_you_mean("kleur", ["title", "summary"])["guess_nl"] == ""


def test_a_long_list_is_cut_off() -> None:
    assert did_you_mean("", [f"{number:03}" for number in range(500)])["allowed"].endswith("022, 023 …")
    assert did_you_mean("", [])["allowed"] == "–"
