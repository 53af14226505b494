"""What a sheet says about itself."""

import re

import pytest

from academy.model import Language, Page
from sites import small_site

SHEETS = ("modules/02-bord/index.md", "modules/02-bord/werkblad.md")
HERE, ELSEWHERE, NOWHERE = "https://een.example/", "https://twee.example/pad/", ""


def page(address: str, uri: str, language: Language = Language.NL) -> Page:
    """A page of the site that is published there."""
    return next(page for page in small_site(address).pages_by_language[language] if page.uri == uri)


def code(page: Page) -> list[str]:
    return re.findall(r'<svg class="qr".*?</svg>', page.html)


@pytest.mark.parametrize("uri", SHEETS)
def test_every_sheet_has_one_code_and_the_address_in_letters(uri: str) -> None:
    address = uri.removesuffix("index.md").replace(".md", "/")
    assert len(code(page(HERE, uri))) == 1
    assert f'aria-label="QR-code naar https://een.example/{address}"' in page(HERE, uri).html
    assert f"twee.example/pad/en/{address}" in page(ELSEWHERE, uri, Language.EN).html


@pytest.mark.parametrize("uri", SHEETS)
def test_the_code_is_another_one_elsewhere_and_in_another_language(uri: str) -> None:
    codes = {code(page(address, uri, language))[0] for address in (HERE, ELSEWHERE) for language in Language}
    assert len(codes) == 4


@pytest.mark.parametrize("uri", SHEETS)
def test_a_site_that_does_not_know_its_address_prints_none(uri: str) -> None:
    text = page(NOWHERE, uri).html
    assert code(page(NOWHERE, uri)) == []
    assert "Versie van 22 november 2026</p>" in text


def test_a_code_needs_no_style_of_its_own() -> None:
    """The content security policy allows no inline styles."""
    assert "style" not in code(page(HERE, SHEETS[0]))[0]


def test_a_page_that_is_not_translated_leads_to_the_dutch_one() -> None:
    assert (
        "QR-code naar https://een.example/modules/01-begin/"
        in page(HERE, "modules/01-begin/index.md", Language.EN).html
    )
