"""Nothing moves while a page loads: cumulative layout shift on every page type."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route

from browser.page_types import PAGE_TYPES
from browser.visits import Visit

FILM = "videos/08-1-wat-is-een-bordsessie/"
ROUNDING = 0.001
"""What the browser counts when a letter moves by a fraction of a pixel."""
MOST_SHIFT_BY_THE_FONT = 0.04
"""Letters of another font never have the same widths: now and then one line of a page breaks at another word."""
WATCH = """
window.shifts = []
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    window.shifts.push([entry.value, ...entry.sources.map((s) => s.node?.className ?? String(s.node))])
}).observe({ type: "layout-shift", buffered: true })
"""
BEEN_HERE = """
localStorage["academie.sector"] = "po"
localStorage["academie.gedaan"] = "01/kijken 08/bord 08/agenda"
localStorage["academie.plek"] = JSON.stringify({key: "08/proefsessie", number: 3, count: 5, minutes: 15,
  title: "De kijksessie houden", module: "De bordsessie", address: "modules/08-bordsessie/#proefsessie", lang: "nl"})
"""


AT_REST = """() => document.fonts.ready.then(() => new Promise((done) => {
  const idle = () => requestIdleCallback(done)
  requestAnimationFrame(() => requestAnimationFrame(idle))
}))"""
"""Once the font is there, two frames were drawn, and nothing waits to be done."""


def shift(page: Page, address: str) -> float:
    page.goto(address, wait_until="load")
    page.evaluate(AT_REST)
    shifts: list[list[float]] = page.evaluate("window.shifts")
    print(address, shifts)
    return sum(entry[0] for entry in shifts)


def later(seconds: float) -> Callable[[Route], None]:
    def wait(route: Route) -> None:
        time.sleep(seconds)
        route.continue_()

    return wait


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_shifts_while_a_page_loads(visit: Visit, width: int) -> None:
    """Without the font, whose own little shift is measured apart."""
    page = visit("over/", width=width, failing="**/*.woff2")
    start = page.url.removesuffix("over/")
    page.add_init_script(WATCH)
    page.route("**/*.css", later(0.2))
    for address in PAGE_TYPES:
        assert shift(page, start + address) <= ROUNDING, address


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_shifts_for_who_comes_back(visit: Visit, width: int) -> None:
    """What a visitor did earlier appears where its place was kept; the font is left out, as above."""
    page = visit("over/", width=width, failing="**/*.woff2")
    start = page.url.removesuffix("over/")
    page.add_init_script(WATCH + BEEN_HERE)
    page.route("**/*.css", later(0.2))
    for address in ("", "modules/", "modules/08-bordsessie/", "leerpaden/po/", "privacy/", FILM):
        assert shift(page, start + address) <= ROUNDING, address


@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_that_comes_in_pieces_does_not_move(visit: Visit, width: int) -> None:
    """On a slow line the top of a page shows before its end is there, such as the list of steps beside it."""
    page = visit("over/", width=width)
    start = page.url.removesuffix("over/")
    page.add_init_script(WATCH)
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    line = {"offline": False, "latency": 40, "downloadThroughput": 120_000, "uploadThroughput": 60_000}
    session.send("Network.emulateNetworkConditions", line)
    addresses = ("", "modules/08-bordsessie/", "modules/08-bordsessie/werkblad/", "leerpaden/vo/", "instrumenten/stem/")
    for address in addresses:
        assert shift(page, start + address) <= MOST_SHIFT_BY_THE_FONT, address


@pytest.mark.parametrize("width", [360, 1280])
def test_results_stay_where_they_are_when_their_sentences_come(visit: Visit, width: int) -> None:
    """A result stands there before the sentence that it quotes has been fetched."""
    page = visit("over/", width=width)
    page.add_init_script(WATCH)
    page.route("**/search/nl/*.json", later(0.4))
    page.goto(page.url.replace("over/", "zoeken/?term=bordsessie"))
    page.locator(".hit mark").first.wait_for()
    page.wait_for_timeout(600)
    assert sum(entry[0] for entry in page.evaluate("window.shifts")) <= ROUNDING


@pytest.mark.parametrize("width", [360, 1280])
def test_a_font_that_comes_late_moves_next_to_nothing(visit: Visit, width: int) -> None:
    """Until Nunito is there, the device's own letters stand in at its width and height."""
    page = visit("over/", width=width)
    start = page.url.removesuffix("over/")
    page.add_init_script(WATCH)
    page.route("**/*.woff2", later(0.5))
    found = {address: shift(page, start + address) for address in PAGE_TYPES}
    print(width, found)
    assert max(found.values()) <= MOST_SHIFT_BY_THE_FONT, found
