"""What is kept between builds only makes them quick: a site is the same to the byte, whatever was there before."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from pkgutil import resolve_name

import pytest

from academies import buildable_academy, change
from academy.cli import main
from academy.next_site import NextSite
from academy.publish import write_files
from academy.site import Site, page_file
from academy.sources import entries_of, mark_of_sources
from built.test_publish import digests
from mkdocs_preview import Writing

MODULE = "modules/02-bord/index.md"


CHANGES: dict[str, Callable[[Path], None]] = {
    "nothing": lambda _root: None,
    "a sentence": lambda root: _append(root / "docs/over.md", "\nEn nog een zin.\n"),
    "a title": lambda root: change(root, "docs/over.md", "title: Over", "title: Waarom"),
    "a term": lambda root: change(root, "docs/begrippen.md", "[bord, borden]", "[lokaal]"),
    "a fact": lambda root: change(
        root, MODULE, "practice: {every: week, minutes: 15}", "practice: {every: week, minutes: 10}"
    ),
    "a template": lambda root: change(root, "overrides/partials/footer.html", "<footer", '<footer data-new="1"'),
    "a style": lambda root: _append(root / "overrides/assets/css/base.css", "\n.new { color: red; }\n"),
    "a translation that goes": lambda root: (root / "docs/over.en.md").unlink(),
}


def _append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def built(root: Path) -> dict[str, str]:
    assert main(["--root", str(root), "build"]) == 0
    return digests(root / "site")


@pytest.mark.parametrize("what", CHANGES)
def test_a_build_after_another_is_as_the_first_would_be(tmp_path: Path, what: str) -> None:
    before, alone = buildable_academy(tmp_path / "before"), buildable_academy(tmp_path / "alone")
    old = built(before)
    for root in (before, alone):
        CHANGES[what](root)
    new = built(before)
    assert new == built(alone)
    assert (new == old) == (what == "nothing")


def test_a_sentence_needs_no_site_builder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its page goes into the frame that stands around it; what is around pages changes with other things."""
    root = buildable_academy(tmp_path)
    old = built(root)
    _append(root / "docs/over.md", "\nEn nog een zin.\n")
    monkeypatch.setattr("mkdocs_page.frames", None)
    new = built(root)
    assert [uri for uri in new if new[uri] != old[uri] and uri.endswith(".html")] == ["over/index.html"]


def test_the_third_build_is_made_of_the_first(tmp_path: Path) -> None:
    """What the one before the last left there, pages that went and files that somebody put there included."""
    before, alone = buildable_academy(tmp_path / "before"), buildable_academy(tmp_path / "alone")
    built(before)
    _append(before / "docs/over.md", "\nEn nog een zin.\n")
    built(before)
    (before / ".build/site/over/vreemd.txt").write_text("niet van ons", "utf-8")
    (before / ".build/site/over/index.html").write_text("anders", "utf-8")
    for root in (before, alone):
        CHANGES["a translation that goes"](root)
    _append(alone / "docs/over.md", "\nEn nog een zin.\n")
    assert built(before) == built(alone)


def test_what_is_there_already_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = buildable_academy(tmp_path)
    first = built(root)
    monkeypatch.setattr("academy.pipeline.build", None)
    assert built(root) == first


def test_a_build_does_not_hold_all_pages_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Site, "pages_by_language")
    assert "over/index.html" in built(buildable_academy(tmp_path))


def test_a_folder_that_holds_nothing_is_seen(tmp_path: Path) -> None:
    root = buildable_academy(tmp_path)
    built(root)
    (root / "modules/99").mkdir()
    assert main(["--root", str(root), "build"]) == 1


@pytest.mark.parametrize(
    ("stage", "written"),
    [("academy.pipeline.build", "docs/over.md"), ("mkdocs_page.frames", "overrides/partials/footer.html")],
)
def test_what_was_there_for_a_moment_during_a_build_is_not_taken_for_what_was_there_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stage: str, written: str
) -> None:
    root = buildable_academy(tmp_path / "root")
    first, old = built(root), (root / written).read_text("utf-8")
    shutil.rmtree(root / "site")
    make = resolve_name(stage)

    def slowly(*values: object) -> object:
        _append(root / written, "\nEven.\n")
        return make(*values)

    with monkeypatch.context() as during:
        during.setattr(stage, slowly)
        assert built(root) != first
    (root / written).write_text(old, "utf-8")
    assert built(root) == first


