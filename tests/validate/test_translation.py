"""A translation lags behind when the words change, and only then."""

from pathlib import Path

from academies import change, told, valid_academy

DUTCH = "modules/02-bord/index.md"


def test_a_fact_that_changes_makes_no_translation_stale(tmp_path: Path) -> None:
    academy = valid_academy(tmp_path)
    change(academy, DUTCH, "practice: {every: week, minutes: 15}", "practice: {every: week, minutes: 20}")
    assert told(academy).notices == []


def test_a_line_that_moves_makes_no_translation_stale(tmp_path: Path) -> None:
    academy = valid_academy(tmp_path)
    change(academy, DUTCH, "phase: 2\ninstrument: bordsessie\n", "instrument: bordsessie\nphase: 2\n")
    change(academy, DUTCH, "\n---\n", "\n---\n\n")
    assert told(academy).notices == []


def test_a_word_that_changes_makes_it_stale(tmp_path: Path) -> None:
    academy = valid_academy(tmp_path)
    change(academy, DUTCH, "één afspraak maken", "twee afspraken maken")
    assert len(told(academy).notices) == 1
