"""A dialogue in two voices: wherever its text can be read, it says who speaks."""

import pytest

from academies import CASES, academy_of
from academy.model import Language, Page
from academy.pipeline import build
from academy.site import Site, data_files
from films import pretend_film

FOLDER = "videos/01-1-begin"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    academy = academy_of(CASES / "scripts/dialogue-in-two-voices", tmp_path_factory.mktemp("voices"))
    pretend_film(academy, "01-1")
    return build(academy)


def page_of(site: Site, language: Language) -> Page:
    return next(page for page in site.pages_by_language[language] if page.uri == f"{FOLDER}.md")


@pytest.mark.parametrize(("language", "name"), [(Language.NL, "Collega"), (Language.EN, "Colleague")])
def test_the_transcript_names_who_speaks_before_the_sentence(site: Site, language: Language, name: str) -> None:
    html = page_of(site, language).html
    assert f'<span id="z-bij-het-bord-3"><b>{name}:</b> <a href="#t' in html
    assert html.count(f"<b>{name}:</b>") == 2
    assert "**" not in html


def test_the_captions_name_who_speaks_as_players_know_it(site: Site) -> None:
    captions = data_files(site)[f"{FOLDER}/film.nl.vtt"]
    assert "\n<v Collega>Twaalf lazen de som eerst hardop.</v>\n" in captions
    assert "\n“En de anderen?” vraagt de coach.\n" in captions


def test_the_text_to_keep_names_who_speaks(site: Site) -> None:
    assert "\nCollega: Twaalf lazen de som eerst hardop.\n" in data_files(site)[f"{FOLDER}/tekst.nl.txt"]
    assert "\nColleague: Twelve read the sum aloud first.\n" in data_files(site)[f"{FOLDER}/tekst.en.txt"]
