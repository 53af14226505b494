"""A number is written with the digits 0 to 9; digits of other scripts look like letters, dots or other numbers."""

import re
from pathlib import Path

import pytest

from academies import change, told, valid_academy
from conftest import ROOT

MODULE = "modules/02-bord/index.md"
SCRIPT = "modules/02-bord/videos/1-bord.md"


@pytest.mark.parametrize(
    ("name", "old", "new", "rule"),
    [
        (MODULE, "minutes: 20", "minutes: 2\u0660", "want-number"),
        (MODULE, "(4 min)", "(\u0664 min)", "action-minutes"),
        (SCRIPT, "[1] Iedereen", "[\u0661] Iedereen", "scene-markers"),
        (SCRIPT, "1. Een lege", "\u0661. Een lege", "scene-items"),
    ],
)
def test_a_number_in_other_digits_is_none(tmp_path: Path, name: str, old: str, new: str, rule: str) -> None:
    root = valid_academy(tmp_path)
    change(root, name, old, new)
    assert f"[{rule}]" in "\n".join(told(root).problems)


def test_no_pattern_for_content_takes_every_digit_there_is() -> None:
    """In Python `\\d` is a digit of any script."""
    rooms = [
        path
        for room in ("load", "prose", "render", "validate")
        for path in (ROOT / "hooks/academy" / room).rglob("*.py")
    ]
    assert [path.name for path in rooms if re.search(r"(?<!\\W)\\d", path.read_text("utf-8"))] == []
