"""How the films of a module are built: each with people, and no two of them alike."""

from collections.abc import Iterable, Iterator, Mapping

from academy.languages import SOURCE
from academy.model import Language, Scene, Script
from academy.problems import Problem, Rule
from academy.validate.cast import PEOPLE

FILM_PEOPLE = Rule(
    "film-people",
    "in een film zijn bij minstens {least} scènes mensen te zien; deze heeft er {count}. Zet ze hier erbij, achter het "
    'icoon: people="sanne joost:legt-uit".',
    "in a film people are seen in at least {least} scenes; this one has {count}. Add them here, after the icon: "
    'people="sanne joost:legt-uit".',
)
FILMS_ALIKE = Rule(
    "films-alike",
    "deze film is net zo gebouwd als “{other}”: dezelfde layouts na elkaar, met evenveel mensen. Kies voor één scène "
    "een andere layout.",
    "this film is built just like “{other}”: the same layouts one after another, with as many people. Choose another "
    "layout for one scene.",
)

WITH_PEOPLE = 2
_Shape = tuple[str, tuple[tuple[str, int], ...]]


def film_problems(scripts: Mapping[str, Mapping[Language, Script]]) -> Iterator[Problem]:
    """Films without enough people, and films of a module that are built as an earlier one."""
    dutch = [found[SOURCE] for _, found in sorted(scripts.items()) if SOURCE in found]
    yield from _without_people(dutch)
    first: dict[_Shape, Script] = {}
    for script in dutch:
        other = first.setdefault(_shape(script), script)
        if other is not script:
            yield _at_top(script, FILMS_ALIKE, other=other.video_id)


def _without_people(scripts: Iterable[Script]) -> Iterator[Problem]:
    for script in scripts:
        count = sum(bool(scene.people) for scene in script.scenes)
        if script.scenes and count < WITH_PEOPLE:
            line = next((scene.line for scene in script.scenes if _has_room(scene)), script.scenes[0].line)
            yield Problem(script.source_uri, line, 1, "", FILM_PEOPLE, {"count": count, "least": WITH_PEOPLE})


def _has_room(scene: Scene) -> bool:
    """Whether people may come on a slide that has none."""
    return not scene.people and PEOPLE[scene.layout][1] > 0


def _shape(script: Script) -> _Shape:
    """The module of a film, and what a viewer sees scene after scene."""
    seen = tuple((scene.layout.value, len(scene.people)) for scene in script.scenes)
    return script.video_id.partition("-")[0], seen


def _at_top(script: Script, rule: Rule, **values: object) -> Problem:
    line = script.scenes[0].line
    return Problem(script.source_uri, line, 1, "", rule, values)
