"""`academy video make`: from a changed sentence to its film on the site, in one go."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from academies import buildable_academy, change, valid_academy
from academy import cli
from academy.cli import main
from academy.load import RawAcademy, load
from academy.model import FILM, FILMS, Voice
from academy.sound import RATE, read_opus, write_opus
from academy.speech.unspoken import unspoken
from films import speak_silently

SCRIPT = "modules/02-bord/videos/1-bord.md"
SOUNDS = "modules/02-bord/videos/1-bord"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An academy of which everything was spoken."""
    root = valid_academy(tmp_path)
    speak_silently(root, "02-1", Voice.COMPUTER)
    return root


def unspoken_of(root: Path) -> tuple[str, ...]:
    return unspoken(load(root), root)


def test_what_was_spoken_needs_no_voice(root: Path) -> None:
    assert unspoken_of(root) == ()


def test_a_script_that_nobody_spoke_does(tmp_path: Path) -> None:
    assert unspoken_of(valid_academy(tmp_path)) == ("02-1",)


def test_and_so_does_a_sentence_that_changed(root: Path) -> None:
    change(root, SCRIPT, "een rol tape", "een rol plakband")
    assert unspoken_of(root) == ("02-1",)


def test_or_one_whose_sound_is_gone(root: Path) -> None:
    (root / SOUNDS / "muur-1.opus").unlink()
    assert unspoken_of(root) == ("02-1",)


def test_or_one_that_only_the_robot_spoke(root: Path) -> None:
    speak_silently(root, "02-1", Voice.DRAFT)
    assert unspoken_of(root) == ("02-1",)


def test_but_not_what_a_person_recorded(root: Path) -> None:
    change(root, f"{SOUNDS}/narration.yaml", "voice: computer", "voice: mens")
    (root / SOUNDS / "muur-1.opus").unlink()
    assert unspoken_of(root) == ()


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done, in order, with rooms that stand in for those that speak, render and build."""
    done: list[str] = []
    monkeypatch.setattr("academy.load.load", noted(done, "load", load))
    monkeypatch.setattr(cli, "_build", noted(done, "build", lambda *_: 0))
    rendering = SimpleNamespace(render_films=noted(done, "render", lambda *_: ("02-1",)))
    monkeypatch.setitem(sys.modules, "academy.video.render", rendering)
    return done


def noted(done: list[str], name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    def run(*values: Any, **named: Any) -> Any:
        done.append(name)
        return function(*values, **named)

    return run


@pytest.fixture
def voice(done: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A voice that is silent."""

    def speak(content: RawAcademy, root: Path, *_: Any, **__: Any) -> tuple[str, ...]:
        videos = unspoken(content, root)
        for video_id in videos:
            shutil.rmtree(root / SOUNDS)
            speak_silently(root, video_id, Voice.COMPUTER)
        return videos

    room = SimpleNamespace(speak_new=noted(done, "speak", speak))
    monkeypatch.setitem(sys.modules, "academy.speech.speak", room)


@pytest.fixture
def no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nobody ran `make speak`."""
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    monkeypatch.delitem(sys.modules, "academy.speech.speak", raising=False)
    monkeypatch.delitem(sys.modules, "academy.speech.espeak", raising=False)


def make(root: Path, *options: str) -> int:
    return main(["--root", str(root), *options, "video", "make", "02-1"])


@pytest.mark.usefixtures("voice")
def test_a_changed_sentence_is_spoken_rendered_and_built(
    root: Path, done: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    change(root, SCRIPT, "een rol tape", "een rol plakband")
    assert make(root) == 0
    assert done == ["load", "speak", "load", "render", "build"]
    assert capsys.readouterr().out == "Ingesproken: 02-1. Film gemaakt: 02-1. De site in site/ is bijgewerkt.\n"


@pytest.mark.usefixtures("voice")
def test_content_is_not_read_again_where_nothing_was_to_be_spoken(
    root: Path, done: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert make(root, "--language", "en") == 0
    assert done == ["load", "speak", "render", "build"]
    assert capsys.readouterr().out == "Spoken: nothing new. Film made: 02-1. The site in site/ is up to date.\n"


@pytest.mark.usefixtures("no_voice")
def test_without_a_voice_the_rest_is_done_where_nothing_is_to_be_spoken(root: Path, done: list[str]) -> None:
    assert make(root) == 0
    assert done == ["load", "render", "build"]


@pytest.mark.usefixtures("no_voice")
def test_and_else_it_says_how_to_get_one(root: Path, done: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    change(root, SCRIPT, "een rol tape", "een rol plakband")
    assert make(root) == 1
    assert done == ["load"]
    told = capsys.readouterr().err
    assert told.startswith("Nog niet ingesproken: 02-1. Het pakket “espeakng_loader” ontbreekt. “make speak” zet klaar")


@pytest.mark.parametrize("command", ["make", "render", "speak", "listen"])
@pytest.mark.parametrize("count", ["-1", "0", "veel", "1.5", "²"])
def test_at_least_one_works(command: str, count: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["video", command, "--workers", count])
    said = f"“{count}” is niet hoeveel er tegelijk mogen. Noem een heel getal van 1 of meer.\n"
    assert capsys.readouterr().err.endswith(f"argument --workers: {said}")


@pytest.mark.usefixtures("no_voice")
def test_the_film_is_on_the_site(tmp_path: Path) -> None:
    root = buildable_academy(tmp_path)
    speak_silently(root, "02-1", Voice.COMPUTER)
    for path in (root / SOUNDS).glob("*.opus"):
        tone = 0.1 * np.sin(np.arange(len(read_opus(path))) / 20)
        write_opus(tone.astype(np.float32), RATE, path)
    assert make(root) == 0
    assert (root / "site/videos/02-1-bord/film.mp4").read_bytes() == (root / FILMS / "02-1" / FILM).read_bytes()
