"""What was worked out before is used again, and only what this folder worked out with this code."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from academy.kept import folder, forget_unused, keeping, kept, recent
from academy.kept.function import KeptFunction

NAME = f"{__name__}.measured.<locals>.length"


@dataclass(frozen=True, slots=True)
class Measured:
    """What the function of these tests gives."""

    word: str
    length: int


def measured(asked: list[str]) -> KeptFunction[[str], Measured]:
    """A function that tells for which words it was really called, as it is in a new run."""

    @kept
    def length(word: str) -> Measured:
        asked.append(word)
        return Measured(word, len(word))

    return length


def run(place: Path, *words: str) -> list[str]:
    """What a run that asks for these words has to work out."""
    asked: list[str] = []
    with keeping(place):
        function = measured(asked)
        assert [function(word).length for word in words] == [len(word) for word in words]
    return asked


def test_a_run_works_out_what_no_run_before_it_did(tmp_path: Path) -> None:
    assert run(tmp_path, "bord", "doel", "bord") == ["bord", "doel"]
    assert run(tmp_path, "doel", "kring") == ["kring"]
    assert run(tmp_path, "bord", "doel", "kring") == []


def test_without_a_folder_only_this_run_remembers() -> None:
    asked: list[str] = []
    function = measured(asked)
    assert function("bord") == function("bord") == Measured("bord", 4)
    assert asked == ["bord"]


@pytest.mark.parametrize("damage", [lambda data: data[:-3], lambda data: data[:-1] + b"x", lambda data: data + b"x"])
def test_a_damaged_file_is_noticed_and_worked_out_anew(tmp_path: Path, damage: object) -> None:
    run(tmp_path, "bord")
    place = tmp_path / NAME
    place.write_bytes(damage(place.read_bytes()))  # type: ignore[operator]
    with keeping(tmp_path) as open_folder:
        assert measured([])("bord") == Measured("bord", 4)
        assert open_folder.damaged == [NAME]
    assert run(tmp_path, "bord") == []


def test_a_folder_believes_no_other_folder(tmp_path: Path) -> None:
    """Neither a copy of the whole folder elsewhere, nor a single file of another."""
    here, copy, other = tmp_path / "here", tmp_path / "copy", tmp_path / "other"
    run(here, "bord")
    shutil.copytree(here, copy)
    assert run(copy, "bord") == ["bord"]
    run(other, "doel")
    shutil.copy(here / NAME, other / NAME)
    assert run(other, "bord") == ["bord"]


def test_other_code_works_everything_out_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = tmp_path / "code"
    code.mkdir()
    (code / "a.py").write_text("1", "utf-8")
    monkeypatch.setattr(folder, "_CODE", code)
    run(tmp_path / "kept", "bord")
    assert run(tmp_path / "kept", "bord") == []
    (code / "a.py").write_text("2", "utf-8")
    assert run(tmp_path / "kept", "bord") == ["bord"]


def test_what_was_used_longest_ago_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, "bord", "doel", "kring")
    size = sum(map(len, folder.Folder(tmp_path).results(NAME).by_key.values()))
    monkeypatch.setattr(folder, "MOST_BYTES", size)
    assert run(tmp_path, "bord", "rood") == ["rood"]
    assert run(tmp_path, "kring", "bord") == []
    assert run(tmp_path, "doel") == ["doel"]


def test_what_is_kept_does_not_outgrow_its_size_while_a_run_goes_on() -> None:
    results = folder.Results({}, most=100)
    for number in range(50):
        results.put(b"%d" % number, bytes(10))
    assert list(results.by_key) == [b"%d" % number for number in range(40, 50)]
    results.put(b"45", bytes(90))
    assert list(results.by_key) == [b"49", b"45"]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system stops a program that writes while half of it is there."""

    class Full(FileIO):
        def write(self, data: Any) -> int:
            super().write(data[: len(data) // 2])
            raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", lambda path, mode, **_: Full(path, mode))
        yield


def test_a_run_that_is_stopped_while_it_writes_leaves_the_file_before_it(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    run(tmp_path, "bord")
    before = (tmp_path / NAME).read_bytes()
    request.getfixturevalue("full_disk")
    run(tmp_path, "doel")
    assert (tmp_path / NAME).read_bytes() == before


def test_where_nothing_can_be_written_everything_works(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    assert run(tmp_path / "file" / "kept", "bord") == ["bord"]


def test_a_run_that_works_nothing_out_makes_no_folder(tmp_path: Path) -> None:
    assert run(tmp_path / "kept") == []
    assert not (tmp_path / "kept").exists()


class TestForgetting:
    """A command that runs on, such as the preview, does not hold what a text was before each save."""

    def test_what_was_asked_for_since_the_last_time_stays(self, tmp_path: Path) -> None:
        asked: list[str] = []
        with keeping(tmp_path):
            function = measured(asked)
            for _ in range(3):
                function("bord")
                forget_unused()
        assert asked == ["bord"]

    def test_what_was_not_goes_and_the_folder_does_not_get_it(self, tmp_path: Path) -> None:
        asked: list[str] = []
        with keeping(tmp_path) as open_folder:
            function = measured(asked)
            function("bor")
            for _ in range(2):
                forget_unused()
            assert not open_folder.results(NAME).by_key
            function("bor")
        assert asked == ["bor", "bor"]

    def test_what_an_earlier_run_worked_out_stays_in_the_folder(self, tmp_path: Path) -> None:
        run(tmp_path, "bord")
        asked: list[str] = []
        with keeping(tmp_path):
            function = measured(asked)
            function("bord")
            for _ in range(2):
                forget_unused()
            function("bord")
        assert asked == []

    def test_so_does_what_memory_alone_holds(self) -> None:
        asked: list[str] = []

        @recent(2)
        def length(word: str) -> int:
            asked.append(word)
            return len(word)

        for _ in range(3):
            assert [length("bord"), length("bord")] == [4, 4]
            forget_unused()
        assert asked == ["bord"]
        forget_unused()
        assert (length("bord"), asked) == (4, ["bord", "bord"])

    def test_memory_alone_holds_so_many_and_as_many_from_before(self) -> None:
        asked: list[str] = []

        @recent(2)
        def length(word: str) -> int:
            asked.append(word)
            return len(word)

        for word in ("a", "b", "c", "d", "c", "a", "e", "b"):
            length(word)
        assert asked == ["a", "b", "c", "d", "e", "b"]


def test_values_that_look_alike_are_not_taken_for_each_other(tmp_path: Path) -> None:
    asked: list[tuple[object, ...]] = []

    @kept
    def seen(*values: object) -> str:
        asked.append(values)
        return repr(values)

    alike = [
        ("1", "2"),
        ("12",),
        ("1 2",),
        (1, "2"),
        ("1", 2),
        ("('1',)",),
        (("1",),),
        ("0 1 1",),
        ("", "1"),
        ("1", ""),
    ]
    for _ in range(2):
        with keeping(tmp_path):
            seen.forget()
            seen.forget()
            assert [seen(*values) for values in alike] == [repr(values) for values in alike]
    assert asked == alike
