"""What was read of a document is kept by its mark: whatever changes in it, or in what it follows, is read anew."""

from pathlib import Path

import pytest

from academies import Told, academy_of, cases_of, change, expected, told, valid_academy
from academy.kept import forget_unused, keeping
from academy.languages import SOURCE
from academy.load import load
from academy.model import Catalog, Language
from academy.pipeline import check

SCRIPT = "modules/02-bord/videos/1-bord.md"
MODULE = "modules/02-bord/index.md"


def catalog(root: Path, kept: Path) -> Catalog:
    """What a run of its own would find: nothing in memory, and what the folder has."""
    forget_unused()
    forget_unused()
    with keeping(kept):
        return check(root).catalog


def told_by_a_run(root: Path, kept: Path) -> Told[str]:
    forget_unused()
    forget_unused()
    with keeping(kept):
        return told(root)


@pytest.mark.parametrize(
    ("old", "new"), [("sources: []", "sources:"), ("icon=wall", "icon=door"), ("vier keer", "vijf keer")]
)
def test_a_document_is_another_one_when_anything_in_it_changes(tmp_path: Path, old: str, new: str) -> None:
    root = valid_academy(tmp_path / "academy")
    before = load(root).modules[1].scripts_by_name["1-bord"][SOURCE]
    assert load(root).modules[1].scripts_by_name["1-bord"][SOURCE] == before
    change(root, SCRIPT, old, new)
    after = load(root).modules[1].scripts_by_name["1-bord"][SOURCE]
    assert after != before
    assert repr(after) != repr(before)


def test_a_module_is_read_anew_when_its_facts_or_its_text_change(tmp_path: Path) -> None:
    root, kept = valid_academy(tmp_path / "academy"), tmp_path / "kept"
    assert catalog(root, kept) == catalog(root, kept) == check(root).catalog
    change(root, MODULE, "practice: {every: week, minutes: 15}", "practice: {every: week, minutes: 10}")
    assert catalog(root, kept) == check(root).catalog


def test_a_translated_scene_follows_the_dutch_one_that_changed(tmp_path: Path) -> None:
    root, kept = valid_academy(tmp_path / "academy"), tmp_path / "kept"
    assert catalog(root, kept).scripts_by_video["02-1"][Language.EN].scenes[0].icon == "wall"
    change(root, SCRIPT, "icon=wall", "icon=calendar")
    assert catalog(root, kept).scripts_by_video["02-1"][Language.EN].scenes[0].icon == "calendar"


@pytest.mark.parametrize("topic", ["module", "scripts", "followed"])
def test_what_is_wrong_is_told_the_same_from_what_was_kept(tmp_path: Path, topic: str) -> None:
    cases = cases_of(topic)[::3]
    for case in cases:
        root = academy_of(case, tmp_path / case.name)
        assert [told_by_a_run(root, tmp_path / "kept") for _ in range(2)] == [expected(case)] * 2


def test_so_is_what_nobody_can_see(tmp_path: Path) -> None:
    root = valid_academy(tmp_path / "academy")
    change(root, MODULE, "minutes: 15}", "minutes: 15}\u200b")
    first, again = (told_by_a_run(root, tmp_path / "kept") for _ in range(2))
    assert first == again
    assert "U+200B" in first.problems[0]
