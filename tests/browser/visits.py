"""A browser that is started once, and a fresh visitor for every test; `tests/conftest.py` hands them out."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, sync_playwright

from browser.chromium import HELP, NoBrowserError, chromium_path

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
]
Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        try:
            started = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        except (NoBrowserError, Error) as error:
            told = f"{error}\n{HELP}"
            pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser, site_url: str) -> Iterator[Visit]:
    """Open an address as a new visitor; the test fails on errors in the page and on requests that leave the site."""
    complaints: list[str] = []
    contexts = []

    def open_page(
        address: str = "", *, width: int = 1280, script: bool = True, scheme: str = "light", failing: str = ""
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
            color_scheme="dark" if scheme == "dark" else "light",
        )
        contexts.append(context)
        context.set_default_timeout(20_000)
        page = context.new_page()
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
    for context in contexts:
        context.close()
    assert complaints == []


def give_file(page: Page, file: Path) -> None:
    """Choose a file of one's own data, once the script that reads it is there."""
    page.locator("[data-own-data] [data-with-script]").wait_for()
    page.locator("[data-own-data] input[type=file]").set_input_files(file)
