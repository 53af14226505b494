"""Marks in a heading show on the page, and nowhere else: not in lists, labels and what machines read."""

from pathlib import Path

from academies import change, valid_academy
from academy.model import Language, Page
from academy.pipeline import build
from academy.site import Site


def site_with(title: str, root: Path) -> Site:
    change(valid_academy(root), "modules/01-begin/index.md", "## Wat al goed gaat {#goed}", f"## {title} {{#goed}}")
    return build(root, "https://academie.example/")


def module_page(site: Site) -> Page:
    return next(page for page in site.pages_by_language[Language.NL] if page.uri == "modules/01-begin/index.md")


def test_marks_stand_in_the_heading_alone(tmp_path: Path) -> None:
    site = site_with("De **vaste** `agenda` & *zo*", tmp_path)
    page = module_page(site)
    assert '<h3 id="goed">De <strong>vaste</strong> <code>agenda</code> &amp; <em>zo</em></h3>' in page.html
    everywhere = str((page.title, page.description, page.around, page.crumbs)) + "".join(
        page.html for pages in site.pages_by_language.values() for page in pages
    )
    assert 'data-title="De vaste agenda &amp; zo"' in everywhere
    assert "**vaste" not in everywhere
    assert "`agenda" not in everywhere


def test_a_heading_that_looks_like_attributes_stays_words(tmp_path: Path) -> None:
    page = module_page(site_with(r"Een \*ster\*, een [haak] en een _streep", tmp_path))
    assert '<h3 id="goed">Een *ster*, een [haak] en een _streep</h3>' in page.html


def test_a_heading_named_as_the_title_keeps_its_id(tmp_path: Path) -> None:
    """A link to the heading goes there; the title has another."""
    root = valid_academy(tmp_path)
    change(root, "docs/over.md", "title: Over", "title: Wie")
    page = next(page for page in build(root).pages_by_language[Language.NL] if page.uri == "over.md")
    assert page.html.startswith('<h1 id="wie_1">Wie</h1>\n<h2 id="wie">Wie wij zijn</h2>')
