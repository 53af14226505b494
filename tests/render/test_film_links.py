"""A link to the script of a video leads to the page of that video, from wherever it stands."""

from pathlib import Path

import pytest

from academies import change, valid_academy
from academy.model import Language
from academy.pipeline import build

PLACES = {
    "modules/01-begin/index.md": ("Te veel tegelijk.", "../02-bord/videos/1-bord.md", "../../videos/02-1-bord/"),
    "docs/over.md": ("Lees ook de", "../modules/02-bord/videos/1-bord.md", "../videos/02-1-bord/"),
}


@pytest.mark.parametrize("file", PLACES)
@pytest.mark.parametrize("fragment", ["", "#muur"])
def test_a_link_to_a_script_leads_to_its_video(file: str, fragment: str, tmp_path: Path) -> None:
    text, path, address = PLACES[file]
    root = valid_academy(tmp_path)
    change(root, file, text, f"[Het bord]({path}{fragment}). {text}")
    pages = build(root).pages_by_language[Language.NL]
    page = next(page for page in pages if page.uri == file.removeprefix("docs/"))
    assert f'<a href="{address}{fragment}">Het bord</a>' in page.html
