"""Scenes of a film: each for itself, so that one sentence makes only its own scene anew."""

import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from academy.load import load
from academy.model import FILM, FILM_NOTE, Language, Layout, Scene, Script, Sentence, lay_out, still_name
from academy.validate import validate
from academy.video import render as rendering
from academy.video.frames import Frame, frames_of, with_keys
from academy.video.render import render
from academy.video.scene import MadeScene, make_scene, mark_of, scenes_in
from academy.video.shelf import SHELF
from academy.video.storyboard import Shot, Strip, storyboard
from video.conftest import SAMPLE

SECOND = 48_000
MOST_BETWEEN = 10 * 25
"""Frames between two places where a player can begin."""
SPOKEN = "modules/08-bordsessie/videos/1-wat-is-een-bordsessie"
SERIES = "Module 08 · video 1"


def a_scene(number: int) -> Scene:
    items = tuple((f"Punt {n}",) for n in (1, 2))
    sentences = (Sentence("Eerst dit.", 0), Sentence("Dan dat.", 1), Sentence("En nu dit.", 2))
    return Scene(f"scene-{number}", f"Scène {number}", Layout.POINTS, "wall", (), items, sentences)


def strips_of(*samples: list[int]) -> tuple[Strip, ...]:
    scenes = tuple(a_scene(number) for number in range(len(samples)))
    script = Script("08-1", Language.NL, "08-1.md", (), scenes)
    return storyboard(script, lay_out(scenes, samples), SERIES)


def a_strip(length: int, *frames: int, before: str = "") -> Strip:
    return Strip(length, tuple(Shot(frame, f"<svg>{frame}</svg>") for frame in frames), before, "<svg/>", "dia-a.webp")


def numbers(strip: Strip) -> list[int]:
    return [frame.number for frame in frames_of(strip)]


def test_only_pictures_that_differ_are_encoded() -> None:
    assert numbers(a_strip(120, 0)) == [0, 50, 100]
    assert numbers(a_strip(120, 0, 60)) == [0, 50, 60, 61, 62, 63, 64, 65, 115]


def test_what_moves_lies_over_the_slide_before_and_then_it_stands() -> None:
    shot = Shot(20, "<svg>1</svg>", "<svg>ground</svg>", moves=("<svg>half</svg>", "<svg>most</svg>"))
    strip = Strip(60, (Shot(0, "<svg>0</svg>"), shot), "", "<svg/>", "dia-a.webp")
    assert [*frames_of(strip)][1:] == [
        Frame(20, "<svg>ground</svg>", over="<svg>half</svg>"),
        Frame(21, "<svg>ground</svg>", over="<svg>most</svg>"),
        Frame(22, "<svg>1</svg>"),
    ]


def test_a_mouth_moves_for_as_long_as_the_sentence_and_closes() -> None:
    shot = Shot(0, "<svg>0</svg>", mouths=("<svg>half</svg>", "<svg>open</svg>"), speaks=(0, 20))
    frames = [*frames_of(Strip(60, (shot,), "", "<svg/>", "dia-a.webp"))]
    assert {frame.over for frame in frames} == {"", "<svg>half</svg>", "<svg>open</svg>"}
    assert max(frame.number for frame in frames if frame.over) < 20
    assert not frames[-1].over


def test_a_scene_begins_in_the_slide_before_it() -> None:
    first, *_ = frames_of(a_strip(60, 0, before="<svg>before</svg>"))
    assert first == Frame(0, "<svg>0</svg>", "<svg>before</svg>", 1 / 6)


