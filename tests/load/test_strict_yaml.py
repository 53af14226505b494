"""YAML the way authors mean it: text stays text, and what would be guessed, shared or lost is refused."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from academies import cases_of, expected
from academy.problems import ContentError
from academy.strict_yaml import Listing, Node, Scalar, Table, read_yaml

PIECES = (
    *"[]{},:-?&*!|>'\"%@`#\\~=\n\t 01",
    ": ",
    "- ",
    "\n  ",
    "\n- ",
    "---\n",
    "...\n",
    "key: ",
    "é",
    "no",
    "\r",
    "\ufffe",
)
documents = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))


def told(text: str, *, first_line: int = 1) -> list[str]:
    _, problems = read_yaml(text, "given.yaml", first_line=first_line, most_bytes=10_000, most_nodes=200)
    return [problem.say() for problem in ContentError(problems).problems]


def test_an_author_is_told_what_is_wrong_with_the_yaml() -> None:
    found = {case.name: told((case / "given.yaml").read_text("utf-8")) for case in cases_of("yaml")}
    assert found == {case.name: expected(case).problems for case in cases_of("yaml")}


@pytest.mark.parametrize("start", ["@", "`", "%", "**", "&&", "- ", "? ", "]", "}", ",", "!<"])
def test_a_text_that_starts_with_a_sign_of_yaml_needs_quotes(start: str) -> None:
    wanted = "een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens. [yaml-start]"
    assert told(f"titel: {start}Zo begint het\n") == [f"given.yaml:1:8: {wanted}"]
    assert told(f'titel: "{start}Zo begint het"\n') == []


def test_the_nodes_say_what_was_written_and_where() -> None:
    node, _ = read_yaml('a: "no"\nb:\n  - 010\n', "given.yaml", first_line=2, most_bytes=100, most_nodes=10)
    assert isinstance(node, Table)
    quoted, listing = (entry.value for entry in node.entries)
    assert quoted == Scalar("no", quoted=True, line=2, column=4)
    assert listing == Listing((Scalar("010", quoted=False, line=4, column=5),), line=4, column=3)


def test_lines_are_those_of_the_file_the_text_stands_in() -> None:
    assert [line.split(":")[1] for line in told("a: 1\na: 2\n", first_line=10)] == ["11"]


def test_a_text_that_is_too_large_is_not_read() -> None:
    assert told("a" * 10_001) == ["given.yaml:1:1: is groter dan 9 kB. Kort het in. [yaml-too-large]"]


def test_a_text_with_too_many_values_is_not_read_on() -> None:
    assert told(f"[{'a, ' * 300}]") == ["given.yaml:1:599: bevat meer dan 200 waarden. Kort het in. [yaml-too-many]"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_depth_is_bounded_whatever_it_is_made_of(opening: str) -> None:
    text = opening * 300_000
    node, problems = read_yaml(text, "given.yaml", most_bytes=len(text), most_nodes=10**6)
    assert node is None
    assert len(problems) == 1


@example("[" * 300)
@example("a: \ud800")
@example("a: \ufffe")
@settings(max_examples=400, deadline=None)
@given(documents)
def test_any_text_gives_nodes_or_problems(text: str) -> None:
    node, problems = read_yaml(text, "given.yaml", most_bytes=10_000, most_nodes=200)
    assert node is None or problems or all("\n" not in word for word in words_in(node))
    assert all(1 <= problem.line <= text.count("\n") + 2 and problem.column >= 1 for problem in problems)
    assert all(problem.say("en") for problem in problems)


def words_in(node: Node) -> list[str]:
    if isinstance(node, Scalar):
        return [node.text]
    children = node.items if isinstance(node, Listing) else [part for e in node.entries for part in (e.key, e.value)]
    return [word for child in children for word in words_in(child)]
