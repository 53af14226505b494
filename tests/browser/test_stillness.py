"""Nothing moves while a page loads: cumulative layout shift on every page type."""

import time

import pytest
from playwright.sync_api import Route

from browser.page_types import PAGE_TYPES
from browser.visits import Visit

MOST_SHIFT = 0.05
"""Half of what is called good (web.dev: 0.1)."""
WATCH = """
window.shifts = []
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    window.shifts.push([entry.value, ...entry.sources.map((s) => s.node?.className ?? String(s.node))])
}).observe({ type: "layout-shift", buffered: true })
"""


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_shifts_while_a_page_loads(visit: Visit, width: int) -> None:
    page = visit("over/", width=width)
    start = page.url.removesuffix("over/")
    page.add_init_script(WATCH)
    for address in PAGE_TYPES:
        page.goto(start + address, wait_until="networkidle")
        page.evaluate("document.fonts.ready")
        page.wait_for_timeout(150)
        # A slow machine may get the font after the first picture; a line may then break elsewhere, and nothing else.
        assert sum(shift[0] for shift in page.evaluate("window.shifts")) <= MOST_SHIFT, address


def late(route: Route) -> None:
    time.sleep(0.7)
    route.continue_()


@pytest.mark.parametrize("width", [360, 1280])
def test_a_font_that_comes_late_moves_next_to_nothing(visit: Visit, width: int) -> None:
    """Until Nunito is there, the device's own letters stand in at its width and height."""
    page = visit("over/", width=width)
    start = page.url.removesuffix("over/")
    page.add_init_script(WATCH)
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    page.route("**/*.woff2", late)
    for address in ("", "modules/08-bordsessie/", "leerpaden/po/"):
        page.goto(start + address, wait_until="networkidle")
        page.evaluate("document.fonts.ready")
        page.wait_for_timeout(200)
        shifts = page.evaluate("window.shifts")
        print(width, address, shifts)
        assert sum(shift[0] for shift in shifts) <= MOST_SHIFT, address
