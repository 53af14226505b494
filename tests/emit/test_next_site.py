"""The next site is put together in what an earlier one left; what comes out is as in an empty folder."""

from pathlib import Path

import pytest

from academy.next_site import NextSite


@pytest.fixture
def following(tmp_path: Path) -> NextSite:
    return NextSite(tmp_path / "next")


def test_what_nobody_wrote_is_gone(tmp_path: Path, following: NextSite) -> None:
    (tmp_path / "next/old/deep").mkdir(parents=True)
    (tmp_path / "next/old/deep/page.html").write_text("van vorig jaar", "utf-8")
    (tmp_path / "next/kept").mkdir()
    (tmp_path / "next/kept/old.txt").write_text("weg", "utf-8")
    (tmp_path / "next/kept/empty").mkdir()
    following.write("kept/new.txt", b"nieuw")
    following.close()
    assert files(tmp_path / "next") == {"kept/new.txt": b"nieuw"}
    assert [path.name for path in (tmp_path / "next").iterdir()] == ["kept"]


def test_what_is_right_is_left_alone(tmp_path: Path, following: NextSite) -> None:
    following.write("a.txt", b"zo")
    stamp = (tmp_path / "next/a.txt").stat()
    NextSite(tmp_path / "next").write("a.txt", b"zo")
    assert (tmp_path / "next/a.txt").stat() == stamp


def test_another_file_that_is_the_same_one_does_not_change(tmp_path: Path, following: NextSite) -> None:
    """Films and pages stand in two folders as one file; to write into it would change the site that is shown."""
    (tmp_path / "shown.html").write_bytes(b"oud")
    following.show("page.html", tmp_path / "shown.html")
    NextSite(tmp_path / "next").write("page.html", b"nieuw")
    assert (tmp_path / "shown.html").read_bytes() == b"oud"
    assert files(tmp_path / "next") == {"page.html": b"nieuw"}


def test_what_an_author_wrote_is_not_the_same_file(tmp_path: Path, following: NextSite) -> None:
    (tmp_path / "sheet.pdf").write_bytes(b"vel")
    following.show("sheet.pdf", tmp_path / "sheet.pdf")
    following.copy("sheet.pdf", tmp_path / "sheet.pdf")
    (tmp_path / "sheet.pdf").write_bytes(b"ander vel")
    assert files(tmp_path / "next") == {"sheet.pdf": b"vel"}


@pytest.mark.parametrize("what", ["a file", "a folder", "a link out of the site"])
def test_whatever_stands_in_the_way_makes_room(tmp_path: Path, following: NextSite, what: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "page.html").write_bytes(b"van een ander")
    (tmp_path / "next").mkdir()
    if what == "a file":
        (tmp_path / "next/over").write_bytes(b"")
    elif what == "a folder":
        (tmp_path / "next/over/page.html/deep").mkdir(parents=True)
    else:
        (tmp_path / "next/over").symlink_to(outside)
    following.write("over/page.html", b"over ons")
    following.close()
    assert files(tmp_path / "next") == {"over/page.html": b"over ons"}
    assert (outside / "page.html").read_bytes() == b"van een ander"


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
