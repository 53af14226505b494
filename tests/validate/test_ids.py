"""Authors cannot give an id that the site itself gives on the same page."""

import re
from pathlib import Path

import pytest

from academies import told, valid_academy
from academy.model import Language, Page, PageKind
from academy.pipeline import build
from academy.render.components import COMPONENT_NAMES, COMPONENTS_PAGE
from academy.validate.fields import ID
from academy.validate.ids import is_taken, is_taken_by_video
from conftest import ROOT

SCRIPTS = ROOT / "overrides/assets/js"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The valid academy, with the page that shows every part."""
    root = valid_academy(tmp_path_factory.mktemp("ids"))
    slots = "\n\n".join(f"<!-- hier: {name} -->" for name in COMPONENT_NAMES)
    (root / "docs" / COMPONENTS_PAGE).write_text(
        f"---\ntitle: Onderdelen\ndescription: Alles.\n---\n\n{slots}\n", "utf-8"
    )
    return root


def ids_of(page: Page) -> set[str]:
    """Its ids that an author could give; the title's own gives way to any other."""
    found = set(re.findall(r' id="([^"]*)"', page.html.replace("<h1 ", "<h1 data-")))
    return {id_ for id_ in found if ID.pattern.fullmatch(id_)}


def test_no_scene_can_have_an_id_of_the_page_of_its_video(root: Path) -> None:
    pages = [page for page in build(root).pages_by_language[Language.NL] if page.kind is PageKind.VIDEO]
    scenes = set(re.findall(r"\{#(\S+) layout", (root / "modules/02-bord/videos/1-bord.md").read_text("utf-8")))
    assert {id_ for page in pages for id_ in ids_of(page) - scenes if not is_taken_by_video(id_)} == set()


def test_no_heading_can_have_an_id_of_what_the_site_fills_in(root: Path) -> None:
    """Each of them, given to a heading of the same page, is told."""
    (page,) = (page for page in build(root).pages_by_language[Language.NL] if page.uri == COMPONENTS_PAGE)
    path = root / "docs" / COMPONENTS_PAGE
    text = path.read_text("utf-8")
    for id_ in ids_of(page):
        path.write_text(f"{text}\n## Kop {{#{id_}}}\n\nTekst.\n", "utf-8")
        assert any("[id-taken]" in line for line in told(root).problems), id_
    path.write_text(text, "utf-8")


def test_nor_one_that_a_script_gives_on_every_page() -> None:
    """What a script numbers is written `zoek-${at}` there."""
    text = "".join(path.read_text("utf-8") for path in SCRIPTS.rglob("*.js"))
    given = re.findall(r"\bid: \"([^\"]+)\"|\.id = [`\"]([^`\"]+)[`\"]", text)
    ids = {re.sub(r"\$\{\w+\}", "0", "".join(pair)) for pair in given}
    assert {"zoek-lijst", "zoek-0"} <= ids
    assert {id_ for id_ in ids if not is_taken(id_, ())} == set()
