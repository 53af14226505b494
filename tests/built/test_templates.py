"""A mistake in a template is told at its line, wherever the page stands that shows it."""

from pathlib import Path

import pytest

from academies import buildable_academy
from academy.model import Language
from academy.pipeline import build
from mkdocs_page import FrameError, frames

FOOTER = "overrides/partials/footer.html"
ON_ONE_PAGE = "{% if title == 'Over' %}MISTAKE{% endif %}"
MISTAKES = {
    "{{ nowhere.anything }}": "'nowhere' is undefined",
    "{{ 1 + 'a' }}": "unsupported operand",
    "{% include 'partials/gone.html' %}": "'partials/gone.html' not found",
    "{{ title | unheard_of }}": "No filter named 'unheard_of'",
    "{{ 1 + }}": "unexpected 'end of print statement'",
}


def told(root: Path, line: str) -> str:
    """What is said when the line stands on top of the footer and the page “Over” is asked for."""
    footer = root / FOOTER
    footer.write_text(f"{line}\n{footer.read_text('utf-8')}", "utf-8")
    site = build(root)
    with pytest.raises(FrameError) as caught:
        frames(site, root)[Language.NL].html(site.page_by_uri[Language.NL]["over.md"], site)
    return caught.value.say()


@pytest.mark.parametrize("mistake", MISTAKES)
def test_it_is_told_at_its_line(tmp_path: Path, mistake: str) -> None:
    said = told(buildable_academy(tmp_path), ON_ONE_PAGE.replace("MISTAKE", mistake))
    assert said.startswith(f"{FOOTER}:1: van deze regel van de sjabloon kan geen pagina worden gemaakt: ")
    assert MISTAKES[mistake] in said


def test_also_on_every_page(tmp_path: Path) -> None:
    assert f"{FOOTER}:1:" in told(buildable_academy(tmp_path), "{{ nowhere.anything }}")
