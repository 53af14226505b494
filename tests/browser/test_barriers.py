"""axe-core looks for barriers: WCAG 2.2 A and AA and its best practices, without exclusions."""

import importlib.resources

import pytest
from playwright.sync_api import Page

from browser.page_types import PAGE_TYPES, REPRESENTATIVE
from browser.visits import Visit

AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
CONTRAST = ["color-contrast", "link-in-text-block"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RULES = {"light": {"type": "tag", "values": TAGS}, "dark": {"type": "rule", "values": CONTRAST}}
"""Dark colours change colours only, so there the rules about colours are asked."""
RUN = """only => axe.run({runOnly: only, resultTypes: ["violations"]}).then(found =>
    found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`)))"""
VIEWS = [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]


def barriers(page: Page, scheme: str = "light") -> list[str]:
    page.evaluate(f"{AXE};0")
    found: list[str] = page.evaluate(RUN, RULES[scheme])
    return found


def test_axe_sees_a_barrier_where_there_is_one(visit: Visit) -> None:
    page = visit("over/")
    page.evaluate("document.querySelector('main p').innerHTML = '<img src=\"/assets/favicon.svg\">'")
    assert any(found.startswith("image-alt") for found in barriers(page))


def test_axe_sees_pale_text_in_dark_colours(visit: Visit) -> None:
    page = visit("over/", scheme="dark")
    page.evaluate("document.querySelector('main p').style.color = '#444'")
    assert [found for found in barriers(page, "dark") if found.startswith("color-contrast")]


@pytest.mark.parametrize(("width", "scheme"), VIEWS)
def test_no_barriers(visit: Visit, width: int, scheme: str) -> None:
    page = visit(width=width, scheme=scheme)
    start = page.url
    for address in REPRESENTATIVE:
        page.goto(start + address)
        assert barriers(page, scheme) == [], address


def test_no_barriers_where_a_visitor_has_chosen_and_unfolded(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/", width=360)
    page.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")
    page.get_by_role("radio", name="PO").check()
    questions = page.locator(".question")
    for number in range(questions.count()):
        questions.nth(number).get_by_role("radio").first.check()
        if number + 1 < questions.count():
            page.locator('[data-do="question-on"]').click()
    page.locator(".menu > summary").click()
    assert barriers(page) == []
    page.goto(page.url.replace("modules/08-bordsessie/", "leerpaden/po/?rol=leraar"))
    page.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")
    assert barriers(page) == []


@pytest.mark.parametrize(("width", "scheme"), VIEWS)
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_no_barriers_on_the_board(visit: Visit, prefix: str, width: int, scheme: str) -> None:
    page = visit(f"{prefix}modules/08-bordsessie/?weergave=sessie", width=width, scheme=scheme)
    page.locator(".step-card.is-now").wait_for()
    page.locator('[data-do="timer"]').click()
    for _ in range(5):
        assert barriers(page, scheme) == [], page.url
        page.keyboard.press("ArrowRight")


@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), VIEWS)
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_no_barriers_anywhere(visit: Visit, prefix: str, width: int, scheme: str) -> None:
    page = visit(prefix, width=width, scheme=scheme)
    start = page.url
    page.goto(start + "modules/")
    modules = page.locator(".module-tile h3 a").evaluate_all("links => links.map(link => link.href)")
    assert len(modules) == 20
    for address in (*(start + address for address in PAGE_TYPES if prefix == "" or address != "404.html"), *modules):
        page.goto(address)
        assert barriers(page) == [], address
