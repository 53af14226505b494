"""The cast is drawn whole, the same every time, and in tints that can be told apart."""

import re
from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import pytest

import academy.people
from academy.model import ROLE_OF, Face, Figure, Language, Mouth, Person, Pose
from academy.people import LOOKS, box_of, colours, person, poses_of
from academy.people.part import part
from academy.text import interface

DRAWINGS = Path(academy.people.__file__).with_name("drawings")
FILES = sorted(DRAWINGS.rglob("*.svg"))
EVERY_POSE = [(who, pose) for who in Person for pose in Pose if pose in poses_of(who)]
SVG = "{http://www.w3.org/2000/svg}"


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize(("who", "pose"), EVERY_POSE)
def test_everybody_is_drawn_inside_the_box_that_is_told(who: Person, pose: Pose, flip: bool) -> None:
    figure = Figure(who, pose, Face.SMILE, flip)
    left, top, right, bottom = box_of(figure, 500, 900, 400)
    assert left < 500 < right
    assert top < 900 <= bottom < 906
    assert bottom - top < 560


def test_an_adult_who_stands_has_the_height_that_is_asked_for() -> None:
    left, top, right, bottom = box_of(Figure(Person.BRAM), 0, 1000, 300)
    assert bottom - top == pytest.approx(300, abs=10)
    assert right - left < 130


def test_a_child_is_smaller_and_has_a_larger_head() -> None:
    adult, child = LOOKS[Person.FATOU], LOOKS[Person.LOTTE]
    assert child.stature < adult.stature
    assert child.head > adult.head


@pytest.mark.parametrize(("who", "pose"), EVERY_POSE)
def test_the_same_figure_gives_the_same_drawing(who: Person, pose: Pose) -> None:
    figure = Figure(who, pose, Face.CALM)
    assert person(figure, 10, 20, 100) == person(Figure(who, pose, Face.CALM), 10, 20, 100)
    assert " id=" not in person(figure, 10, 20, 100)


def test_every_face_and_mouth_is_another_drawing() -> None:
    faces = {person(Figure(Person.MEI, Pose.BUST, face), 0, 0, 100) for face in Face}
    mouths = {person(Figure(Person.MEI, Pose.BUST, Face.CALM, mouth=mouth), 0, 0, 100) for mouth in Mouth}
    assert (len(faces), len(mouths)) == (len(Face), len(Mouth))


def test_a_closed_mouth_is_that_of_the_face_and_of_who_explains_a_smile() -> None:
    for face, own in product((Face.CALM, Face.SERIOUS), (Mouth.CLOSED,)):
        assert person(Figure(Person.RAVI, Pose.BUST, face, mouth=own), 0, 0, 100) == person(
            Figure(Person.RAVI, Pose.BUST, face), 0, 0, 100
        )
    closed = Figure(Person.RAVI, Pose.BUST, Face.EXPLAINING, mouth=Mouth.CLOSED)
    assert person(closed, 0, 0, 100) != person(Figure(Person.RAVI, Pose.BUST, Face.EXPLAINING), 0, 0, 100)


def test_who_has_not_a_pose_is_not_drawn_as_another() -> None:
    with pytest.raises(ValueError, match="no drawing of joost in the pose hand"):
        person(Figure(Person.JOOST, Pose.HAND), 0, 0, 100)


def test_everybody_can_stand_and_speak() -> None:
    assert all({Pose.STAND, Pose.BUST} <= poses_of(who) for who in Person)


@pytest.mark.parametrize("language", Language)
def test_readers_know_everybody_by_what_they_do(language: Language) -> None:
    roles = interface(language).seen.roles
    assert all(roles[ROLE_OF[who]] for who in Person)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_drawing_is_paths_in_whole_units_and_nothing_else(path: Path) -> None:
    root = ElementTree.fromstring(path.read_text("utf-8"))
    assert {child.tag for child in root.iter()} == {f"{SVG}svg", f"{SVG}path"}
    assert all(set(child.attrib) == {"class", "d"} for child in root)
    assert all(re.fullmatch(r"[Mlhvcqz0-9 -]*", child.attrib["d"]) for child in root)
    assert len(part(path.parent.name, path.stem).layers) == len(root)


def test_every_drawing_is_used_and_none_is_large() -> None:
    used = {body for look in LOOKS.values() for body in look.body.values()}
    assert {path.stem for path in FILES if path.parent.name == "body"} == used
    assert {path.stem for path in FILES if path.parent.name == "hair"} == {look.hair for look in LOOKS.values()}
    assert all(path.stat().st_size < 24_000 for path in FILES)


def test_the_licence_lies_beside_the_drawings() -> None:
    licence = (DRAWINGS / "LICENSE").read_text("utf-8")
    assert all(
        words in licence for words in ("Pablo Stanley", "CC0", "react-peeps 0.1.10", "Permission is hereby granted")
    )


def test_ink_stands_out_from_every_skin_and_all_clothes() -> None:
    assert all(contrast(colours.INK, skin) >= 2.4 for skin in colours.SKINS)
    assert all(contrast(colours.INK, cloth) >= 4.5 for cloth in colours.CLOTHES)
    assert contrast(colours.INK, colours.GROUND) >= 7
