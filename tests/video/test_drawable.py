"""What the check accepts can be drawn: every layout, every state of it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from academy.cards.fit import LINE_HEIGHT, fitted
from academy.drawing import HEAD, width_of
from academy.languages import SOURCE
from academy.model import Actor, Face, Layout, Person, Scene, Script
from academy.slides import Place, draw
from academy.validate.cast import PEOPLE, cast_problems
from academy.validate.drawn import check_slides
from academy.validate.script import ITEMS

WORDS = st.sampled_from(
    [
        *(
            "doel",
            "een",
            "Verantwoordelijkheidsgevoel",
            "Loopbaanontwikkelingsgesprekken",
            "12",
            "0",
            "-3",
            "1e9",
            "999999",
        ),
        *("Jij:", "Doel: 12", "Doel:", "Week 1: 3", ": 4", "½", "≥", "€ 5", "ĳ", "x" * 60, "a|b", "99999999999999"),
    ]
)
CELLS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join).map(lambda text: text[:70])


@st.composite
def scenes(draw_value: st.DrawFn) -> Scene:
    layout = draw_value(st.sampled_from(list(Layout)))
    least, most = ITEMS[layout]
    columns = draw_value(st.integers(1, 5)) if layout is Layout.TABLE else 1
    count = draw_value(st.integers(least, most))
    rows = tuple(tuple(draw_value(CELLS) for _ in range(columns)) for _ in range(count))
    head = tuple(draw_value(CELLS) for _ in range(columns)) if layout is Layout.TABLE else ()
    people = draw_value(st.lists(st.sampled_from([*Person]), max_size=PEOPLE[layout][1], unique=True))
    actors = tuple(Actor(who, draw_value(st.sampled_from([*Face]))) for who in people)
    return Scene("een", draw_value(CELLS), layout, "wall", head, rows, (), 12, actors)


@settings(deadline=None, max_examples=200)
@given(scenes())
def test_a_scene_is_told_or_drawn_in_all_its_states(scene: Scene) -> None:
    if any(cast_problems(scene, "x.md")):
        return
    problems = list(check_slides([Script("02-1", SOURCE, "x.md", (), (scene,))], ()))
    if not problems:
        for shown in range(len(scene.items) + 1):
            assert draw(scene, shown, Place("Module 08 · video 1", 1, 1)).startswith("<svg")


@given(st.text(st.characters(codec="latin-1", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1, max_size=80))
def test_any_title_finds_its_place_on_a_card(title: str) -> None:
    sizes = (88, 72, 56, 40)
    size, lines = fitted(title, HEAD, (720, 220), sizes)
    assert size in sizes
    assert len(lines) * size * LINE_HEIGHT <= 220
    assert all(width_of(line, size, HEAD) <= 720 for line in lines)


def test_a_long_word_breaks_between_syllables() -> None:
    assert fitted("Loopbaanontwikkelingsgesprekken", HEAD, (400, 220), (56, 40)) == (
        40,
        ["Loopbaanontwikke-", "lingsgesprekken"],
    )
