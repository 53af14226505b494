"""What plays of a video is known in one place: every output tells the same length, and the same moments."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from academies import CASES, TODAY, academy_of, valid_academy
from academy import pipeline
from academy.api.video import video_record
from academy.edition import Edition
from academy.languages import SOURCE
from academy.load import RawFilm, load
from academy.model import POSTER, Catalog, Elsewhere, Language, Nothing, Recorded, Rendered, Video, content_mark
from academy.pipeline import build
from academy.render.lists import video_list
from academy.render.poster import poster
from academy.render.video import video_page
from academy.search.entry import Entry
from academy.search.videos import video_entry
from academy.sharing import structured_data
from academy.site import Site
from academy.site.feed import video_feed
from academy.validate import validate
from conftest import ROOT
from films import pretend_film

LENGTH = re.compile(r"(\d+):(\d\d)")


@pytest.fixture(scope="module")
def real() -> Site:
    """The academy as it is published, as if every script was rendered just now."""
    raw = load(ROOT)
    catalog = validate(raw).catalog
    films = tuple(RawFilm(id_, 1, _mark(catalog, id_), (POSTER,)) for id_ in catalog.narration_by_video)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "load", lambda _: replace(raw, films=films))
        return build(ROOT, "https://academie.example/")


def _mark(catalog: Catalog, id_: str) -> str:
    return content_mark(catalog.scripts_by_video[id_][SOURCE], catalog.narration_by_video[id_])


@pytest.mark.parametrize("language", Language)
def test_every_video_has_one_length_wherever_it_is_told(real: Site, language: Language) -> None:
    edition = real.edition_by_language[language]
    assert len(real.catalog.videos) == 100
    feed = {
        item.findtext("guid"): item
        for item in ET.fromstring(video_feed(real.catalog, language, real.site_url)).findall("channel/item")
    }
    cards = re.findall(r'film-card__time">([\d:]+)<.*?<a href="([^"]+)"', video_list(edition, HERE))
    listed = {url: time for time, url in cards}
    found = {entry.url: entry.where for entry in (video_entry(video, edition) for video in edition.catalog.videos)}
    for video in real.catalog.videos:
        media = feed[f"academie-video-{video.id}-{language}"][-1]
        told = {
            "api": int(video_record(video, real.catalog)["duration"]),
            "feed": int(media.attrib["duration"]),
            "list": _seconds(listed[f"{video.folder.partition('/')[2]}/"]),
            "search": _seconds(found[f"{video.folder}/"]),
            **_on_its_page(video, edition),
        }
        assert len(set(told.values())) == 1, (video.id, told)


HERE = "videos/index.md"


def _on_its_page(video: Video, edition: Edition) -> dict[str, int]:
    page = video_page(video, edition)
    film = next(each for each in structured_data(page, edition) if each["@type"] == "VideoObject")
    minutes, seconds = re.fullmatch(r"PT(\d+)M(\d+)S", film["duration"]).groups()  # type: ignore[union-attr]
    facts = page.html.partition('<p class="meta">')[2].partition("</p>")[0]
    return {
        "page": _seconds(facts),
        "poster": _seconds(poster(video, edition)),
        "search engines": int(minutes) * 60 + int(seconds),
    }


def _seconds(text: str) -> int:
    (length,) = LENGTH.findall(text)
    return int(length[0]) * 60 + int(length[1])


def site_of(case: str, tmp_path: Path) -> Site:
    return build(academy_of(CASES / "recordings" / case, tmp_path), today=TODAY)


def found_of(site: Site, language: Language = SOURCE) -> Entry:
    edition = site.edition_by_language[language]
    video = next(video for video in site.catalog.videos if video.id == "02-1")
    return video_entry(video, edition)


def test_a_video_plays_as_its_author_says(tmp_path: Path) -> None:
    kinds = {"filmed-well": Recorded, "at-a-provider": Elsewhere, "consent-ended": Nothing}
    for case, kind in kinds.items():
        playing = site_of(case, tmp_path / case).catalog.playing_by_video
        assert isinstance(playing["02-1"], kind)
        assert playing["01-1"] == Nothing()
    assert playing["02-1"] == Nothing(has_consent_ended=True)


def test_a_recording_is_found_with_its_own_length_and_its_captions_moments(tmp_path: Path) -> None:
    academy = academy_of(CASES / "recordings/filmed-well", tmp_path)
    pretend_film(academy, "02-1")
    site = build(academy, today=TODAY)
    assert site.catalog.timeline_by_video["02-1"].duration > 60, "its script was spoken once"
    found = found_of(site)
    assert found.where.endswith(" · 0:02")
    (said,) = found.parts
    assert [(one.text, one.start) for one in said.sentences] == [
        ("Dit is het bord.", 0.1),
        ("Het hangt & blijft.", 1.2),
    ]
    assert said.url == "videos/02-1-bord/#tekst", "the heading above its captions"
    assert found_of(site, Language.EN).parts == (), "nobody says it in English"


def test_a_video_elsewhere_is_found_with_the_length_that_it_has_there(tmp_path: Path) -> None:
    site = site_of("at-a-provider", tmp_path)
    playing, found = site.catalog.playing_by_video["02-1"], found_of(site)
    assert isinstance(playing, Elsewhere)
    assert _seconds(found.where) == playing.seconds
    assert {one.start for part in found.parts for one in part.sentences} == {None}


def test_where_nothing_plays_no_length_and_no_moment_is_promised(tmp_path: Path) -> None:
    """Spoken, but not rendered in this edition."""
    academy = valid_academy(tmp_path)
    found = found_of(build(academy))
    assert ":" not in found.where
    assert {one.start for part in found.parts for one in part.sentences} == {None}
    pretend_film(academy, "02-1")
    site = build(academy)
    assert isinstance(site.catalog.playing_by_video["02-1"], Rendered)
    assert _seconds(found_of(site).where) > 60
    assert None not in {one.start for part in found_of(site).parts for one in part.sentences[:1]}
