"""From bytes to text: what is not UTF-8 or can't be seen is refused at its place, and nothing else."""

from pathlib import Path

import pytest

from academies import told, valid_academy
from academy.load.text import read_text
from academy.problems import Problem

MODULE = "modules/01-begin/index.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return valid_academy(tmp_path)


def rewrite(root: Path, old: bytes, new: bytes) -> None:
    path = root / MODULE
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))


def test_a_byte_that_is_latin_1_is_shown_with_its_place(root: Path) -> None:
    rewrite(root, b"title: Begin", "title: Een idéé".encode("latin-1"))
    wanted = "dit teken is geen UTF-8 (byte 0xe9). Sla het bestand op als UTF-8. [not-utf8]"
    assert told(root).problems == [f"{MODULE}:3:14: {wanted}"]


def test_the_place_is_right_behind_a_byte_order_mark_and_wide_characters(root: Path) -> None:
    (root / MODULE).write_bytes(b"\xef\xbb\xbf---\r\ntitle: \xe2\x80\x9cja\xe2\x80\x9d \xff")
    wanted = "dit teken is geen UTF-8 (byte 0xff). Sla het bestand op als UTF-8. [not-utf8]"
    assert told(root).problems == [f"{MODULE}:2:13: {wanted}"]


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x85", "U+0085"),
        ("\u200b", "U+200B"),
        ("\u2028", "U+2028"),
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
        ("\ufeff", "U+FEFF"),
        ("\ufffe", "U+FFFE"),
        ("\u180e", "U+180E"),
        ("\u2062", "U+2062"),
        ("\u3164", "U+3164"),
        ("\uf0b7", "U+F0B7"),
        ("\ufdd0", "U+FDD0"),
        ("\ufff9", "U+FFF9"),
        ("\U0001fffe", "U+1FFFE"),
        ("\U000e0041", "U+E0041"),
        ("\U0010ffff", "U+10FFFF"),
    ],
)
@pytest.mark.parametrize("place", ["title: Begin", "Te veel tegelijk."])
def test_a_character_nobody_can_see_is_refused_in_metadata_and_in_prose(
    root: Path, place: str, character: str, name: str
) -> None:
    line = (root / MODULE).read_text("utf-8").split("\n").index(place) + 1
    rewrite(root, place.encode(), f"{place}{character}".encode())
    wanted = f"{MODULE}:{line}:{len(place) + 1}: onzichtbaar stuurteken {name}. "
    assert told(root).problems == [f"{wanted}Haal het weg; typ de regel zo nodig opnieuw. [bad-character]"]


def test_what_emoji_and_letters_are_made_with_is_fine(root: Path) -> None:
    rewrite(root, b"Te veel tegelijk.", "Te veel tegelijk \u2764\ufe0f, \U0001f469\u200d\U0001f3eb, e\u0301.".encode())
    assert told(root) == ([], [])


def test_of_a_file_full_of_them_the_first_twenty_lines_are_told(root: Path) -> None:
    (root / MODULE).write_bytes("\n".join(["stuk"] * 5000).encode("utf-16-le") * 20)
    assert len(told(root).problems) == 20


def test_a_byte_order_mark_and_windows_line_ends_are_fine(root: Path) -> None:
    for path in [*root.rglob("*.md"), root / "videos.yaml"]:
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert told(root) == ([], [])


def test_line_ends_of_an_old_mac_are_fine(root: Path) -> None:
    rewrite(root, b"\n", b"\r")
    assert told(root) == ([], [])


def test_letters_from_everywhere_are_fine_where_nothing_is_drawn(root: Path) -> None:
    summary = (root / MODULE).read_text("utf-8").split("summary: ")[1].split("\n")[0]
    rewrite(root, f"summary: {summary}".encode(), "summary: Zoë, Łukasz, 李 en علي doen mee 👩🏽‍🏫".encode())
    assert told(root) == ([], [])


def test_an_apostrophe_between_letters_becomes_the_printed_one_and_other_quotes_stay(root: Path) -> None:
    text, problems = decoded_text(root, b"Zes collega's, dr. O'Neill's foto, 's ochtends, it''s, 'ja', 2'3\r\n")
    assert (text, problems) == ("Zes collega’s, dr. O’Neill’s foto, 's ochtends, it''s, 'ja', 2'3\n", [])


def decoded_text(root: Path, data: bytes) -> tuple[str | None, list[Problem]]:
    (root / MODULE).write_bytes(data)
    return read_text(root / MODULE, MODULE)
