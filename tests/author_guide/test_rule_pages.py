"""The pages about the rules in the author guide say what the rules and their cases say now."""

from pathlib import Path

import pytest

from academies import CASES, change, problems_of, valid_academy
from academy.strict_yaml import read_yaml
from author_guide.examples import RIGHT, example_of
from author_guide.pages import FOLDER, kept, pages
from author_guide.rules import rules, shown_by_rule

NOT_IN_WORDS = {
    "file-drawing-broken",
    "file-drawing-letters",
    "file-drawing-part",
    "file-drawing-repeats",
    "file-empty",
    "file-for-machines",
    "file-kind",
    "file-leftover",
    "file-link",
    "file-loose",
    "file-missing",
    "file-name",
    "file-not-a-file",
    "file-other-kind",
    "file-paper-broken",
    "file-paper-closed",
    "file-paper-runs",
    "file-picture-broken",
    "file-picture-large",
    "file-picture-layers",
    "file-taken",
    "file-text-long",
    "file-too-large",
    "file-too-many",
    "folder-dot",
    "folder-name",
    "folder-number-twice",
    "narration-unlisted",
    "narration-unreadable",
    "narration-without-list",
    "not-utf8",
    "recording-codec",
    "recording-index-last",
    "recording-not-mp4",
    "recording-picture",
    "recording-too-long",
    "recording-unnamed",
    "yaml-too-large",
    "yaml-too-many",
    "yaml-too-many-entries",
}
"""Rules about a file or folder as a whole, or about sound and picture: there is no text to show."""


def test_every_rule_has_its_page_and_no_page_is_old() -> None:
    """`make rules` writes them."""
    made, there = pages(), dict(kept(FOLDER))
    assert sorted(there) == sorted(made)
    assert [name for name, text in made.items() if there[name] != text] == []


def test_a_page_shows_what_is_wrong_and_what_is_right() -> None:
    shown = {id_: example_of(case) for id_, case in shown_by_rule().items()}
    lacking = {
        rule.id for rule in rules() if rule.id not in shown or not (shown[rule.id].wrong or shown[rule.id].right)
    }
    assert lacking <= NOT_IN_WORDS


@pytest.mark.parametrize("right", sorted(CASES.glob("yaml/*/right.yaml")), ids=lambda path: path.parent.name)
def test_what_is_shown_as_right_is_right(right: Path) -> None:
    text = right.read_text("utf-8")
    assert read_yaml(text, "given.yaml", first_line=1, most_bytes=10_000, most_nodes=200)[1] == []


@pytest.mark.parametrize("rule_id", RIGHT)
def test_what_a_page_calls_right_is_right(rule_id: str, tmp_path: Path) -> None:
    change(valid_academy(tmp_path), "modules/01-begin/index.md", "Te veel tegelijk.", RIGHT[rule_id])
    found = problems_of(tmp_path)
    assert rule_id not in {problem.rule.id for problem in (*found.problems, *found.notices)}


def test_a_right_example_belongs_to_a_rule() -> None:
    assert set(RIGHT) <= {rule.id for rule in rules()}
