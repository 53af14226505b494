"""A further language costs one row and two catalogues: shown by adding German to a copy of the house."""

import json
import re
import shutil
from pathlib import Path

import pytest

from academies import change, valid_academy
from conftest import ROOT, build_academy

ROW = """
    DE = (
        *("de", "Deutsch", "DE", "de_DE"),
        Phrases("**Sag dies:**", "**Beispiel:**", "**Achtung:**", "**Dann habt ihr:**"),
        "und aber denn",
    )
"""
HOUSE = "hooks/academy"
HERE = "https://academie.example/"
LATER = ("en", "de")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small academy, built by a house with a third language; one of its modules is translated."""
    academy = valid_academy(tmp_path_factory.mktemp("german"))
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, academy / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(ROOT / "mkdocs.yml", academy)
    add_german(academy)
    english = (academy / "modules/02-bord/index.en.md").read_text("utf-8")
    german = english.replace("**Say this:**", "**Sag dies:**").replace("**You now have:**", "**Dann habt ihr:**")
    (academy / "modules/02-bord/index.de.md").write_text(german.replace("title: ", "title: Deutsch ", 1), "utf-8")
    build_academy(academy, SITE_URL=HERE)
    return academy / "site"


def add_german(academy: Path) -> None:
    """One row, and the two catalogues: interface and search (copies of the Dutch ones, with one word changed)."""
    change(academy, f"{HOUSE}/languages.py", "\n    def __new__(", f"{ROW}\n    def __new__(")
    shutil.copytree(academy / HOUSE / "text/nl", academy / HOUSE / "text/de")
    for path in (academy / HOUSE / "text/de").glob("*.py"):
        path.write_text(path.read_text("utf-8").replace("academy.text.nl", "academy.text.de"), "utf-8")
    change(academy, f"{HOUSE}/text/de/module.py", 'say_this="Zeg dit"', 'say_this="Sag dies"')
    shutil.copy(academy / HOUSE / "search/nl.py", academy / HOUSE / "search/de.py")


def test_every_page_is_there_in_the_new_language(site: Path) -> None:
    dutch = {
        page.relative_to(site) for page in site.rglob("index.html") if page.relative_to(site).parts[0] not in LATER
    }
    assert {page.relative_to(site / "de") for page in (site / "de").rglob("index.html")} == dutch


def test_what_is_not_translated_is_marked_as_dutch(site: Path) -> None:
    html = (site / "de/modules/01-begin/index.html").read_text("utf-8")
    assert '<html lang="de"' in html
    assert '<article lang="nl">' in html


def test_a_translation_is_read_with_the_phrases_of_its_language(site: Path) -> None:
    html = (site / "de/modules/02-bord/index.html").read_text("utf-8")
    assert re.search(r"<h1[^>]*>\s*Deutsch ", html)
    assert "Sag dies</figcaption>" in html
    assert "**" not in html


def test_the_list_of_videos_falls_back_as_modules_do(site: Path) -> None:
    html = (site / "de/videos/02-1-bord/index.html").read_text("utf-8")
    assert '<article lang="nl">' in html
    assert "Het bord" in html


def test_machines_find_it_too(site: Path) -> None:
    assert (site / "assets/search/de.json").exists()
    assert (site / "de/videos/feed.xml").exists()
    assert f"{HERE}de/modules/02-bord/" in (site / "sitemap.xml").read_text("utf-8")
    videos = json.loads((site / "api/academy.json").read_text("utf-8"))["videos"]
    assert {video["url"]["de"].partition("/")[0] for video in videos} == {"de"}


def test_every_page_offers_the_way_to_it(site: Path) -> None:
    assert re.search(r'<a[^>]*hreflang="de"[^>]*>', (site / "index.html").read_text("utf-8"))
