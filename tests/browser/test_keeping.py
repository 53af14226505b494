"""What the browser of a visitor keeps: whatever stands there, wherever it changes, and when nothing can be kept."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.visits import Visit, give_file

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
    "title": "Het vaste bord klaarmaken",
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


def test_what_a_full_storage_holds_already_is_kept(visit: Visit) -> None:
    page = visit("over/")
    put(page, "gedaan", "08/agenda 08/bord")
    other_page(page, MODULE, FULL)
    tick = page.locator('[data-tick="08/bord"]')
    tick.evaluate("box => box.dispatchEvent(new Event('change'))")
    expect(page.get_by_text(NOT_KEPT)).to_be_hidden()
    tick.uncheck()
    expect(page.get_by_text(NOT_KEPT)).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_on_the_board_nothing_stands_in_the_way_of_the_step(visit: Visit, width: int) -> None:
    """Of what the page notes by itself nothing is said; a tick is told about to who comes back from the board."""
    page = visit("over/", width=width)
    page.goto(page.url.replace("over/", f"{MODULE}?weergave=sessie#agenda"))
    page.locator(".step-card.is-now").wait_for()
    size = page.locator(".is-now h3").evaluate("title => getComputedStyle(title).fontSize")
    page.add_init_script(BLOCKED)
    page.reload()
    page.locator(".step-card.is-now").wait_for()
    page.get_by_role("button", name="Stap 2 is klaar").click()
    expect(page.locator(".is-now h3")).to_have_text("De kijksessie houden")
    page.get_by_role("button", name="Vorige").click()
    expect(page.locator(".is-now h3")).to_have_css("font-size", size)
    expect(page.get_by_text(NOT_KEPT)).to_be_hidden()
    page.get_by_role("button", name="Sluiten").click()
    expect(page.get_by_text(NOT_KEPT)).to_be_visible()


def test_who_closes_the_sentence_goes_on_where_the_page_was_left(visit: Visit) -> None:
    page = visit("over/")
    other_page(page, MODULE, BLOCKED)
    ticks = page.locator("[data-tick]")
    ticks.nth(0).focus()
    page.keyboard.press("Space")
    close = page.get_by_role("button", name="Melding sluiten")
    close.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text(NOT_KEPT)).to_be_hidden()
    expect(ticks.nth(0)).to_be_focused()
    ticks.nth(1).check()
    expect(page.get_by_text(NOT_KEPT)).to_be_hidden()


@pytest.mark.parametrize("size", [(320, 640), (360, 740), (740, 360), (1280, 800), (1920, 1080)])
def test_the_sentence_stands_in_the_middle_at_the_foot_of_the_screen(visit: Visit, size: tuple[int, int]) -> None:
    page = visit("over/")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    other_page(page, MODULE, BLOCKED)
    page.locator("[data-tick]").first.check()
    box = page.locator("[data-not-kept-box]").bounding_box()
    assert box
    assert abs(2 * box["x"] + box["width"] - page.evaluate("document.documentElement.clientWidth")) <= 1
    assert size[1] - 20 <= box["y"] + box["height"] <= size[1]
    assert box["height"] < size[1] / 4


def test_on_a_screen_of_a_few_lines_the_sentence_covers_none(visit: Visit) -> None:
    page = visit("over/", width=320)
    page.set_viewport_size({"width": 320, "height": 200})
    other_page(page, MODULE, BLOCKED)
    page.locator("[data-tick]").first.check()
    expect(page.get_by_text(NOT_KEPT)).to_be_attached()
    expect(page.get_by_text(NOT_KEPT)).not_to_be_in_viewport()


def test_a_file_that_cannot_be_kept_is_read_for_this_page(visit: Visit, tmp_path: Path) -> None:
    file = tmp_path / "gegevens.json"
    data = {"gedaan": "08/bord 08/agenda", "rol": "leraar"}
    file.write_text(json.dumps({"form": "leerkracht-academie", "version": 1, "data": data}), "utf-8")
    page = visit("over/")
    other_page(page, "privacy/", BLOCKED)
    give_file(page, file)
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
    give_file(page, file)
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
    give_file(page, file)
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
    expect(page.locator("section[data-resume]")).to_contain_text("stap 1 van 5")
    expect(page.locator("section[data-resume] h2")).to_have_text("$& {n} $1 <b>")


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
    tile = page.locator('[data-module-id="08"]').first
    expect(tile).to_contain_text("hier: stap 1 van 5")
    put(page, "gedaan", "08/bord 08/agenda")
    put(page, "plek", {**PLACE, "key": "08/proefsessie", "number": 3})
    come_back(page)
    expect(tile).to_contain_text("hier: stap 3 van 5")
    put(page, "plek", {**PLACE, "key": "07/doel"})
    come_back(page)
    expect(tile).to_contain_text("2 van 5 klaar")


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
    other_page(page, MODULE, "URLSearchParams.prototype.get = () => { throw new Error('no address') }")
    page.locator('[data-tick="08/bord"]').check()
    expect(page.get_by_text("1 van 5 stappen klaar")).to_be_visible()
    expect(page.get_by_role("button", name="Print het plan")).to_be_visible()
    assert any("no address" in text for text in told), "and it is said where developers look"


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
