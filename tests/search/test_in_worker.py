"""Searching is done in a worker, so that no key waits for it; where there is none the page finds the very same."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.visits import Visit

QUERIES = (
    "bordsessie",
    "leerlingdoel meetbaar",
    "hoe maak ik een doel meetbaar",
    "bordsesie",
    "module 8",
    "regio bord",
    "kweekvijver",
    "verandercoach",
)
NONE = "delete window.Worker"
BLOCKED = "window.Worker = class { constructor() { throw new DOMException('blocked', 'SecurityError') } }"
BROKEN = """window.Worker = class extends EventTarget {
    constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('error'))) }
    postMessage() {}
    terminate() {}
}"""
SHOWN = """() => ({
    status: document.querySelector("[data-search-status]").textContent,
    meant: document.querySelector("[data-search-meant]").innerText,
    facets: document.querySelector("[data-search-facets]").innerText,
    list: document.querySelector("[data-search-results]").innerHTML.replaceAll(/ style="[^"]*"/g, ""),
})"""


def searching(visit: Visit, without: str = "", address: str = "zoeken/") -> Page:
    """The search page, in a browser whose workers are not what they should be."""
    page = visit("over/")
    if without:
        page.add_init_script(without)
    page.goto(page.url.replace("over/", address))
    return page


def shown(page: Page, term: str) -> Any:
    """All that the page shows for a query, once every result has its sentences."""
    page.get_by_label("Wat zoek je?").fill(term)
    expect(page.locator("[data-search-status]")).to_contain_text(f"“{term}”")
    expect(page.locator(".hit__text--waiting, .hit__subs--waiting")).to_have_count(0)
    page.wait_for_function("() => !document.querySelector('[data-search-results]').style.minBlockSize")
    return page.evaluate(SHOWN)


def test_the_page_and_the_box_search_in_a_worker_and_never_load_the_engine_themselves(visit: Visit) -> None:
    for address in ("zoeken/", "modules/"):
        page = searching(visit, address=address)
        assert page.workers == []
        page.locator("input[type=search]").fill("bord")
        expect(page.locator(".hit, [role=option]").first).to_be_visible()
        assert [worker.url.rpartition("/assets/js/")[2] for worker in page.workers] == ["search/worker.js"], address


@pytest.mark.parametrize("without", [NONE, BLOCKED, BROKEN])
def test_without_a_worker_the_page_finds_and_shows_the_same(visit: Visit, without: str) -> None:
    beside, alone = searching(visit), searching(visit, without)
    for term in QUERIES:
        assert shown(alone, term) == shown(beside, term), term
    assert beside.workers
    assert not alone.workers


@pytest.mark.parametrize("without", [NONE, BROKEN])
def test_without_a_worker_the_box_in_the_header_works(visit: Visit, without: str) -> None:
    page = searching(visit, without, "modules/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("kijkvraag")
    expect(page.get_by_role("option").first).to_contain_text(re.compile("kijkvraag", re.IGNORECASE))


def test_a_worker_that_stops_halfway_is_done_without(visit: Visit) -> None:
    stoppable = "window.Worker = class extends Worker { constructor(...all) { super(...all); window.worker = this } }"
    page = searching(visit, stoppable)
    before = shown(page, "bordsessie")
    page.evaluate("() => { window.worker.terminate(); window.worker.dispatchEvent(new Event('error')) }")
    assert shown(page, "kijkvraag") != before
    assert shown(page, "bordsessie") == before


def test_what_is_asked_last_is_what_is_shown(visit: Visit) -> None:
    """Keys that come faster than answers: none of the answers between them is drawn."""
    page = searching(visit)
    shown(page, "kijkvraag")
    page.evaluate(
        """() => {
            window.said = []
            const status = document.querySelector("[data-search-status]")
            new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true })
            const input = document.querySelector("[data-search] input")
            for (const term of ["b", "bo", "bor", "bord"]) {
                input.value = term
                input.dispatchEvent(new Event("input", { bubbles: true }))
            }
        }"""
    )
    expect(page.locator("[data-search-status]")).to_contain_text("“bord”")
    assert len(page.evaluate("window.said")) == 1
