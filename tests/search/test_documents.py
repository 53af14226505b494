"""The files of the index: small, the same every time, and every address in them exists."""

import gzip
import json
import re
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from academies import VALID
from academy.kept import keeping
from academy.model import Language, ResultKind
from academy.pipeline import build
from academy.search.document import FOLDER
from academy.search.entry import Entry, Spoken
from academy.search.written import written_postings
from academy.site import data_files
from sites import real_site


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return dict(data_files(real_site()))


@pytest.mark.parametrize("language", [language.value for language in Language])
def test_every_result_leads_to_an_address_that_exists(built_site: Path, files: dict[str, str], language: str) -> None:
    index = json.loads(files[f"{FOLDER}/{language}.json"])
    base = built_site if language == "nl" else built_site / language
    pages: dict[Path, set[str]] = {}
    for url in addresses(index):
        path, _, fragment = url.partition("#")
        page = base / path / "index.html"
        if page not in pages:
            pages[page] = set(re.findall(r'\bid="([^"]+)"', page.read_text("utf-8")))
        assert not fragment or fragment in pages[page], url


def addresses(index: dict[str, Any]) -> list[str]:
    cards, below = index["cards"], iter(index["parts"]["url"])
    return [
        url
        for card, count in zip(cards["url"], cards["parts"], strict=True)
        for url in (card, *(card + part for part in islice(below, count)))
    ]


def test_steps_scenes_and_terms_are_results_of_their_own(files: dict[str, str]) -> None:
    index = json.loads(files[f"{FOLDER}/nl.json"])
    kinds = index["cards"]["kind"] + index["parts"]["kind"]
    assert kinds.count("module") == 20
    assert kinds.count("step") >= 100
    assert kinds.count("video") == 100
    assert kinds.count("scene") >= 400
    assert kinds.count("term") >= 40
    assert kinds.count("path") == 3
    assert kinds.count("instrument") == 4


def test_a_first_search_is_light(files: dict[str, str]) -> None:
    for language in Language:
        assert len(gzip.compress(files[f"{FOLDER}/{language}.json"].encode())) <= 102_000


def test_the_index_is_the_same_every_time() -> None:
    once, again = (
        {uri: text for uri, text in data_files(build(VALID)).items() if uri.startswith(FOLDER)} for _ in range(2)
    )
    assert f"{FOLDER}/nl.json" in once
    assert once == again


def test_what_was_written_of_a_language_stands_until_something_is_said_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = [Entry(ResultKind.PAGE, "a/", "Bord", "", (Spoken("Een zin."),), {})]
    other = [replace(entries[0], sentences=(Spoken("Een andere zin."),))]
    with keeping(tmp_path):
        first = written_postings(entries, Language.NL)
        changed = written_postings(other, Language.NL)
        monkeypatch.setattr("academy.search.written.postings", None)
        assert written_postings(other, Language.NL) == changed != first
    with keeping(tmp_path):
        assert written_postings(other, Language.NL) == changed
