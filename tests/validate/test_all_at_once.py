"""One run tells everything, in order, each thing once; and one mistake is told as one."""

from pathlib import Path

import pytest

from academies import change, told, valid_academy
from academy.load import load
from academy.problems import ContentError
from academy.validate import validate


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return valid_academy(tmp_path)


def break_many(root: Path) -> None:
    change(root, "modules/03-verder/index.md", "minutes: 20", "minutes: 30")
    change(root, "modules/01-begin/index.md", "title: Begin", "title: Begin: nu")
    change(root, "modules/02-bord/index.en.md", "  - make one agreement\n", "")
    change(root, "modules/02-bord/index.md", "Te veel tegelijk.", "Te veel <b>tegelijk</b>.")
    change(root, "docs/over.md", "begrippen.md#bord", "begrip.md")
    change(root, "videos.yaml", "  slug: bord\n", "")
    (root / "docs/zoeken.md").write_bytes(b"\xff")
    (root / "modules/nieuw").mkdir()


def test_all_problems_of_several_broken_files_come_in_one_run(root: Path) -> None:
    break_many(root)
    places = [line.split(": ")[0] for line in told(root).problems]
    assert places == [
        "docs/over.md:8:25",
        "docs/zoeken.md:1:1",
        "modules/01-begin/index.md:3:13",
        "modules/02-bord/index.en.md:7:3",
        "modules/02-bord/index.md:80:9",
        "modules/02-bord/index.md:80:20",
        "modules/03-verder/index.md:8:10",
        "modules/nieuw:1:1",
        "videos.yaml:14:3",
    ]


def test_every_run_tells_the_same(root: Path) -> None:
    break_many(root)
    assert told(root) == told(root)


def test_the_last_line_counts_in_both_languages(root: Path) -> None:
    change(root, "modules/03-verder/index.md", "minutes: 20", "minutes: 30")
    with pytest.raises(ContentError) as caught:
        validate(load(root))
    assert str(caught.value).endswith("\n1 fout in de inhoud. Er is niets gebouwd.")
    assert caught.value.say("en") == (
        "modules/03-verder/index.md:8:10: minutes: is 30, but the steps add up to 20. "
        "Change the number or a step. [minutes-do-not-add-up]\n"
        "1 error in the content. Nothing was built."
    )


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("modules/02-bord/index.md", 'id: "02"', 'id: "02'),
        ("modules/02-bord/index.md", "roles: [leraar, schoolcoach]", "roles: [leraar, coach]"),
        ("modules/02-bord/index.md", "sectors: {po: kern, vo: kern, mbo: kern}", "sectors: kern"),
        ("modules/02-bord/index.md", "minutes: 10, who: [team]", 'minutes: "10", who: [team]'),
        ("modules/02-bord/index.md", "minutes: 10, who: [team]", "minutes: tien, who: [team]"),
        ("modules/02-bord/index.md", "{id: inrichten, ", "{id: In richten, "),
        ("modules/02-bord/index.md", "steps:", "stappen:"),
        ("modules/02-bord/index.md", "check:", "check: nee\nextra:"),
        ("docs/bronnen.md", "title: Bronnen", "title: Bronnen: alle"),
        ("docs/bronnen.md", "sources:", "sources: nee\nbronnen:"),
        ("docs/begrippen.md", "---\ntitle", "--\ntitle"),
        ("docs/over.md", "---\ntitle", "title"),
        ("videos.yaml", 'id: "02-1"', "id: 2-1"),
    ],
)
def test_what_depends_on_a_mistake_is_not_told_as_a_mistake(root: Path, name: str, old: str, new: str) -> None:
    """A file that can't be read is not missing, and what names it is not wrong."""
    change(root, name, old, new)
    sources = {line.split(":")[0] for line in told(root).problems}
    assert sources == {name}
    assert not any("bestaat niet" in line or "ontbreekt. Maak" in line for line in told(root).problems)


def test_the_same_thing_at_the_same_place_is_said_once(root: Path) -> None:
    change(root, "modules/01-begin/index.md", "        correct: true\n", "        correct: ja\n")
    assert len(told(root).problems) == 1


def test_a_problem_is_sorted_by_its_place_not_by_its_words(root: Path) -> None:
    lines = "\n\n".join(["<i>"] * 12)
    change(root, "modules/01-begin/index.md", "Te veel tegelijk.", lines)
    with pytest.raises(ContentError) as caught:
        validate(load(root))
    assert [problem.line for problem in caught.value.problems] == list(range(78, 101, 2))
