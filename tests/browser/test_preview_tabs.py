"""The preview in many tabs: each shows what was saved, and none keeps another from loading."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from werkzeug.serving import make_server

from academy.model import Language
from academy.model import Page as AcademyPage
from academy.preview import Preview, Shown
from browser.visits import new_window
from sites import small_site

MORE_THAN_CONNECTIONS = 7
"""A browser has six connections to a host, whatever the number of its tabs."""
_HIDDEN = "Object.defineProperty(document, 'hidden', { get: () => sessionStorage.hidden === '1', configurable: true })"


def show(preview: Preview, words: str) -> None:
    """From now on every page has these words."""

    def html_of(language: Language, page: AcademyPage) -> str:
        return f'<html lang="{language}"><body><h1>{page.title}: {words}</h1></body></html>'

    preview.show(Shown(small_site(), html_of, dict))


@pytest.fixture
def preview(tmp_path: Path) -> Preview:
    preview = Preview(tmp_path)
    show(preview, "vroeger")
    return preview


@pytest.fixture
def address(preview: Preview) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, preview, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/over/"
    server.shutdown()


@pytest.fixture
def tabs(browser: Browser) -> Iterator[BrowserContext]:
    context = new_window(browser)
    context.add_init_script(_HIDDEN)
    yield context
    context.close()


def opened(tabs: BrowserContext, address: str) -> Page:
    tab = tabs.new_page()
    tab.goto(address)
    return tab


def test_every_tab_loads_and_shows_what_was_saved(preview: Preview, address: str, tabs: BrowserContext) -> None:
    all_tabs = [opened(tabs, address) for _ in range(MORE_THAN_CONNECTIONS)]
    for words in ("nu", "straks"):
        show(preview, words)
        for tab in all_tabs:
            expect(tab.locator("h1")).to_have_text(f"Over: {words}")


def test_a_tab_waits_when_the_one_that_waited_for_all_was_closed(
    preview: Preview, address: str, tabs: BrowserContext
) -> None:
    first, second = (opened(tabs, address) for _ in range(2))
    first.close()
    show(preview, "nu")
    expect(second.locator("h1")).to_have_text("Over: nu")


def test_a_hidden_tab_loads_anew_when_somebody_looks_at_it(
    preview: Preview, address: str, tabs: BrowserContext
) -> None:
    hidden, seen = (opened(tabs, address) for _ in range(2))
    hidden.evaluate("sessionStorage.hidden = '1'")
    show(preview, "nu")
    expect(seen.locator("h1")).to_have_text("Over: nu")
    expect(hidden.locator("h1")).to_have_text("Over: vroeger")
    hidden.evaluate("sessionStorage.hidden = '0'; document.dispatchEvent(new Event('visibilitychange'))")
    expect(hidden.locator("h1")).to_have_text("Over: nu")
