"""A video that can be played: its pages, its files, and what machines are told of it."""

import json
import os
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from academies import CASES, TODAY, academy_of, valid_academy
from academy.edition import moment_id
from academy.model import Language, Page
from academy.pipeline import build
from academy.sharing import structured_data
from academy.site import Site, data_files
from academy.site.feed import video_feed
from academy.site.media import media_files
from films import pretend_film

GOLDEN = Path(__file__).parent / "golden"
FILM_PAGE, MODULE_PAGE = "videos/02-1-bord.md", "modules/02-bord/index.md"
FOLDER = "videos/02-1-bord"
MEDIA = "{http://search.yahoo.com/mrss/}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The valid academy with a film of video 02-1."""
    academy = valid_academy(tmp_path_factory.mktemp("film"))
    pretend_film(academy, "02-1")
    return build(academy)


def page_of(site: Site, uri: str, language: Language = Language.NL) -> Page:
    return next(page for page in site.pages_by_language[language] if page.uri == uri)


def recorded(case: str, tmp_path: Path) -> Site:
    return build(academy_of(CASES / "recordings" / case, tmp_path), today=TODAY)


@pytest.mark.parametrize("language", Language)
def test_the_page_of_a_film_is_as_reviewed(site: Site, language: Language) -> None:
    golden = GOLDEN / f"film-02-1-bord.{language}.html"
    html = page_of(site, FILM_PAGE, language).html + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(html, "utf-8")
    assert html == golden.read_text("utf-8")


def test_the_step_holds_the_film_ready_below_its_poster(site: Site) -> None:
    nl, en = (page_of(site, MODULE_PAGE, language).html for language in Language)
    assert 'data-in-place="02-1"' in nl
    assert f'preload="none" width="1280" height="720" poster="../../{FOLDER}/poster.webp"' in nl
    assert f'poster="../../../{FOLDER}/poster.webp"' in en, "one file for all languages"


def test_every_film_has_its_files_beside_it(site: Site) -> None:
    names = ("film.nl.vtt", "film.en.vtt", "hoofdstukken.nl.vtt", "hoofdstukken.en.vtt", "tekst.nl.txt", "tekst.en.txt")
    assert {f"{FOLDER}/{name}" for name in names} <= data_files(site).keys()
    scenes = site.catalog.scripts_by_video["02-1"][Language.NL].scenes
    media = ("film.mp4", "poster.webp", *(f"dia-{scene.id}.webp" for scene in scenes))
    assert media_files(site.catalog) == {f"{FOLDER}/{name}": f".build/videos/02-1/{name}" for name in media}
    assert data_files(site)[f"{FOLDER}/tekst.nl.txt"].startswith("Het bord\n========\n\nHet bord\nNaast het")


def described(site: Site, language: Language) -> Mapping[str, Any]:
    """The film as search engines are told of it."""
    page = page_of(site, FILM_PAGE, language)
    (film,) = (
        each for each in structured_data(page, site.edition_by_language[language]) if each["@type"] == "VideoObject"
    )
    return film


def test_search_engines_are_told_of_the_film_and_its_scenes(site: Site) -> None:
    film = described(site, Language.EN)
    timeline = site.catalog.timeline_by_video["02-1"]
    assert film["@type"] == "VideoObject"
    assert film["url"] == "en/videos/02-1-bord/"
    assert film["duration"] == f"PT1M{int(timeline.duration) - 60}S"
    assert film["uploadDate"] == "2026-11-22T00:00:00+00:00"
    assert film["thumbnailUrl"] == f"{FOLDER}/poster.webp"
    assert film["hasPart"][0]["name"] == "The board"
    first, second = film["hasPart"][:2]
    assert (first["startOffset"], first["endOffset"]) == (0, second["startOffset"])
    assert second["url"] == f"en/videos/02-1-bord/?t={second['startOffset']:g}"


def test_the_data_for_machines_holds_the_film_and_fits_its_schema(site: Site) -> None:
    document, schema = (json.loads(data_files(site)[f"api/academy{kind}.json"]) for kind in ("", ".schema"))
    jsonschema.validate(document, schema)
    with_film, without = (next(v for v in document["videos"] if v["id"] == id_) for id_ in ("02-1", "01-1"))
    assert with_film["duration"] == site.catalog.timeline_by_video["02-1"].duration
    assert with_film["files"] == {"film": f"{FOLDER}/film.mp4", "size": 1_200_000, "poster": f"{FOLDER}/poster.webp"}
    assert with_film["chapters"][0]["title"]["en"] == "The board"
    assert (without["duration"], without["files"], without["chapters"]) == (None, None, [])


