"""What a visitor has done: ticked on a step, shown everywhere, taken along and wiped."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from browser.visits import Visit, give_file

MODULE = "modules/08-bordsessie/"


def tick(page: Page, *keys: str) -> None:
    for key in keys:
        page.locator(f'[data-tick="{key}"]').check()


def kept(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("({...localStorage})")
    return found


def test_a_tick_shows_in_the_row_and_the_head_of_the_plan(visit: Visit) -> None:
    page = visit(MODULE)
    page.get_by_role("checkbox", name="Klaar: Het vaste bord klaarmaken").check()
    for mark in (".step-card", ".plan-head .seg li"):
        expect(page.locator(f'{mark}[data-step-key="08/bord"]').first).to_have_class(re.compile("is-done"))
    expect(page.locator('.step-card[data-step-key="08/agenda"]')).to_have_class(re.compile("is-here"))
    expect(page.get_by_text("1 van 5 stappen klaar")).to_be_visible()
    expect(page.locator('.step-card[data-step-key="08/bord"]')).to_contain_text("(klaar)")
    expect(page.get_by_text("nog 40 van 50 min")).to_be_visible()
    page.get_by_role("checkbox", name="Klaar: Het vaste bord klaarmaken").uncheck()
    expect(page.get_by_text("1 van 5 stappen klaar")).to_have_count(0)


def test_ticks_survive_a_reload_and_a_language_switch(visit: Visit) -> None:
    page = visit(MODULE)
    tick(page, "08/bord", "08/agenda")
    page.reload()
    expect(page.locator('[data-tick="08/agenda"]')).to_be_checked()
    page.get_by_role("link", name="English").click()
    expect(page.locator('[data-tick="08/bord"]')).to_be_checked()
    expect(page.get_by_text("2 of 5 steps done")).to_be_visible()


def test_the_cards_of_lists_and_paths_show_how_far_a_module_is(visit: Visit) -> None:
    page = visit(MODULE)
    start = page.url.removesuffix(MODULE)
    tick(page, "08/bord", "08/agenda")
    page.goto(f"{start}modules/")
    card, other = (page.locator(f'.module-tile[data-module-id="{module}"]') for module in ("08", "09"))
    expect(card).to_have_class(re.compile("is-started"))
    expect(card).to_contain_text("hier: stap 3 van 5")
    expect(other).to_contain_text("5 stappen")
    page.goto(f"{start}leerpaden/po/")
    card, other = (page.locator(f'.path-row[data-module-id="{module}"]') for module in ("08", "09"))
    expect(card).to_have_class(re.compile("is-started"))
    expect(card.locator('[data-step="agenda"]')).to_have_class(re.compile("is-done"))
    expect(card.get_by_role("link", name="stap 3")).to_be_visible()
    expect(other).not_to_have_class(re.compile("is-started"))


def test_the_place_to_go_on_is_the_next_step_that_is_not_done(visit: Visit) -> None:
    page = visit(MODULE)
    tick(page, "08/agenda", "08/bord")
    place = json.loads(kept(page)["academie.plek"])
    assert (place["key"], place["number"], place["count"], place["minutes"]) == ("08/proefsessie", 3, 5, 15)
    assert (place["title"], place["module"], place["lang"]) == ("De kijksessie houden", "De bordsessie", "nl")
    assert place["address"] == f"{MODULE}#proefsessie"
    page.get_by_role("link", name="English").click()
    page.locator('[data-tick="08/proefsessie"]').check()
    english = json.loads(kept(page)["academie.plek"])
    assert (english["address"], english["lang"]) == (f"{MODULE}#nabespreken", "en"), "the same below either home page"


def test_a_page_with_the_name_of_its_file_is_the_same_place(visit: Visit) -> None:
    page = visit(f"en/{MODULE}index.html")
    start = page.url.removesuffix(f"en/{MODULE}index.html")
    tick(page, "08/bord")
    page.goto(f"{start}index.html")
    page.get_by_role("link", name="Verder met stap 2").click()
    expect(page).to_have_url(f"{start}{MODULE}#agenda")


def test_what_is_kept_can_be_taken_to_another_browser(visit: Visit, tmp_path: Path) -> None:
    here = visit(MODULE)
    tick(here, "08/bord", "08/agenda")
    here.goto(here.url.replace(MODULE, "privacy/"))
    expect(here.locator("[data-own-data-count]")).to_have_text("Stappen klaar: 2. Keuzes: 0.")
    with here.expect_download() as download:
        here.get_by_role("button", name="Download als bestand").click()
    file = tmp_path / "mijn-gegevens.json"
    download.value.save_as(file)

    there = visit("modules/07-leerlingdoelen/")
    tick(there, "07/meetbaar")
    there.goto(there.url.replace("modules/07-leerlingdoelen/", "privacy/"))
    give_file(there, file)
    expect(there.get_by_text("Het bestand is ingelezen.")).to_be_visible()
    assert kept(there)["academie.gedaan"] == "07/meetbaar 08/agenda 08/bord"


def test_a_file_of_another_kind_changes_nothing(visit: Visit, tmp_path: Path) -> None:
    page = visit("privacy/")
    before = kept(page)
    ours = {"form": "leerkracht-academie", "version": 1}
    data: list[object] = [3, None, [["rol", "x"]], {"../rol": "x"}, {"rol": 1}]
    contents = ["geen json", "[]", "null", '{"form": "anders", "version": 1, "data": {}}']
    contents += [json.dumps({**ours, "data": wrong}) for wrong in data]
    for number, text in enumerate(contents):
        file = tmp_path / f"{number}.json"
        file.write_text(text, "utf-8")
        give_file(page, file)
        expect(page.locator("[data-own-data-status]")).to_contain_text("Er is niets veranderd")
        page.evaluate("document.querySelector('[data-own-data-status]').textContent = ''")
        assert kept(page) == before


def test_everything_is_wiped_after_a_yes_and_only_then(visit: Visit) -> None:
    page = visit(MODULE)
    tick(page, "08/bord")
    page.goto(page.url.replace(MODULE, "privacy/"))
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Wis alles").click()
    assert "academie.gedaan" in kept(page)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Wis alles").click()
    expect(page.get_by_text("Alles is gewist.")).to_be_visible()
    assert kept(page) == {}
    expect(page.get_by_text("Er staat nog niets in deze browser.")).to_be_visible()


def test_what_others_left_in_the_storage_breaks_no_page(visit: Visit) -> None:
    page = visit(MODULE)
    page.evaluate(
        "localStorage.setItem('academie.gedaan', '  08/bord 99/weg ? '); localStorage.setItem('academie.plek', '{')"
    )
    page.reload()
    expect(page.get_by_text("1 van 5 stappen klaar")).to_be_visible()
