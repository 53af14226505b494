"""A film as it comes out of the renderer: one real sample here, all hundred in `make test-all`."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from academy.load import load
from academy.model import FILM, POSTER, Catalog, Language, still_name
from academy.problems import ContentError
from academy.validate import validate
from academy.video.render import RenderError, render
from academy.video.shelf import SHELF
from academy.video.soundtrack import LOUDNESS, loudness, soundtrack
from video.conftest import SAMPLE
from video.film_facts import FilmFacts, facts_of, index_stands_in_front, lag

MOST_MEGABYTES_A_MINUTE = 1.3


@pytest.fixture(scope="module")
def academy(filmed: Path) -> Path:
    return filmed


@pytest.fixture(scope="module")
def catalog(academy: Path) -> Catalog:
    return validate(load(academy)).catalog


@pytest.fixture(scope="module")
def facts(academy: Path) -> FilmFacts:
    return facts_of(academy / SHELF / SAMPLE / FILM)


def check_film(video_id: str, academy: Path, catalog: Catalog) -> None:
    """Everything that a school needs of a film."""
    path = academy / SHELF / video_id / FILM
    facts, timeline = facts_of(path), catalog.timeline_by_video[video_id]
    assert (facts.video_codec, facts.size, facts.pixels) == ("h264", (1280, 720), "yuv420p")
    assert (facts.audio_codec, facts.channels) == ("aac", 1)
    assert facts.duration == pytest.approx(timeline.duration, abs=0.05)
    assert index_stands_in_front(path)
    assert path.stat().st_size / 1e6 / (timeline.duration / 60) <= MOST_MEGABYTES_A_MINUTE
    assert loudness(facts.sound) == pytest.approx(LOUDNESS, abs=0.5)
    for scene in timeline.scenes:
        assert min(abs(key - scene.start) for key in facts.key_frames) < 0.041, f"no cut at {scene.id}"
    meant = soundtrack(catalog.narration_by_video[video_id], timeline, academy)
    assert abs(lag(facts.sound, meant)) < 0.05, "captions and sound part"


def test_a_film_is_what_schools_can_play(academy: Path, catalog: Catalog) -> None:
    check_film(SAMPLE, academy, catalog)


def test_there_is_a_place_to_begin_every_few_seconds(facts: FilmFacts) -> None:
    gaps = [later - earlier for earlier, later in zip(facts.key_frames, facts.key_frames[1:], strict=False)]
    assert max(gaps) <= 10
    assert facts.key_frames[0] == 0


def test_a_film_that_is_there_is_not_made_again(academy: Path) -> None:
    assert render(academy, [SAMPLE]) == 0


def test_the_poster_is_small(academy: Path) -> None:
    assert 2_000 < (academy / SHELF / SAMPLE / POSTER).stat().st_size < 40_000


def test_every_scene_has_its_whole_slide_as_a_picture(academy: Path, catalog: Catalog) -> None:
    for scene in catalog.scripts_by_video[SAMPLE][Language.NL].scenes:
        path = academy / SHELF / SAMPLE / still_name(scene.id)
        assert path.stat().st_size < 30_000
        assert Image.open(path).size == (720, 405)


def test_a_video_that_nobody_knows_is_said(academy: Path) -> None:
    with pytest.raises(RenderError, match=r"Niet ingesproken, of onbekend: 99-9\."):
        render(academy, ["99-9"])


def test_a_sound_that_is_damaged_is_told_before_anything_is_made(
    filmed: Path, catalog: Catalog, tmp_path: Path
) -> None:
    academy = Path(shutil.copytree(filmed, tmp_path / "academy"))
    sounds = catalog.narration_by_video["08-2"].sound_by_name
    path = academy / next(iter(sounds.values())).uri
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 400] = bytes(400)
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"08-bordsessie/videos/2-.+\.opus:1:1: "):
        render(academy, ["08-2"])
    assert not (academy / SHELF / "08-2").exists()


@pytest.mark.slow
def test_all_hundred_films(root: Path) -> None:
    """Uses the films that `make videos` made, so that only new ones take time."""
    render(root)
    catalog = validate(load(root)).catalog
    assert len(catalog.timeline_by_video) == 100
    for video in catalog.videos:
        assert Language.NL in catalog.scripts_by_video[video.id]
        check_film(video.id, root, catalog)
