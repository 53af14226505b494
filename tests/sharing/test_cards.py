"""Social cards: every text is measured and fits, in both languages, and the picture is the same every time."""

import struct
from pathlib import Path

import pytest

from academies import valid_academy
from academy.cards import Card, cards, drawing, picture
from academy.cards.fit import fitted
from academy.drawing import HEAD, width_of
from academy.model import Language
from academy.pipeline import build
from academy.site import Site
from sites import real_site

ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h24v24H0z"/></svg>'


@pytest.fixture
def site() -> Site:
    return real_site()


@pytest.mark.parametrize("language", Language)
def test_every_text_of_the_real_academy_fits(site: Site, language: Language) -> None:
    drawn = {card.name: drawing(card, ICON) for card in cards(site.edition_by_language[language])}
    assert {"academie", "leerpad-po", "leerpad-vo", "leerpad-mbo", "instrument-stem", "module-08"} <= set(drawn)


def test_a_module_says_its_time_phase_and_sectors(tmp_path: Path) -> None:
    valid_academy(tmp_path)
    made = build(tmp_path)
    found = {card.name: card for card in cards(made.edition_by_language[Language.NL])}
    card = found["module-02"]
    assert card.title == next(m for m in made.catalog.modules if m.id == "02").words(Language.NL).title
    assert card.facts[0].endswith(("minuten", "uur"))
    assert card.facts[1].startswith("Fase ")
    assert "PO" in card.facts[2]


def test_no_card_is_made_twice_for_a_page_without_translation(site: Site) -> None:
    english = {card.name for card in cards(site.edition_by_language[Language.EN])}
    translated = {f"module-{m.id}" for m in site.catalog.modules if Language.EN in m.words_by_language}
    assert {name for name in english if name.startswith("module-")} == translated


def test_a_long_word_is_broken_instead_of_running_off_the_card() -> None:
    size, lines = fitted("Verbeterbordsessievoorbereidingsbijeenkomst", HEAD, (720, 220), (88, 56))
    assert (size, lines) == (56, ["Verbeterbordsessievoor-", "bereidingsbijeenkomst"])
    assert all(width_of(line, size, HEAD) <= 720 for line in lines)


def test_a_long_title_gets_smaller_letters_and_more_lines() -> None:
    size, lines = fitted("Samen ontwerpen, samen kijken en samen bespreken", HEAD, (720, 220), (88, 72, 64))
    assert (size, len(lines)) == (64, 3)
    assert all(width_of(line, size, HEAD) <= 720 for line in lines)


def test_the_picture_is_1200_by_630_and_the_same_every_time() -> None:
    card = Card("x", Language.NL, "leerKRACHT-academie", "Module 08", "Eén & <twee>", ("1 uur",), "clock", 5)
    once, again = picture(drawing(card, ICON)), picture(drawing(card, ICON))
    assert once == again
    assert once.startswith(b"\x89PNG")
    assert struct.unpack(">II", once[16:24]) == (1200, 630)
