"""The academy's own content against the curriculum as it was decided."""

import pytest

from academy.assemble import assemble
from academy.model import Catalog, Instrument, Language, Role, Sector, Standing
from academy.validate import Checked
from sites import real_checked

# number-slug, phase, instrument, roles (L leraar, C schoolcoach, S schoolleider), needs,
# and what it is in PO, VO and MBO: K kern, V verdieping.
CURRICULUM = """
01-elke-dag-beter          1 basis      LCS -     KKK
02-leerkracht-team         1 basis      CS  01    KKK
03-aansluiten-en-uitdagen  1 basis      CS  02    KKK
04-ambitie                 1 basis      LCS 03    KKK
05-ritmiek                 1 basis      CS  03    KKK
06-startdag                2 basis      LCS 04,05 KKK
07-leerlingdoelen          2 bordsessie LC  06    KKK
08-bordsessie              2 bordsessie LCS 07    KKK
09-gezamenlijk-lesontwerp  2 lesontwerp LC  08    KKK
10-lesbezoek               2 lesbezoek  LC  09    KKK
11-feedback                2 lesbezoek  LCS 10    KKK
12-stem-van-de-leerling    2 stem       LC  08    KKK
13-bordsessie-verdiepen    3 bordsessie LCS 08,09 KKK
14-retrospective           2 basis      LCS 08    KKK
15-leerlingarena           3 stem       LCS 12    VKK
16-bord-in-de-klas         3 stem       LC  08,12 KVV
17-formatief-handelen      3 lesontwerp LC  09    VKV
18-onderzoek-benutten      4 lesontwerp LC  13    VVV
19-leidinggeven            2 basis      CS  05,08 KKK
20-verduurzamen            4 basis      CS  14,19 KKK
"""
MINUTES = (60, 75, 60, 90, 85, 240, 70, 50, 75, 60, 60, 60, 60, 75, 90, 60, 90, 75, 90, 90)
ROLE_BY_LETTER = {"L": Role.TEACHER, "C": Role.COACH, "S": Role.LEADER}
STANDING_BY_LETTER = {"K": Standing.CORE, "V": Standing.DEEPENING}
ROWS = [line.split() for line in CURRICULUM.strip().splitlines()]


@pytest.fixture(scope="module")
def checked() -> Checked:
    return real_checked()


@pytest.fixture(scope="module")
def catalog(checked: Checked) -> Catalog:
    return checked.catalog


def test_no_tip_is_left_undone(checked: Checked) -> None:
    ours = {"too-many-words", "stock-phrase", "film-people", "films-alike"}
    assert [notice.say() for notice in checked.notices if notice.rule.id in ours] == []


def test_there_are_twenty_modules_a_hundred_videos_and_three_paths(catalog: Catalog) -> None:
    assert [module.slug for module in catalog.modules] == [slug for slug, *_ in ROWS]
    assert len(catalog.videos) == 100
    assert [path.sector for path in assemble(catalog.modules, catalog.profile_by_sector)] == [*Sector]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_module_is_what_the_curriculum_says(catalog: Catalog, row: list[str]) -> None:
    slug, phase, instrument, roles, needs, standings = row
    module = next(module for module in catalog.modules if module.slug == slug)
    assert module.phase == int(phase)
    assert module.instrument is Instrument(instrument)
    assert set(module.roles) == {ROLE_BY_LETTER[letter] for letter in roles}
    assert module.needs == tuple(needs.strip("-").split(",") if needs != "-" else ())
    assert module.standing_by_sector == {
        sector: STANDING_BY_LETTER[letter] for sector, letter in zip(Sector, standings, strict=True)
    }
    assert module.outside_hours == (slug == "06-startdag")


def test_modules_last_as_long_as_the_curriculum_says(catalog: Catalog) -> None:
    assert tuple(module.minutes for module in catalog.modules) == MINUTES


def test_every_module_has_five_videos_in_order(catalog: Catalog) -> None:
    wanted = [f"{module.id}-{number}" for module in catalog.modules for number in range(1, 6)]
    assert [video.id for video in catalog.videos] == wanted


def test_the_parameters_of_the_paths_are_those_of_the_curriculum(catalog: Catalog) -> None:
    profiles = catalog.profile_by_sector
    assert {sector: profile.visits for sector, profile in profiles.items()} == {"po": 12, "vo": 26, "mbo": 16}
    assert {sector: profile.learning_minutes for sector, profile in profiles.items()} == {"po": 60, "vo": 30, "mbo": 40}
    assert {sector: profile.first_choices for sector, profile in profiles.items()} == {
        "po": ("05", "12", "16"),
        "vo": ("05", "12", "17"),
        "mbo": ("05", "12", "15"),
    }


def test_a_question_has_more_than_one_answer_and_an_explanation_for_each(catalog: Catalog) -> None:
    for module in catalog.modules:
        assert 4 <= len(module.questions) <= 6, module.id
        assert all(len(question.options) >= 2 for question in module.questions), module.id


def test_every_video_has_its_script(checked: Checked) -> None:
    catalog = checked.catalog
    assert set(catalog.scripts_by_video) == {video.id for video in catalog.videos}
    assert {len(scripts[Language.NL].scenes) for scripts in catalog.scripts_by_video.values()} <= {4, 5, 6, 7}


def test_no_two_scripts_open_alike(checked: Checked) -> None:
    openings = [
        scripts[Language.NL].scenes[0].sentences[0].text for scripts in checked.catalog.scripts_by_video.values()
    ]
    assert len({" ".join(opening.split()[:4]) for opening in openings}) == len(openings)
