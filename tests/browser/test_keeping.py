"""What the browser of a visitor keeps: whatever stands there, wherever it changes, and when nothing can be kept."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.visits import Visit

MODULE = "modules/08-bordsessie/"
BLOCKED = (
    "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get() {throw 1}})"
)
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
NOT_KEPT = "Je browser bewaart nu niets van deze site."
PLACE = {
    "key": "08/bord",
    "number": 1,
    "count": 5,
    "minutes": 15,
    "title": "Het verbeterbord inrichten",
    "module": "De bordsessie",
    "address": f"{MODULE}#bord",
    "lang": "nl",
}


def other_page(page: Page, address: str, script: str) -> None:
    """Go to another page of the site, with a script that runs before those of the page."""
    page.add_init_script(script)
    page.goto(page.url.replace("over/", address))


def put(page: Page, key: str, value: object) -> None:
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([key, text]) => localStorage.setItem(`academie.${key}`, text)", [key, text])


def come_back(page: Page) -> None:
    """As browsers do that kept the page aside as it was."""
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")


@pytest.mark.parametrize("storage", [BLOCKED, FULL], ids=["blocked", "full"])
def test_without_a_storage_a_page_works_and_says_that_nothing_is_kept(visit: Visit, storage: str) -> None:
    page = visit("over/")
    other_page(page, MODULE, storage)
    expect(page.get_by_text(NOT_KEPT)).to_be_hidden()
    page.locator('[data-tick="08/bord"]').check()
    expect(page.get_by_text("1 van 5 stappen klaar")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text=NOT_KEPT)).to_be_visible()
    page.get_by_role("button", name="Donkere kleuren").click()
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "slate")
    page.get_by_role("button", name="Op het digibord").click()
    expect(page.locator(".is-now h3")).to_have_text("De vaste agenda leren")


@pytest.mark.parametrize("width", [360, 1280])
def test_without_a_storage_the_board_has_its_room_and_its_buttons(visit: Visit, width: int) -> None:
    def size(page: Page) -> float:
        size = page.locator(".is-now li").first.evaluate("item => parseFloat(getComputedStyle(item).fontSize)")
        return float(size)

    board = f"{MODULE}?weergave=sessie#agenda"
    usual = visit(board, width=width)
    expect(usual.locator(".is-now h3")).to_have_text("De vaste agenda leren")
    page = visit("over/", width=width)
    other_page(page, board, BLOCKED)
    expect(page.locator(".is-now h3")).to_have_text("De vaste agenda leren")
    assert size(page) == size(usual)
    page.get_by_role("button", name="Volgende stap").click(timeout=3_000)
    expect(page).to_have_url(re.compile("#proefsessie$"))
    page.keyboard.press("Escape")
    sentence = page.get_by_text(NOT_KEPT)
    expect(sentence).to_be_visible()
    assert sentence.evaluate("sentence => sentence.offsetWidth === document.documentElement.clientWidth")


def test_a_file_that_cannot_be_kept_is_read_for_this_page(visit: Visit, tmp_path: Path) -> None:
    file = tmp_path / "gegevens.json"
    data = {"gedaan": "08/bord 08/agenda", "rol": "leraar"}
    file.write_text(json.dumps({"form": "leerkracht-academie", "version": 1, "data": data}), "utf-8")
    page = visit("over/")
    other_page(page, "privacy/", BLOCKED)
    page.locator("[data-own-data] input[type=file]").set_input_files(file)
    expect(page.get_by_text("Het bestand is ingelezen. Stappen klaar: 2. Keuzes: 1.")).to_be_visible()
    expect(page.locator("[data-own-data-count]")).to_have_text("Stappen klaar: 2. Keuzes: 1.")
    expect(page.get_by_text(NOT_KEPT)).to_be_visible()


def test_a_file_of_the_site_is_read_by_the_site(visit: Visit, tmp_path: Path) -> None:
    page = visit("privacy/")
    kept = {"gedaan": "08/bord", "video.08-1": "13", "kleuren": "slate", "snelheid": "1.5", "planner": "week 3"}
    for key, text in {**kept, "plek": json.dumps(PLACE)}.items():
        put(page, key, text)
    page.reload()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download als bestand").click()
    file = tmp_path / "gegevens.json"
    download.value.save_as(file)
    page.evaluate("localStorage.clear()")
    page.locator("[data-own-data] input[type=file]").set_input_files(file)
    expect(page.locator("[data-own-data-status]")).to_have_text(
        "Het bestand is ingelezen. Stappen klaar: 1. Keuzes: 2. Video’s waarin je gebleven was: 1. "
        "Uit een nieuwere versie van deze site: 1. Dat blijft bewaard."
    )
    assert page.evaluate("localStorage.getItem('academie.video.08-1')") == "13"
    assert page.evaluate("localStorage.getItem('academie.planner')") == "week 3"


def test_a_file_of_a_newer_site_is_told_from_a_foreign_one(visit: Visit, tmp_path: Path) -> None:
    page = visit("en/privacy/")
    file = tmp_path / "data.json"
    file.write_text(json.dumps({"form": "leerkracht-academie", "version": 7, "data": {}}), "utf-8")
    page.locator("[data-own-data] input[type=file]").set_input_files(file)
    expect(page.get_by_text("This file comes from a newer version of this site. Nothing was changed.")).to_be_visible()


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_a_place_of_another_shape_is_no_place(visit: Visit, prefix: str) -> None:
    page = visit(prefix)
    short = {"key": PLACE["key"], "address": PLACE["address"]}
    for place in (short, {**PLACE, "count": 5_000_000}, {**PLACE, "number": 9}, {**PLACE, "title": None}, "{", "[]"):
        put(page, "plek", place)
        page.reload()
        expect(page.locator("section[data-resume]")).to_be_hidden()
    put(page, "plek", PLACE)
    page.reload()
    expect(page.locator("section[data-resume]")).to_be_visible()


def test_words_with_signs_are_shown_as_they_are(visit: Visit) -> None:
    page = visit()
    put(page, "plek", {**PLACE, "title": "$& {n} $1 <b>"})
    page.reload()
    expect(page.locator("section[data-resume]")).to_contain_text("Stap 1 van 5: $& {n} $1 <b>")


def test_a_page_that_was_kept_aside_shows_what_changed_since(visit: Visit) -> None:
    page = visit()
    put(page, "plek", PLACE)
    put(page, "kleuren", "slate")
    put(page, "sector", "mbo")
    put(page, "rol", "schoolleider")
    come_back(page)
    expect(page.locator("section[data-resume]")).to_contain_text("De bordsessie")
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_role("button", name="Donkere kleuren")).to_have_attribute("aria-pressed", "true")
    for value in ("mbo", "schoolleider"):
        expect(page.locator(f'input[type="radio"][value="{value}"]')).to_be_checked()
    page.goto(page.url + "modules/")
    put(page, "gedaan", "08/bord 08/agenda")
    come_back(page)
    expect(page.locator('[data-module-id="08"]').first).to_contain_text("2 van 5 stappen klaar")


def test_another_tab_shows_it_at_once(visit: Visit) -> None:
    page = visit()
    other = page.context.new_page()
    other.goto(page.url)
    other.get_by_role("button", name="Donkere kleuren").click()
    other.get_by_role("radio", name="Voortgezet onderwijs").check()
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_role("radio", name="Voortgezet onderwijs")).to_be_checked()


@pytest.mark.parametrize("fragment", ["100%", "%E9", "%", "%C3%28", "niets", "t=1"])
def test_a_fragment_that_names_nothing_stops_nothing(visit: Visit, fragment: str) -> None:
    page = visit(f"{MODULE}#{fragment}")
    page.locator('[data-tick="08/bord"]').check()
    expect(page.get_by_text("1 van 5 stappen klaar")).to_be_visible()
    for name in ("Op het digibord", "Print het plan", "Donkere kleuren"):
        expect(page.get_by_role("button", name=name)).to_be_visible()


def test_a_part_that_fails_leaves_the_others_alone(visit: Visit) -> None:
    page = visit("over/", failing="**/nothing")
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    other_page(page, MODULE, "delete window.IntersectionObserver; URLSearchParams.prototype.get = () => { throw 1 }")
    page.locator('[data-tick="08/bord"]').check()
    expect(page.get_by_text("1 van 5 stappen klaar")).to_be_visible()
    expect(page.get_by_role("button", name="Print het plan")).to_be_visible()
    assert any("IntersectionObserver" in text for text in told), "and it is said where developers look"


def test_a_place_is_kept_in_the_words_of_the_page_not_of_a_translator(visit: Visit) -> None:
    page = visit(MODULE)
    page.evaluate(
        """() => {
            document.documentElement.lang = "uk"
            for (const title of document.querySelectorAll("h1, h3")) title.textContent = "Дошка"
        }"""
    )
    page.locator('[data-tick="08/bord"]').check()
    place = json.loads(page.evaluate("localStorage.getItem('academie.plek')"))
    assert (place["title"], place["module"], place["lang"]) == ("De vaste agenda leren", "De bordsessie", "nl")


def test_the_privacy_page_names_what_is_kept_also_without_script(visit: Visit) -> None:
    items = visit("privacy/", script=False).locator("#browser ~ ul li, #browser ~ * ul li")
    expect(items.filter(has_text="waar je in een video gebleven was")).to_have_count(1)
    expect(items.filter(has_text=re.compile("^je sector"))).to_have_count(1)
