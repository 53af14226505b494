"""How many words a step and a module may have: a list of actions is read while one stands."""

from pathlib import Path

import pytest

from academies import change, told, valid_academy

MODULE = "modules/01-begin/index.md"


def lengthened(root: Path, words: int, *, at: str = "2. Vertel het aan elkaar. (6 min)") -> list[str]:
    """What is told of the valid academy when so many words stand below a line of its first module."""
    paragraphs = ["woord " * min(20, words - start) for start in range(0, words, 20)]
    change(valid_academy(root), MODULE, at, "\n\n".join([at, *paragraphs]))
    found = told(root)
    assert found.problems == []
    return found.notices


def test_a_step_may_have_two_hundred_words(tmp_path: Path) -> None:
    assert lengthened(tmp_path / "fits", 182) == []
    (notice,) = lengthened(tmp_path / "over", 183)
    assert notice.startswith(f"{MODULE}:44:1: Wat al goed gaat: deze stap telt 201 woorden; het mogen er 200 zijn.")


@pytest.mark.parametrize("at", ["Je begint met wat er al goed gaat.", "Werk per bouw.", "Te veel tegelijk."])
def test_what_is_no_step_counts_for_the_module(at: str, tmp_path: Path) -> None:
    assert lengthened(tmp_path / "fits", 1_343, at=at) == []
    (notice,) = lengthened(tmp_path / "over", 1_344, at=at)
    assert notice.startswith(f"{MODULE}:40:1: de module boven het werkblad telt 1401 woorden")


def test_the_worksheet_may_be_as_long_as_it_must(tmp_path: Path) -> None:
    assert lengthened(tmp_path, 1_600, at="Ons voorbeeld: ……") == []


def test_minutes_addresses_and_the_numbers_of_actions_are_no_words(tmp_path: Path) -> None:
    root = valid_academy(tmp_path)
    lines = "\n".join(f"{number}. [Kies](#werkblad). (1 min)" for number in range(3, 153))
    change(root, MODULE, "1. Kies er één. (4 min)\n2. Vertel het aan elkaar. (6 min)", lines)
    assert told(root).notices == []
