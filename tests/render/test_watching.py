"""Videos that stand at no step: the module shows them before or after its steps, and they lead back there."""

import re

import pytest

from academy.edition import Edition
from academy.model import Language, Moment
from academy.render.module import module_page
from academy.render.video import video_page
from sites import real_site


@pytest.fixture(scope="module")
def edition() -> Edition:
    return real_site().edition_by_language[Language.NL]


def linked(html: str) -> list[str]:
    return re.findall(r'class="video-row" href="\.\./\.\./videos/(\d\d-\d)-', html)


def part(html: str, start: str, end: str) -> str:
    return html[html.index(f'id="{start}"') : html.index(f'id="{end}"')]


def test_a_video_for_the_day_before_stands_with_what_must_be_ready(edition: Edition) -> None:
    html = module_page(edition.module_by_id["06"], edition).html
    before = part(html, "vooraf", "valkuilen")
    assert "Kijk vooraf" in before
    assert linked(before) == ["06-1", "06-2", "06-3"]


def test_a_video_for_the_day_after_stands_below_the_last_step(edition: Edition) -> None:
    html = module_page(edition.module_by_id["20"], edition).html
    after = part(html, "verandercoach", "waarom")
    assert "Kijk na afloop" in after
    assert linked(after)[-1:] == ["20-1"]


@pytest.mark.parametrize("moment", Moment)
def test_its_page_leads_to_that_place_of_the_module(edition: Edition, moment: Moment) -> None:
    anchor = {Moment.BEFORE: "vooraf", Moment.AFTER: "stappen"}[moment]
    for video in (video for video in edition.catalog.videos if video.when is moment):
        html = video_page(video, edition).html
        assert f"{edition.module_by_id[video.module_id].slug}/#{anchor}" in html
        assert edition.say.module.watch[moment] in html
