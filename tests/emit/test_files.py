"""Everything that is published beside the pages comes from one pure function."""

import subprocess
import sys
from collections import defaultdict
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

import pytest

from academies import buildable_academy, valid_academy
from academy import pipeline
from academy.cli import main
from academy.languages import Language
from academy.load import RawAcademy, load
from academy.pipeline import build
from academy.site import PublishedFile, at_any_depth, files_of
from conftest import ROOT
from sites import ADDRESS, real_files, small_site


@pytest.fixture
def files() -> dict[str, PublishedFile]:
    return real_files()


def test_what_visitors_programs_ask_for_by_name_is_there(files: dict[str, PublishedFile]) -> None:
    by_name = {"_headers", "manifest.webmanifest", "sitemap.xml", "opensearch.xml", "en/opensearch.xml"}
    assert by_name | {"videos/feed.xml", "en/videos/feed.xml", "api/academy.json"} <= files.keys()


def test_every_path_is_a_file_of_the_repository(files: dict[str, PublishedFile]) -> None:
    paths = [path for path in files.values() if isinstance(path, PurePosixPath)]
    assert PurePosixPath("overrides/assets/favicon.svg") in paths
    assert [path for path in paths if not (ROOT / path).is_file()] == []


def test_the_sources_of_the_site_stay_at_home(files: dict[str, PublishedFile]) -> None:
    """What visitors ask for, and the parts that scripts and styles are made of."""
    assert not {"zoekvragen.yaml", "assets/css/tokens.css", "assets/js/storage.js"} & files.keys()
    assert {"assets/css/academy.css", "assets/css/meeting.css", "assets/js/academy.js"} <= files.keys()


def test_the_same_content_gives_the_same_files(tmp_path: Path) -> None:
    academy = buildable_academy(tmp_path)
    once, again = (dict(files_of(build(academy, ADDRESS))) for _ in range(2))
    assert once == again


def test_the_page_for_missing_addresses_links_from_the_root() -> None:
    html = '<a href="../modules/"><a href="#inhoud"><a href="https://x.nl/./"><form action="../../assets/">'
    assert 'href="/en/modules/"><a href="#inhoud"><a href="https://x.nl/./"' in at_any_depth(html, "en/404/", "")
    below = at_any_depth(html, "en/404/", urljoin(ADDRESS, "academie/"))
    assert 'href="/academie/en/modules/"' in below
    assert 'action="/academie/assets/"' in below


def test_a_picture_in_two_widths_is_found_from_the_root() -> None:
    html = '<img src="../assets/a-440.webp" srcset="../assets/a-440.webp 440w, ../assets/a.webp 880w">'
    seen = at_any_depth(html, "404.html", urljoin(ADDRESS, "academie/deel/"))
    assert 'srcset="/academie/assets/a-440.webp 440w, /academie/assets/a.webp 880w"' in seen


def test_the_check_does_not_even_import_the_later_stages(tmp_path: Path) -> None:
    """Pages, editions and the index of the search are the work of a build."""
    program = "import sys; from academy.cli import main; main(sys.argv[1:]); print(*sys.modules)"
    command = [sys.executable, "-c", program, "--root", str(valid_academy(tmp_path)), "check"]
    modules = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "academy.validate" in modules
    assert not {"academy.render", "academy.edition", "academy.search", "academy.site", "mkdocs"} & set(modules)


def test_a_build_runs_the_pipeline_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command makes the site and the site builder puts it into its frame."""
    loaded: list[Path] = []

    def noted(root: Path) -> RawAcademy:
        loaded.append(root)
        return load(root)

    monkeypatch.setattr(pipeline, "load", noted)
    assert main(["--root", str(buildable_academy(tmp_path)), "build"]) == 0
    assert loaded == [tmp_path]


def test_the_languages_of_all_pages_are_known_before_one_is_rendered() -> None:
    site, rendered = small_site(), defaultdict[str, dict[Language, Language]](dict)
    for language, pages in site.pages_by_language.items():
        for page in pages:
            rendered[page.uri][language] = page.language
    assert rendered == site.content_by_uri
    assert [rendered[uri][Language.EN] for uri in ("over.md", "zoeken.md")] == [Language.EN, Language.NL]
