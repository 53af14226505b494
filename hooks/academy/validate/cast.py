"""The people whom an author names in the heading of a scene: known, in their place, and not too many."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from academy.model import PUPILS, Actor, Face, Layout, Person, Scene
from academy.problems import Problem, Rule, did_you_mean

PERSON_UNKNOWN = Rule(
    "person-unknown",
    "“{text}” is niemand van de spelers. Kies uit: {allowed}.{guess_nl}",
    "“{text}” is nobody of the cast. Choose from: {allowed}.{guess_en}",
)
PERSON_FACE = Rule(
    "person-face",
    "“{text}” is geen gezicht. Schrijf achter de dubbele punt: {allowed}.{guess_nl}",
    "“{text}” is no face. Write after the colon: {allowed}.{guess_en}",
)
PERSON_TWICE = Rule(
    "person-twice",
    "“{text}” staat al op deze dia. Kies iemand anders.",
    "“{text}” is on this slide already. Choose somebody else.",
)
PERSON_SITS = Rule(
    "person-sits",
    "in de kring zitten twee of drie leerlingen ({allowed}), en er staan hoogstens vier anderen omheen. Hier zitten "
    "er {count} en staan er {others}.",
    "in the ring sit two or three pupils ({allowed}), and at most four others stand around it. Here {count} sit and "
    "{others} stand.",
)
SCENE_PEOPLE = Rule(
    "scene-people",
    "bij layout={layout} horen {range_nl}. Hier is het aantal {count}. {remedy_nl}",
    "layout={layout} takes {range_en}. Here there are {count}. {remedy_en}",
)
SCENE_ROLES = Rule(
    "scene-roles",
    "op de dia spreken {roles}, en er staan {count} mensen. Noem bij elke rol één mens, in deze volgorde.",
    "on the slide speak {roles}, and there are {count} people. Name one person for every role, in this order.",
)
BALLOON_WORDS = Rule(
    "balloon-words",
    "“{text}” telt {count} woorden; in een ballon mogen er {most} staan. Maak de zin korter.",
    "“{text}” has {count} words; a balloon holds {most}. Shorten the sentence.",
)

MOST_WORDS = 9
FACES: Mapping[str, Face] = {
    "blij": Face.SMILE,
    "rustig": Face.CALM,
    "legt-uit": Face.EXPLAINING,
    "zorgelijk": Face.CONCERNED,
    "ernstig": Face.SERIOUS,
}
"""How somebody looks, in the words of an author."""
_WITHOUT = "blij"
"""How somebody looks of whom nothing is said."""
PEOPLE: Mapping[Layout, tuple[int, int]] = {
    Layout.TITLE: (0, 2),
    Layout.POINTS: (0, 2),
    Layout.FLOW: (0, 3),
    Layout.CYCLE: (0, 0),
    Layout.BOARD: (0, 3),
    Layout.TABLE: (0, 0),
    Layout.CHART: (0, 1),
    Layout.DIALOGUE: (0, 3),
    Layout.SUMMARY: (0, 2),
    Layout.VISIT: (3, 5),
    Layout.SHEET: (2, 2),
    Layout.RING: (3, 7),
    Layout.DOOR: (2, 2),
}
"""How many people a layout shows; with 0 it may also do without."""
_IN_RING, _AROUND_RING = (2, 3), 4


@dataclass(frozen=True, slots=True)
class _Named:
    """A person as written, with the column of each part."""

    who: str
    face: str
    column: int

    @property
    def face_column(self) -> int:
        return self.column + len(self.who) + 1


def read_people(words: str, column: int) -> tuple[Actor, ...]:
    """The people named in a heading; the `column` is that of the first letter."""
    return tuple(Actor(Person(each.who), FACES[each.face]) for each in _named(words, column))


def people_problems(words: str, column: int, line: int, source: str) -> Iterator[Problem]:
    """Names and faces that nobody has."""
    for at, rule, values in _wrong([*_named(words, column)]):
        yield Problem(source, line, at, "people", rule, values)


def _named(words: str, column: int) -> Iterator[_Named]:
    for found in re.finditer(r"\S+", words):
        who, colon, face = found[0].partition(":")
        yield _Named(who, face if colon else _WITHOUT, column + found.start())


def _wrong(named: list[_Named]) -> Iterator[tuple[int, Rule, dict[str, object]]]:
    seen: set[str] = set()
    for each in named:
        if each.who not in list(Person):
            yield each.column, PERSON_UNKNOWN, {"text": each.who, **did_you_mean(each.who, Person)}
        elif each.who in seen:
            yield each.column, PERSON_TWICE, {"text": each.who}
        if each.face not in FACES:
            yield each.face_column, PERSON_FACE, {"text": each.face, **did_you_mean(each.face, FACES)}
        seen.add(each.who)


def cast_problems(scene: Scene, source: str) -> Iterator[Problem]:
    """Whether a layout can show its people, and their balloons what they say."""
    column = len(f"## {scene.title} {{#{scene.id} layout={scene.layout} icon={scene.icon} ") + 1
    for rule, values in _misfits(scene):
        yield Problem(source, scene.line, column, scene.title, rule, values)
    if scene.people and scene.roles:
        yield from _long_balloons(scene, source)


def _misfits(scene: Scene) -> Iterator[tuple[Rule, dict[str, object]]]:
    count, (least, most) = len(scene.people), PEOPLE[scene.layout]
    roles = [*dict.fromkeys(scene.roles)]
    if not least <= count <= most:
        remedy = _remedy(count, least, most)
        yield SCENE_PEOPLE, {"layout": scene.layout.value, "count": count, **_range(least, most), **remedy}
    elif count and _is_talk(scene) and _lacks_speakers(scene, len(roles)):
        yield SCENE_ROLES, {"roles": ", ".join(f"“{role}”" for role in roles), "count": count}
    elif scene.layout is Layout.RING:
        yield from _wrong_ring(scene)


def _lacks_speakers(scene: Scene, roles: int) -> bool:
    """Whether people and roles differ in number; in a ring most people only listen."""
    return roles > len(scene.people) if scene.layout is Layout.RING else roles != len(scene.people)


def _is_talk(scene: Scene) -> bool:
    """Whether every line says who speaks; a line that does not is told first."""
    return bool(scene.roles) and all(": " in item for item, *_ in scene.items)


def _range(least: int, most: int) -> dict[str, str]:
    """So many people, in words."""
    if not most:
        return {"range_nl": "geen mensen", "range_en": "no people"}
    if not least:
        people_nl, people_en = ("mens", "person") if most == 1 else ("mensen", "people")
        return {"range_nl": f"hoogstens {most} {people_nl}", "range_en": f"at most {most} {people_en}"}
    if least == most:
        return {"range_nl": f"{most} mensen", "range_en": f"{most} people"}
    return {"range_nl": f"{least} tot en met {most} mensen", "range_en": f"{least} to {most} people"}


def _remedy(count: int, least: int, most: int) -> dict[str, str]:
    """What to do about too many or too few people."""
    if not most:
        return {
            "remedy_nl": "Haal people=… weg, of kies een layout met mensen, zoals layout=points.",
            "remedy_en": "Take people=… away, or choose a layout with people, such as layout=points.",
        }
    if count > most:
        return {"remedy_nl": f"Haal er {count - most} weg.", "remedy_en": f"Take {count - most} away."}
    named = 'people="sanne joost:legt-uit"'
    return {
        "remedy_nl": f"Noem er {least - count} bij; achter het icoon staan ze zo: {named}.",
        "remedy_en": f"Name {least - count} more; after the icon they stand so: {named}.",
    }


def _wrong_ring(scene: Scene) -> Iterator[tuple[Rule, dict[str, object]]]:
    count = sum(actor.who in PUPILS for actor in scene.people)
    others = len(scene.people) - count
    if not _IN_RING[0] <= count <= _IN_RING[1] or others > _AROUND_RING:
        yield PERSON_SITS, {"allowed": ", ".join(sorted(PUPILS)), "count": count, "others": others}


def _long_balloons(scene: Scene, source: str) -> Iterator[Problem]:
    for number, (item, *_) in enumerate(scene.items, 1):
        words = item.partition(": ")[2]
        if (count := len(words.split())) > MOST_WORDS:
            values = {"text": words, "count": count, "most": MOST_WORDS}
            yield Problem(source, scene.line_of_item(number), 1, scene.title, BALLOON_WORDS, values)
