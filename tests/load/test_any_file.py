"""Whatever an author, an editor or a crash does to a file: it is content, or it is told what is wrong."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from academies import VALID, valid_academy
from academy.load import load
from academy.pipeline import build
from academy.problems import ContentError, Problem
from academy.validate import validate

FILES = (
    "modules/01-begin/index.md",
    "modules/02-bord/index.md",
    "modules/02-bord/index.en.md",
    "docs/leerpaden/po.md",
    "docs/over.md",
    "docs/begrippen.md",
    "videos.yaml",
)
MODULE = FILES[0]
LINES = [line for name in FILES for line in (VALID / name).read_bytes().split(b"\n")]
contents = st.one_of(
    st.binary(max_size=200),
    st.binary(max_size=200).map(lambda data: b"---\n" + data + b"\n---\n"),
    st.lists(st.sampled_from([*LINES, b"---", b"```", b"\t- x", b"<!-- hier: x -->", b"## x {#x}"]), max_size=60).map(
        lambda lines: b"---\n" + b"\n".join(lines)
    ),
)


def check_content(root: Path) -> object:
    return validate(load(root))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An academy whose files the tests spoil and put back."""
    return valid_academy(tmp_path_factory.mktemp("any"))


def check(root: Path, name: str, content: bytes, run: Callable[[Path], object] = check_content) -> bool:
    """Is the academy valid with this file? If not, every problem has a place that is there."""
    (root / name).write_bytes(content)
    problems = problems_of(root, run)
    assert [problem.order for problem in problems] == sorted({problem.order for problem in problems})
    for problem in problems:
        assert problem.say("en") != problem.say("nl")
        lines = lines_of(root / problem.source)
        assert 1 <= problem.line <= len(lines) + 1, problem.say()
        assert 1 <= problem.column <= max(map(len, lines)) + 1, problem.say()
    (root / name).write_bytes((VALID / name).read_bytes())
    return not problems


def problems_of(root: Path, run: Callable[[Path], object]) -> tuple[Problem, ...]:
    try:
        run(root)
    except ContentError as error:
        return error.problems
    return ()


def lines_of(path: Path) -> list[str]:
    text = path.read_bytes().decode("utf-8-sig", "replace") if path.is_file() else ""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


@example(b"")
@example(b"---")
@example(b"---\n---")
@example(b"---\n" + b"[" * 60_000 + b"\n---\n")
@example(b"---\n- a\n---\n")
@example(b"---\n\xff\n---\n")
@example("---\na: \ufffe\n---\n".encode())
@settings(max_examples=80, deadline=None)
@given(contents)
def test_any_bytes_are_a_module_or_a_content_error(root: Path, content: bytes) -> None:
    check(root, MODULE, content)


@settings(max_examples=40, deadline=None)
@given(contents)
def test_any_bytes_are_videos_or_a_content_error(root: Path, content: bytes) -> None:
    check(root, "videos.yaml", content.removeprefix(b"---\n"))


def without(lines: list[bytes], place: int) -> list[bytes]:
    return [*lines[:place], *lines[place + 1 :]]


def twice(lines: list[bytes], place: int) -> list[bytes]:
    return [*lines[: place + 1], *lines[place:]]


@pytest.mark.parametrize("spoil", [without, twice])
def test_a_module_with_one_line_gone_or_doubled_is_fine_or_told(
    root: Path, spoil: Callable[[list[bytes], int], list[bytes]]
) -> None:
    lines = (VALID / MODULE).read_bytes().split(b"\n")
    fine = [check(root, MODULE, b"\n".join(spoil(lines, place))) for place in range(0, len(lines), 2)]
    assert not all(fine)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("name", FILES)
def test_a_file_spoilt_in_many_places_is_fine_or_told(root: Path, name: str, seed: int) -> None:
    """What is found valid is built too: nothing behind `validate` may stumble over it."""
    check(root, name, b"\n".join(spoilt((VALID / name).read_bytes().split(b"\n"), random.Random(seed))), build)


def spoilt(lines: list[bytes], chance: random.Random) -> Iterator[bytes]:
    """The lines, some left out, doubled, moved to the right, cut off, or from another file."""
    for line in lines:
        half = line[: len(line) // 2]
        yield from chance.choices(
            [[line], [], [line, line], [b"  " + line], [half], [chance.choice(LINES)]], [40, *[1] * 5]
        )[0]
