"""Golden pages: a small academy, page by page, as an author would review it.

After a change that is meant, run `UPDATE_GOLDEN=1 make test`, read the difference by eye, and commit it.
"""

import os
from pathlib import Path

import pytest

from academy.model import Language
from sites import small_site

GOLDEN = Path(__file__).parent / "golden"
PAGES = [
    ("videos/02-1-bord.md", Language.NL),
    ("videos/02-1-bord.md", Language.EN),
    ("modules/02-bord/index.md", Language.NL),
    ("modules/02-bord/index.md", Language.EN),
    ("modules/02-bord/werkblad.md", Language.NL),
    ("modules/03-verder/werkblad.md", Language.NL),
    ("modules/02-bord/materiaal/kaart.md", Language.EN),
    ("modules/02-bord/materiaal/brief.md", Language.NL),
    ("modules/01-begin/index.md", Language.EN),
    ("leerpaden/po.md", Language.NL),
    ("index.md", Language.NL),
    ("modules/index.md", Language.NL),
    ("begrippen.md", Language.NL),
    ("bronnen.md", Language.NL),
    ("privacy.md", Language.NL),
]


def html_of_page(uri: str, language: Language) -> str:
    return next(page for page in small_site().pages_by_language[language] if page.uri == uri).html + "\n"


def golden_path(uri: str, language: Language) -> Path:
    return GOLDEN / f"{uri.removesuffix('.md').replace('/', '-')}.{language}.html"


@pytest.mark.parametrize(("uri", "language"), PAGES)
def test_page_is_as_reviewed(uri: str, language: Language) -> None:
    golden = golden_path(uri, language)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(html_of_page(uri, language), "utf-8")
    assert html_of_page(uri, language) == golden.read_text("utf-8")


def test_a_video_page_says_what_is_not_there_yet() -> None:
    video = small_site().catalog.videos[0]
    text = html_of_page(f"videos/{video.id}-{video.slug}.md", Language.NL)
    for words in (video.title(Language.NL), video.summary(Language.NL), "Nog niet opgenomen"):
        assert words in text