@pytest.mark.parametrize("language", Language)
def test_the_feed_carries_the_film_with_its_size_and_length(site: Site, language: Language) -> None:
    feed = ET.fromstring(video_feed(site.catalog, language, "https://academie.example/pad/"))
    (item,) = feed.findall("channel/item")
    enclosure, media = item.find("enclosure"), item.find(f"{MEDIA}content")
    assert enclosure is not None
    assert media is not None
    assert enclosure.attrib == {
        "url": f"https://academie.example/pad/{FOLDER}/film.mp4",
        "length": "1200000",
        "type": "video/mp4",
    }
    assert media.attrib["duration"] == str(int(site.catalog.timeline_by_video["02-1"].duration))
    assert item.findtext("pubDate") == "Sun, 22 Nov 2026 00:00:00 +0000"
    subtitle, thumbnail = (media.find(f"{MEDIA}{name}") for name in ("subTitle", "thumbnail"))
    assert subtitle is not None
    assert thumbnail is not None
    captions = f"https://academie.example/pad/{FOLDER}/film.{language}.vtt"
    assert subtitle.attrib == {"type": "text/vtt", "lang": language.value, "href": captions}
    assert thumbnail.attrib == {"url": f"https://academie.example/pad/{FOLDER}/poster.webp"}
    below = "" if language is Language.NL else "en/"
    assert item.findtext("link") == f"https://academie.example/pad/{below}{FOLDER}/"


def test_without_its_film_a_page_says_so_and_keeps_its_text(tmp_path: Path) -> None:
    text = page_of(build(valid_academy(tmp_path)), FILM_PAGE).html
    assert "De video zit niet in deze uitgave" in text
    assert "<video" not in text
    assert "Dan is die muur naast het kopieerapparaat nooit meer leeg." in text


def test_a_recording_takes_the_place_of_the_film(tmp_path: Path) -> None:
    site = recorded("filmed-well", tmp_path)
    text = page_of(site, FILM_PAGE).html
    assert '<a href="#t=1.2" id="t=1.2">Het hangt &amp; blijft.</a>' in text, "its text is that of its captions"
    assert media_files(site.catalog) == {
        f"{FOLDER}/film.mp4": "modules/02-bord/videos/opname.mp4",
        f"{FOLDER}/film.nl.vtt": "modules/02-bord/videos/opname.vtt",
    }


def test_captions_at_the_same_moment_have_one_target_and_read_as_in_the_film(tmp_path: Path) -> None:
    text = page_of(recorded("captions-with-signs", tmp_path), FILM_PAGE).html
    assert text.count('href="#t=0.1"') == 2
    assert text.count('id="t=0.1"') == 1
    assert "&quot;Café&quot; &amp; &#x27;thuis&#x27; --&gt; klaar" in text
    assert "Tegelijk,\u00a0hier" in text


@pytest.mark.parametrize(
    ("seconds", "moment"), [(0.0, "t=0"), (100.0, "t=100"), (1.25, "t=1.25"), (12_345.67, "t=12345.67")]
)
def test_a_moment_is_named_to_the_hundredth_however_late(seconds: float, moment: str) -> None:
    assert moment_id(seconds) == moment


def test_a_recording_and_a_video_elsewhere_have_the_picture_of_their_module(tmp_path: Path) -> None:
    for case, language, card in (
        ("filmed-well", Language.NL, "module-02.nl"),
        ("at-a-provider", Language.EN, "module-02.en"),
    ):
        site = recorded(case, tmp_path / case)
        film = described(site, language)
        assert film["thumbnailUrl"] == f"assets/cards/{card}.png"
        assert film["uploadDate"] == "2026-11-22T00:00:00+00:00"


def test_the_feed_of_a_language_without_its_captions_names_the_dutch_ones(tmp_path: Path) -> None:
    site = recorded("filmed-well", tmp_path)
    feed = ET.fromstring(video_feed(site.catalog, Language.EN, "https://academie.example/"))
    subtitle, thumbnail = (feed.find(f".//{MEDIA}{name}") for name in ("subTitle", "thumbnail"))
    assert subtitle is not None
    assert thumbnail is not None
    assert subtitle.attrib["href"] == f"https://academie.example/{FOLDER}/film.nl.vtt"
    assert thumbnail.attrib["url"] == "https://academie.example/assets/cards/module-02.en.png"


def test_after_the_last_day_of_consent_the_recording_is_nowhere(tmp_path: Path) -> None:
    site = recorded("consent-ended", tmp_path)
    text = page_of(site, FILM_PAGE).html
    assert "Deze opname is niet meer te zien" in text
    assert "Dan is die muur naast het kopieerapparaat nooit meer leeg." in text
    assert "<video" not in text
    assert media_files(site.catalog) == {}


def test_a_video_elsewhere_names_the_place_and_loads_nothing(tmp_path: Path) -> None:
    text = page_of(recorded("at-a-provider", tmp_path), FILM_PAGE).html
    assert 'data-external="https://www.youtube-nocookie.com/embed/aB3dE6gH9-k?autoplay=1"' in text
    assert 'href="https://www.youtube.com/watch?v=aB3dE6gH9-k"' in text
    assert "Speelt bij YouTube" in text
    assert not any(tag in text for tag in ("<iframe", "<video", "<img", "<script"))
