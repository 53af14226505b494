"""The sentences themselves: in both languages, with the same facts, all of them used, none of them code."""

import importlib
import pkgutil
import re
from pathlib import Path
from string import Formatter

import pytest

import academy
from academies import CASES
from academy.load.text import MAX_FILE_BYTES, too_large
from academy.problems import Problem, Rule, beyond, did_you_mean

HOOKS = Path(academy.__file__).parent


def rules() -> dict[str, Rule]:
    """Every rule that some module of the house holds, by the name it has there."""
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages([str(HOOKS)], "academy.")
        if not found.name.startswith("academy.speech")  # its packages are for who gives a text a voice
    ]
    return {name: value for module in modules for name, value in vars(module).items() if isinstance(value, Rule)}


NAMED = rules()


def placeholders(sentence: str) -> set[str]:
    """The names that are filled in; a guess and a decimal are written as the sentence's own language does."""
    names = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    return {re.sub("_(nl|en)$", "", name) for name in names}


def test_the_english_sentence_says_the_same_facts() -> None:
    assert [rule.id for rule in NAMED.values() if placeholders(rule.en) != placeholders(rule.nl)] == []
    assert [rule.id for rule in NAMED.values() if "_en}" in rule.nl or "_nl}" in rule.en] == []


def test_both_languages_can_be_said() -> None:
    said = {rule.id: both(rule) for rule in NAMED.values()}
    place = "docs/over.md:3:7: title: "
    assert {id_: pair for id_, pair in said.items() if not all(each.startswith(place) for each in pair)} == {}
    assert {id_: dutch for id_, (dutch, english) in said.items() if dutch == english} == {}


def both(rule: Rule) -> tuple[str, str]:
    """Its sentence in Dutch and in English, whatever is filled in."""
    names = placeholders(rule.nl) - {"guess"}
    values = {f"{name}{language}": "{x}" for name in names for language in ("", "_nl", "_en")}
    problem = Problem("docs/over.md", 3, 7, "title", rule, {**did_you_mean("", []), **values})
    return problem.say(), problem.say("en")


def test_a_sentence_ends_as_one() -> None:
    sentences = [sentence for rule in NAMED.values() for sentence in (rule.nl, rule.en)]
    assert [sentence for sentence in sentences if not re.search(r"(\.|\}|\?)$", sentence) or "  " in sentence] == []


def test_every_rule_is_used() -> None:
    used = re.compile(r"\b[A-Z][A-Z0-9_]+\b(?! = Rule)")
    names = {name for path in HOOKS.rglob("*.py") for name in used.findall(path.read_text("utf-8"))}
    assert NAMED.keys() - names == set()


def test_an_id_is_the_name_in_lower_case_and_belongs_to_one_rule() -> None:
    assert {rule.id for rule in NAMED.values()} == {name.lower().replace("_", "-") for name in NAMED}


def test_no_two_rules_say_the_same() -> None:
    assert len({rule.nl for rule in NAMED.values()}) == len(NAMED)


def test_every_rule_is_shown_by_a_case() -> None:
    """Those about files, encodings and sheer size are made by their own tests."""
    told = "\n".join(path.read_text("utf-8") for path in CASES.rglob("*.txt"))
    unseen = {rule.id for rule in NAMED.values()} - set(re.findall(r" \[([a-z0-9-]+)\]$", told, re.MULTILINE))
    assert [id_ for id_ in unseen if not id_.startswith(("file-", "folder-", "not-utf8", "yaml-too-"))] == []


def test_a_near_word_is_guessed_and_a_far_one_is_not() -> None:
    assert did_you_mean("titel", ["title", "summary"])["guess_nl"] == " Bedoelde je “title”?"
    assert did_you_mean("titel", ["title", "summary"])["guess_en"] == " Did you mean “title”?"
    assert did_you_mean("kleur", ["title", "summary"])["guess_nl"] == ""


def test_a_long_list_is_cut_off() -> None:
    assert did_you_mean("", [f"{number:03}" for number in range(500)])["allowed"].endswith("022, 023 …")
    assert did_you_mean("", [])["allowed"] == "–"


@pytest.mark.parametrize(
    ("found", "told"),
    [(100.04, "100,1"), (100.4, "100,4"), (59.97, "59,9"), (48.0, "48,0"), (100.0001, "100,1"), (172.5, "172,5")],
)
def test_a_number_that_is_out_of_bounds_is_told_as_such(found: float, told: str) -> None:
    assert beyond(found, 60, 100) == {"found_nl": told, "found_en": told.replace(",", ".")}


def test_a_file_one_byte_too_large_is_told_larger_than_it_may_be() -> None:
    problem = too_large("docs/bord.png", MAX_FILE_BYTES + 1)
    assert problem.say().startswith("docs/bord.png:1:1: is 4,1 MB; hoogstens 4 MB mag.")
    assert problem.say("en").startswith("docs/bord.png:1:1: is 4.1 MB; at most 4 MB")
