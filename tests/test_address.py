"""The address of the site: named in full, or the example with a word about it."""

from datetime import date
from pathlib import Path

import pytest

from academies import valid_academy
from academy.address import EXAMPLE, AddressError, example_notice, site_address
from academy.cli import main
from academy.pipeline import build
from academy.site import Site


@pytest.mark.parametrize("value", [None, "", "  "])
def test_an_address_that_is_not_there_is_the_example(value: str | None) -> None:
    """A variable that a build service never filled is empty, not absent."""
    assert site_address(value) == EXAMPLE
    assert example_notice(EXAMPLE, "nl").startswith("SITE_URL noemt je eigen site nog niet: ")


def test_the_example_itself_is_not_said_to_be_missing() -> None:
    """Who sets it on purpose is told where the codes lead, and nothing that is not so."""
    assert "niet gezet" not in example_notice(site_address(EXAMPLE), "nl")
    assert "not set" not in example_notice(site_address(EXAMPLE), "en")


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("https://academie.school.nl/", "https://academie.school.nl/"),
        ("https://academie.school.nl", "https://academie.school.nl/"),
        ("https://school.nl/leren/academie", "https://school.nl/leren/academie/"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/"),
    ],
)
def test_an_address_gets_its_slash(value: str, address: str) -> None:
    assert site_address(value) == address
    assert not example_notice(address, "nl")


@pytest.mark.parametrize(
    "value",
    [
        *(
            "academie.school.nl",
            "//academie.school.nl/",
            "ftp://school.nl/",
            "javascript:alert(1)",
            "https://",
            "https:///x/",
        ),
        *(
            "https://school.nl/?a=b",
            "https://school.nl/#top",
            "https://naam:geheim@school.nl/",
            'https://school.nl/"x/',
        ),
        *(
            "https://school.nl/a b/",
            "https://school.nl//x/",
            "https://[school/",
            "/academie/",
            "None",
            "https://school.nl/../",
        ),
    ],
)
def test_what_is_not_the_address_of_a_site_is_refused(value: str) -> None:
    with pytest.raises(AddressError):
        site_address(value)


@pytest.mark.parametrize(("language", "words"), [("nl", "Schrijf het voluit"), ("en", "Write it in full")])
def test_a_build_says_so_before_anything_is_built(
    language: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SITE_URL", "academie.school.nl")
    assert main(["--root", str(valid_academy(tmp_path)), "--language", language, "build"]) == 1
    assert words in capsys.readouterr().err
    assert not (tmp_path / ".build").exists()


@pytest.mark.parametrize("named", [None, ""])
def test_a_build_without_an_address_says_where_its_codes_lead(
    named: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    built_for: list[str] = []

    def built(root: Path, address: str, day: date) -> Site:
        built_for.append(address)
        return build(root, address, day)

    monkeypatch.setattr("academy.pipeline.build", built)
    monkeypatch.setattr("academy.cli.publish", lambda *_: None)
    monkeypatch.delenv("SITE_URL", raising=False)
    if named is not None:
        monkeypatch.setenv("SITE_URL", named)
    assert main(["--root", str(valid_academy(tmp_path)), "build"]) == 0
    assert built_for == [EXAMPLE]
    assert "QR-codes op papier" in capsys.readouterr().out
