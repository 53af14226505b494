"""A new kind of content is named by the type checker wherever a page about it must be handled."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from academy.model import Subject, subjects
from sites import small_site

HANDLE_IT = {
    "api/document.py",
    "cards/card.py",
    "render/pages.py",
    "search/entries.py",
    "sharing/described.py",
    "sharing/preview.py",
}
"""Who treats kinds of content differently, below `hooks/academy/`."""


def test_an_academy_has_something_of_every_kind() -> None:
    site = small_site()
    assert {type(subject) for subject in subjects(site.catalog, site.paths)} == set(get_args(Subject))


def test_every_subject_has_a_page_in_every_language() -> None:
    site = small_site()
    about = {language: {id(page.subject) for page in pages} for language, pages in site.pages_by_language.items()}
    assert all(found == {id(subject) for subject in subjects(site.catalog, site.paths)} for found in about.values())


def test_the_language_of_a_page_is_known_before_the_page_is_made() -> None:
    for pages in small_site().page_by_uri.values():
        assert {uri: page.language for uri, page in pages.items()} == pages.language_by_uri


def test_a_page_stands_at_its_address() -> None:
    for pages in small_site().page_by_uri.values():
        assert [page.uri for page in pages.values()] == [*pages]


@pytest.mark.slow
def test_a_new_kind_is_named_wherever_it_must_be_handled(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "hooks", tmp_path / "hooks", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    model = tmp_path / "hooks/academy/model"
    added(model / "subject.py", "Subject = ", "class Article: ...\n\n\nSubject = Article | ")
    added(model / "page.py", "class PageKind(StrEnum):\n", 'class PageKind(StrEnum):\n    ARTICLE = "article"\n')
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "hooks"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert set(re.findall(r"^hooks/academy/(\S+?):\d+: error: .*assert_never", run.stdout, re.M)) == HANDLE_IT


def added(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")
