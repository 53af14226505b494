"""A browser that is started once, and a fresh visitor for every test; `tests/conftest.py` hands them out.

A window costs more than a page. So the first visitor of a test comes in a tab of the one window, of which all that was
kept is wiped; who needs a window apart, for its clock or to be somebody else, gets one.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

from browser.chromium import HELP, NoBrowserError, chromium_path
from one_run import one_at_a_time

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
]
Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        try:
            with one_at_a_time(tmp_path_factory, "chromium"):  # it may have to be installed
                path = chromium_path()
            started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        except (NoBrowserError, Error) as error:
            told = f"{error}\n{HELP}"
            pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
        yield started
        started.close()


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[BrowserContext]:
    """The window that tests share; an empty tab holds it open."""
    context = new_window(browser)
    context.new_page()
    yield context
    context.close()


def new_window(browser: Browser, *, script: bool = True) -> BrowserContext:
    context = browser.new_context(java_script_enabled=script, color_scheme="light")
    context.set_default_timeout(20_000)
    return context


def wipe(page: Page, origin: str) -> None:
    """Forget what earlier visitors of the window kept."""
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    session.detach()


@pytest.fixture
def visit(browser: Browser, window: BrowserContext, site_url: str) -> Iterator[Visit]:
    """Open an address as a new visitor; the test fails on errors in the page and on requests that leave the site."""
    complaints: list[str] = []
    apart: list[BrowserContext] = []

    def new_page(*, script: bool, alone: bool) -> Page:
        if script and not alone and len(window.pages) == 1:
            page = window.new_page()
            wipe(page, site_url.rstrip("/"))
            return page
        apart.append(new_window(browser, script=script))
        return apart[-1].new_page()

    def open_page(
        address: str = "",
        *,
        width: int = 1280,
        script: bool = True,
        scheme: str = "light",
        failing: str = "",
        alone: bool = False,
    ) -> Page:
        page = new_page(script=script, alone=alone)
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        if failing:
            page.route(failing, lambda route: route.abort())
        page.on(
            "console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") and not failing else None
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda r: None if r.url.startswith((site_url, "data:")) else complaints.append(r.url))
        page.on("response", lambda r: complaints.append(f"{r.status} {r.url}") if r.status >= 400 else None)
        page.goto(site_url + address)
        return page

    yield open_page
    for page in window.pages[1:]:
        page.close()
    for context in apart:
        context.close()
    assert complaints == []


def give_file(page: Page, file: Path) -> None:
    """Choose a file of one's own data, once the script that reads it is there."""
    page.locator("[data-own-data] [data-with-script]").wait_for()
    page.locator("[data-own-data] input[type=file]").set_input_files(file)


def choose_sector(page: Page, sector: str) -> None:
    """Choose a sector on the page of a module, where the choice is folded."""
    page.locator('section[aria-labelledby="sector"] details').evaluate("fold => { fold.open = true }")
    page.locator(f'input[name="sector"][value="{sector}"]').check(force=True)
