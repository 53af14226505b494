"""The files beside a film, and the film that fits its script."""

import json
from pathlib import Path

import pytest

from academies import valid_academy
from academy.captions import webvtt
from academy.load import load
from academy.model import Cue, Nothing
from academy.problems import Problem
from academy.validate import validate
from academy.validate.vtt import read_vtt


def test_webvtt_by_hand() -> None:
    text = webvtt([Cue(0.6, 2.35, ("Zes < zeven", "& dat klopt")), Cue(61.5, 3600.25, ("Later.",))], "nl")
    assert text == (
        "WEBVTT\nLanguage: nl\n\n"
        "1\n00:00:00.600 --> 00:00:02.350\nZes &lt; zeven\n&amp; dat klopt\n\n"
        "2\n00:01:01.500 --> 01:00:00.250\nLater.\n"
    )


def test_who_speaks_in_a_voice_of_their_own_is_named_line_by_line() -> None:
    text = webvtt([Cue(0.0, 2.0, ("Nee.", "Waarom & hoe?"), ("Collega", "")), Cue(2, 3, ("Ja.",), ("P & O",))], "nl")
    assert "\n<v Collega>Nee.</v>\nWaarom &amp; hoe?\n" in text
    assert text.endswith("\n<v P &amp; O>Ja.</v>\n")
    problems = list[Problem]()
    assert [cue.lines for _, cue in read_vtt(text, "film.vtt", problems)] == [("Nee.", "Waarom & hoe?"), ("Ja.",)]
    assert not problems


@pytest.mark.parametrize(
    "facts",
    [
        "{",
        "[]",
        '{"video": "01-1", "size": "veel"}',
        json.dumps({"video": "01-1", "size": 4, "sha256": "", "content": "", "pictures": ["dia-bord.webp"]}),
        json.dumps({"video": "01-2", "size": 4, "sha256": "", "content": "", "pictures": ["poster.webp"]}),
    ],
)
def test_a_film_that_is_half_there_is_not_there(facts: str, tmp_path: Path) -> None:
    folder = valid_academy(tmp_path) / ".build/videos/01-1"
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(b"film")
    (folder / "poster.webp").write_bytes(b"poster")
    (folder / "film.json").write_text(facts, "utf-8")
    assert load(tmp_path).films == ()


def test_a_film_of_other_words_is_not_shown(tmp_path: Path) -> None:
    folder = valid_academy(tmp_path) / ".build/videos/02-1"
    folder.mkdir(parents=True)
    (folder / "film.mp4").write_bytes(b"film")
    (folder / "poster.webp").write_bytes(b"poster")
    facts = {"video": "02-1", "size": 4, "sha256": "", "content": "ander", "pictures": ["poster.webp"]}
    (folder / "film.json").write_text(json.dumps(facts), "utf-8")
    assert [film.video_id for film in load(tmp_path).films] == ["02-1"]
    assert validate(load(tmp_path)).catalog.playing_by_video["02-1"] == Nothing()