@given(st.integers(2, 1_000), st.booleans())
def test_a_player_begins_at_every_scene_and_never_at_its_last_picture(length: int, is_first: bool) -> None:
    strip = a_strip(length, 0, before="" if is_first else "<svg>before</svg>")
    frames = [*with_keys(frames_of(strip))]
    places = [frame.number for frame, is_key in frames if is_key]
    assert places[0] == 0
    assert not frames[-1][1]
    assert all(here.number < there.number for (here, _), (there, _) in pairwise(frames))
    assert frames[-1][0].number < length
    assert all(later - earlier <= MOST_BETWEEN for earlier, later in pairwise([*places, length]))


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 3 * SECOND))
def test_a_longer_sentence_changes_no_other_scene(longer: int) -> None:
    before = strips_of([SECOND] * 3, [SECOND] * 3, [SECOND] * 3)
    after = strips_of([SECOND, SECOND + longer, SECOND], [SECOND] * 3, [SECOND] * 3)
    assert mark_of(before[1]) == mark_of(after[1])
    assert mark_of(before[2]) == mark_of(after[2])


def test_another_slide_changes_its_scene_and_the_one_that_takes_its_place() -> None:
    marks = [mark_of(strip) for strip in strips_of([SECOND] * 3, [SECOND] * 3, [SECOND] * 3)]
    assert len({*marks}) == 3
    strip = a_strip(60, 0, before="<svg>before</svg>")
    assert mark_of(strip) != mark_of(a_strip(60, 0, before="<svg>another</svg>"))
    assert mark_of(strip) != mark_of(a_strip(60, 0, 30, before="<svg>before</svg>"))


@pytest.fixture(scope="module")
def academy(filmed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the academy with its film, to change."""
    return Path(shutil.copytree(filmed, tmp_path_factory.mktemp("scenes") / "academy"))


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pictures of the scenes that are made from now on."""
    made: list[str] = []

    def noted(strip: Strip) -> MadeScene:
        made.append(strip.still)
        return make_scene(strip)

    monkeypatch.setattr(rendering, "make_scene", noted)
    return made


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_changed_sentence_makes_its_scene_anew_and_the_film_is_as_if_all_were(academy: Path, made: list[str]) -> None:
    catalog = validate(load(academy)).catalog
    scene = catalog.scripts_by_video[SAMPLE][Language.NL].scenes[1]
    folder = academy / SPOKEN
    shutil.copy(folder / f"{scene.id}-1.opus", folder / f"{scene.id}-2.opus")

    assert render(academy, [SAMPLE]) == 1
    assert made == [still_name(scene.id)]
    from_kept = files_of(academy / SHELF / SAMPLE)

    shutil.rmtree(academy / SHELF / SAMPLE)
    assert render(academy, [SAMPLE]) == 1
    assert len(made) > 4
    assert files_of(academy / SHELF / SAMPLE) == from_kept


def test_scenes_of_a_film_that_is_damaged_are_not_used(academy: Path, tmp_path: Path) -> None:
    def copied(name: str) -> Path:
        return Path(shutil.copytree(academy / SHELF / SAMPLE, tmp_path / name))

    note = json.loads((academy / SHELF / SAMPLE / FILM_NOTE).read_text("utf-8"))
    whole = copied("whole")
    assert [*scenes_in(whole)] == [scene["mark"] for scene in note["scenes"]]

    film = bytearray((whole / FILM).read_bytes())
    film[len(film) // 2] ^= 1
    (whole / FILM).write_bytes(film)
    assert scenes_in(whole) == {}

    other_still = copied("still")
    name = next(iter(note["scenes"][2]["pictures"]))
    still = bytearray((other_still / name).read_bytes())
    still[-20] ^= 1
    (other_still / name).write_bytes(still)
    assert note["scenes"][2]["mark"] not in scenes_in(other_still)
    assert len(scenes_in(other_still)) == len(note["scenes"]) - 1


@pytest.mark.parametrize("note", ["{", "[]", "{}"])
def test_a_film_with_a_note_that_says_nothing_has_no_scenes(academy: Path, tmp_path: Path, note: str) -> None:
    folder = Path(shutil.copytree(academy / SHELF / SAMPLE, tmp_path / "film"))
    (folder / FILM_NOTE).write_text(note, "utf-8")
    assert scenes_in(folder) == {}


def test_a_place_without_a_film_has_no_scenes(tmp_path: Path) -> None:
    assert scenes_in(tmp_path / "08-1") == {}