def test_a_file_that_vanishes_while_it_is_looked_at_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("docs/een.md", "docs/twee.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"a file")
    whole = mark_of_sources(tmp_path, ["docs"])
    found = entries_of(tmp_path / "docs")
    shutil.rmtree(tmp_path / "docs")
    monkeypatch.setattr("academy.sources.entries_of", lambda _folder: found)
    (tmp_path / "docs").mkdir()
    assert mark_of_sources(tmp_path, ["docs"]) != whole


@pytest.mark.parametrize("what", ["over/index.html", "assets/css/academy.css"])
def test_a_site_that_somebody_touched_is_made_again(tmp_path: Path, what: str) -> None:
    root = buildable_academy(tmp_path)
    first = built(root)
    (root / "site" / what).write_text("anders", "utf-8")
    assert built(root) == first


def test_the_preview_shows_the_pages_that_a_build_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, address = buildable_academy(tmp_path), "http://127.0.0.1:8000/"
    monkeypatch.setenv("SITE_URL", address)
    built(root)
    writing = Writing(root, address)
    writing.build()
    assert writing.preview.shown
    pages = {
        page_file(page, each) for each, pages in writing.preview.shown.site.pages_by_language.items() for page in pages
    }
    assert {uri: writing.preview.shown.content(uri) for uri in pages} == {
        uri: (root / "site" / uri).read_text("utf-8") for uri in pages
    }


def test_what_is_damaged_is_told_and_made_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = buildable_academy(tmp_path)
    first = built(root)
    for path in (root / ".build/kept").iterdir():
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    shutil.rmtree(root / "site")
    assert built(root) == first
    assert "In .build/kept was iets beschadigd" in capsys.readouterr().out


def test_films_are_shown_and_not_copied(tmp_path: Path) -> None:
    """They are most of a site; what an author wrote is copied, so that nobody changes it through the site."""
    for name in (".build/videos/1.mp4", "docs/bord.png"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_bytes(b"a file")
    files = {"videos/1.mp4": PurePosixPath(".build/videos/1.mp4"), "bord.png": PurePosixPath("docs/bord.png")}
    write_files(files, tmp_path, NextSite(tmp_path / "site"))
    assert [(tmp_path / "site" / address).stat().st_nlink for address in files] == [2, 1]


def test_content_that_was_right_is_not_checked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = buildable_academy(tmp_path)
    assert main(["--root", str(root), "check"]) == 0
    with monkeypatch.context() as during:
        during.setattr("academy.pipeline.check", None)
        assert main(["--root", str(root), "check"]) == 0
    (root / "docs/over.md").unlink()
    assert main(["--root", str(root), "check"]) == 1
    assert main(["--root", str(root), "check"]) == 1


def test_a_notice_is_told_as_often_as_somebody_checks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = buildable_academy(tmp_path)
    change(root, "modules/02-bord/index.en.md", "translates: ", "translates: 0")
    said = [(main(["--root", str(root), "check"]), capsys.readouterr().out) for _ in range(2)]
    assert said[0] == said[1]
    assert "[translation-stale]" in said[0][1]


def test_what_was_right_for_a_moment_during_a_check_is_not_taken_for_what_was_there_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = buildable_academy(tmp_path)
    good = (root / "docs/over.md").read_text("utf-8")
    (root / "docs/over.md").write_text("---\n---\n", "utf-8")
    check = resolve_name("academy.pipeline.check")

    def meanwhile(*values: object) -> object:
        (root / "docs/over.md").write_text(good, "utf-8")
        return check(*values)

    with monkeypatch.context() as during:
        during.setattr("academy.pipeline.check", meanwhile)
        assert main(["--root", str(root), "check"]) == 0
    (root / "docs/over.md").write_text("---\n---\n", "utf-8")
    assert main(["--root", str(root), "check"]) == 1


def test_a_file_that_keeps_its_time_and_its_length_is_read_again_while_it_is_new(tmp_path: Path) -> None:
    written, now = tmp_path / "docs/a.md", time.time_ns()
    written.parent.mkdir()
    marks = []
    for text in ("een", "zes"):
        written.write_text(text, "utf-8")
        os.utime(written, ns=(now, now))
        marks.append(mark_of_sources(tmp_path, ["docs"]))
    assert marks[0] != marks[1]
