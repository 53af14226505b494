"""How the films of a module are built: with people, and each in its own way."""

from academy.languages import SOURCE
from academy.model import Actor, Face, Layout, Person, Scene, Script, Sentence
from academy.validate.films import film_problems


def a_film(id_: str, *scenes: tuple[Layout, int]) -> Script:
    people = [Actor(who, Face.SMILE) for who in Person]
    return Script(
        *(id_, SOURCE, f"{id_}.md", ()),
        tuple(
            Scene(f"scene-{n}", "Kop", layout, "wall", (), (), (Sentence("Zo."),), people=tuple(people[:count]))
            for n, (layout, count) in enumerate(scenes)
        ),
    )


def told(*films: Script) -> list[str]:
    found = film_problems({film.video_id: {SOURCE: film} for film in films})
    return [f"{problem.source} {problem.rule.id}" for problem in found]


def test_a_film_shows_people_in_two_scenes() -> None:
    assert told(a_film("08-1", (Layout.TITLE, 1), (Layout.POINTS, 0))) == ["08-1.md film-people"]
    assert told(a_film("08-1", (Layout.TITLE, 1), (Layout.POINTS, 2))) == []


def test_no_two_films_of_a_module_are_built_alike() -> None:
    scenes = ((Layout.TITLE, 1), (Layout.BOARD, 2))
    assert told(a_film("08-1", *scenes), a_film("08-2", *scenes)) == ["08-2.md films-alike"]
    assert told(a_film("08-1", *scenes), a_film("09-1", *scenes)) == []
    assert told(a_film("08-1", *scenes), a_film("08-2", (Layout.TITLE, 1), (Layout.BOARD, 1))) == []
