"""Slides: everything that the hundred scripts show fits, and what does not fit is said."""

import pytest

from academy.model import Actor, Catalog, Face, Language, Layout, Person, Scene, Sentence
from academy.slides import Place, draw, motion
from academy.slides.marks import SlideError, alike, fitted, width_of, wrapped
from sites import real_checked

PLACE = Place("Module 08 · video 1", 2, 5)


@pytest.fixture
def catalog() -> Catalog:
    return real_checked().catalog


PEOPLE = {
    Layout.VISIT: (Person.FATOU, Person.NOOR, Person.MEI),
    Layout.SHEET: (Person.BRAM, Person.INEKE),
    Layout.RING: (Person.NOOR, Person.SEM, Person.JOOST),
    Layout.DOOR: (Person.MEI, Person.DAAN),
}
"""Who is on a slide that shows people in any case."""
SOMEBODY = (Layout.POINTS, Layout.FLOW, Layout.BOARD, Layout.SUMMARY)
"""Layouts with words alone that may also show somebody."""


def a_scene(layout: Layout, *items: tuple[str, ...], icon: str = "wall", people: tuple[Person, ...] = ()) -> Scene:
    return Scene(
        *("een", "Het doel gaat naar de muur", layout, icon, ("Week", "Aantal"), items, (Sentence("Zo."),)),
        line=12,
        people=tuple(Actor(who, Face.CALM) for who in people or PEOPLE.get(layout, ())),
    )


def test_every_state_of_every_slide_fits(catalog: Catalog) -> None:
    for scripts in catalog.scripts_by_video.values():
        script = scripts[Language.NL]
        for number, scene in enumerate(script.scenes, 1):
            for shown in range(len(scene.items) + 1):
                assert draw(scene, shown, Place("Module 00 · video 0", number, len(script.scenes)))


def test_what_does_not_fit_is_not_drawn() -> None:
    long = "Verantwoordelijkheidsgevoel en samenwerkingsverbanden tussen onderwijsondersteuners"
    with pytest.raises(SlideError, match=r"^Verant"):
        draw(a_scene(Layout.POINTS, (long,)), 1, PLACE)


@pytest.mark.parametrize("layout", [each for each in Layout if each not in (Layout.TABLE, Layout.CHART, *PEOPLE)])
def test_an_item_shows_only_once_it_was_said(layout: Layout) -> None:
    scene = a_scene(layout, ("Jij: tomaat",), ("Collega: komkommer",), ("Jij: augurk",))
    assert "tomaat" not in draw(scene, 0, PLACE)
    assert "tomaat" in draw(scene, 1, PLACE)
    assert "komkommer" not in draw(scene, 1, PLACE)


@pytest.mark.parametrize("layout", [*SOMEBODY, Layout.VISIT, Layout.SHEET])
def test_beside_people_an_item_shows_only_once_it_was_said(layout: Layout) -> None:
    scene = a_scene(layout, ("Goed: tomaat",), ("Fout: augurk",), people=PEOPLE.get(layout, (Person.DAAN,)))
    assert "tomaat" not in draw(scene, 0, PLACE)
    assert "tomaat" in draw(scene, 1, PLACE)
    assert "augurk" not in draw(scene, 1, PLACE)


def test_a_title_with_people_is_its_own_poster() -> None:
    """The first picture of a film says what it is about: nothing on it is still to come."""
    scene = a_scene(Layout.TITLE, ("Van punt zeven naar punt één",), people=(Person.AMIRA, Person.JOOST))
    assert "Van punt zeven naar punt één" in draw(scene, 0, PLACE)


def test_in_a_talk_only_the_last_words_of_each_are_seen() -> None:
    lines = (("Jij: Wat is het getal?",), ("Collega: Zeventien.",), ("Jij: En toen?",))
    scene = a_scene(Layout.DIALOGUE, *lines, people=(Person.SANNE, Person.BRAM))
    assert "Wat is het getal?" in draw(scene, 2, PLACE)
    assert "Wat is het getal?" not in draw(scene, 3, PLACE)
    assert "Zeventien." in draw(scene, 3, PLACE)


def test_who_says_a_line_moves_the_mouth_and_nobody_else() -> None:
    lines = (("Jij: Wat is het getal?",), ("Collega: Zeventien.",))
    scene = a_scene(Layout.DIALOGUE, *lines, people=(Person.SANNE, Person.BRAM))
    assert all(">Jij<" in mouth and ">Collega<" not in mouth for mouth in motion(scene, 1, PLACE).mouths)
    assert len({*motion(scene, 2, PLACE).mouths}) == 2


def test_an_item_moves_over_the_slide_that_it_is_not_on_yet() -> None:
    scene = a_scene(Layout.BOARD, ("Doel: tomaat",), ("Nu: augurk",), ("Actie: ui",), people=(Person.AMIRA,))
    moving = motion(scene, 2, PLACE)
    assert moving.ground == draw(scene, 1, PLACE)
    assert 6 <= len(moving.moves) <= 12
    assert all("augurk" in picture for picture in moving.moves)
    assert len({*moving.moves}) == len(moving.moves)


def test_a_slide_of_words_alone_does_not_move() -> None:
    assert motion(a_scene(Layout.POINTS, ("Goed",), ("Fout",)), 1, PLACE).moves == ()


def test_the_largest_size_that_fits_is_taken() -> None:
    fit = fitted("Elke week een kwartier", 700, 400, (60, 40, 30, 20), 1)
    assert fit.size == 30
    assert width_of(fit.lines[0], 30, 700) <= 400 < width_of(fit.lines[0], 40, 700)


def test_lines_are_about_as_long_as_each_other() -> None:
    assert wrapped("Vijf minuten aan het einde van de les", 88, 800, 740) == [
        "Vijf minuten",
        "aan het einde",
        "van de les",
    ]
    assert wrapped("Verantwoordelijkheidsgevoel", 88, 800, 200) == ["Verantwoordelijkheidsgevoel"]
    assert wrapped("", 88, 800, 740) == []


def test_texts_side_by_side_have_the_size_of_the_one_that_needs_most_room() -> None:
    short, long = alike(["Bord", "Eerste bordsessie van het jaar"], 700, [240, 240], (40, 30, 20), 2)
    assert short.size == long.size == 20
    assert long.lines == fitted("Eerste bordsessie van het jaar", 700, 240, (40, 30, 20), 2).lines


def test_who_goes_on_speaking_is_named_once() -> None:
    lines = (("Leraar: Dat mag niet.",), ("Leraar: Dit wel.",), ("Leerling: Goed.",), ("Leraar: Mooi.",))
    assert draw(a_scene(Layout.DIALOGUE, *lines), 4, PLACE).count(">Leraar<") == 2


def test_an_ampersand_is_text() -> None:
    assert "R&amp;D" in draw(a_scene(Layout.POINTS, ("R&D",)), 1, PLACE)
