"""The picture of a scene: its room is kept, its words are there, and it comes when it is needed."""

import re
from itertools import pairwise

import pytest

from academy.edition import Edition
from academy.model import Language, PageScene
from academy.render.scene import scene_picture
from sites import real_site

HERE = "modules/08-bordsessie/index.md"


@pytest.fixture(scope="module")
def edition() -> Edition:
    return real_site().edition_by_language[Language.NL]


def test_a_picture_keeps_its_room_and_comes_in_two_widths(edition: Edition) -> None:
    html = scene_picture(PageScene.BOARD, edition, HERE)
    folder = "../../assets/scenes"
    assert 'width="560" height="340"' in html
    assert f'srcset="{folder}/bord-440.webp 440w, {folder}/bord.webp 704w"' in html


def test_its_words_name_people_by_what_they_do(edition: Edition) -> None:
    assert "de schoolcoach wijst een briefje aan" in scene_picture(PageScene.BOARD, edition, HERE)
    assert 'alt=""' in scene_picture(PageScene.BOARD, edition, HERE, described=False)


def test_what_is_seen_at_once_does_not_wait(edition: Edition) -> None:
    assert 'loading="lazy"' in scene_picture(PageScene.BOARD, edition, HERE)
    assert "loading" not in scene_picture(PageScene.BOARD, edition, HERE, lazy=False)


def test_every_module_shows_another_scene_than_the_one_before_it(edition: Edition) -> None:
    scenes = [module.scene for module in edition.catalog.modules]
    assert all(one is not next_one for one, next_one in pairwise(scenes))
    assert PageScene.EMPTY not in scenes
    assert set(PageScene) - set(scenes) == {PageScene.EMPTY}


@pytest.mark.parametrize(("uri", "scene"), [("404.md", "leeg"), ("instrumenten/lesbezoek.md", "bezoek")])
def test_pages_that_show_people(uri: str, scene: str) -> None:
    html = real_site().page_by_uri[Language.NL][uri].html
    assert re.findall(r"scenes/([a-z]+)\.webp", html) == [scene]


def test_the_four_instruments_are_cards_with_what_people_do() -> None:
    html = real_site().page_by_uri[Language.NL]["index.md"].html
    assert re.findall(r"scenes/([a-z]+)\.webp", html) == ["bord", "terug", "bord", "tafel", "bezoek", "kring"]
    assert "cycle" not in html
    assert 'class="cycle"' in real_site().page_by_uri[Language.NL]["instrumenten/index.md"].html
