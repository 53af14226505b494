"""Scenes of pages: every one is drawn, small enough to be seen at once, and said in words."""

import io
import re
from xml.etree import ElementTree

import pytest
from PIL import Image

from academy.model import Language, PageScene
from academy.people import scene, scene_pictures
from academy.people.picture import MOST_BYTES, NARROW, WIDE
from academy.text import interface


@pytest.mark.parametrize("name", PageScene)
def test_a_scene_is_56_by_34_and_loads_nothing(name: PageScene) -> None:
    svg = scene(name)
    root = ElementTree.fromstring(svg)
    assert (root.attrib["width"], root.attrib["height"]) == ("560", "340")
    assert not re.search(r"<(script|image|text|style)|href|\bid=|nan", svg)


def test_no_two_scenes_are_the_same() -> None:
    assert len({scene(name) for name in PageScene}) == len(PageScene)


@pytest.mark.parametrize("name", [PageScene.DESIGN, PageScene.BACK, PageScene.START_DAY])
def test_its_pictures_fit_what_a_page_can_spare(name: PageScene) -> None:
    pictures = scene_pictures(name)
    assert {width: Image.open(io.BytesIO(content)).size for width, content in pictures.items()} == {
        WIDE: (704, 428),
        NARROW: (440, 268),
    }
    assert len(pictures[NARROW]) <= MOST_BYTES[NARROW]
    assert len(pictures[WIDE]) <= MOST_BYTES[WIDE]


@pytest.mark.parametrize("language", Language)
def test_every_scene_is_said_in_one_sentence(language: Language) -> None:
    scenes = interface(language).seen.scenes
    assert all(text.endswith(".") and len(text) < 110 for text in scenes.values())
    assert len(set(scenes.values())) == len(PageScene)
