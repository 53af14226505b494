"""The academy in a real browser, as a teacher, a coach and a guest use it."""

import re

import pytest
from playwright.sync_api import expect

from browser.page_types import PAGE_TYPES
from browser.visits import Visit, choose_sector


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_no_page_scrolls_sideways_or_complains(visit: Visit, prefix: str, width: int) -> None:
    page = visit(prefix, width=width, scheme="dark" if prefix else "light")
    start = page.url
    for address in PAGE_TYPES:
        page.goto(start + address)
        overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert overflow <= 0, address


def test_three_clicks_from_home_to_the_first_step(visit: Visit) -> None:
    page = visit()
    page.get_by_role("radio", name="Voortgezet onderwijs").check()
    page.get_by_role("radio", name="Schoolcoach").check()
    page.get_by_role("link", name="Je eerste stap").click()
    expect(page).to_have_url(re.compile(r"/modules/01-elke-dag-beter/#wat-gaat-goed$"))
    assert page.locator("#wat-gaat-goed").is_visible()


def test_the_route_leads_to_the_path_read_for_the_role(visit: Visit) -> None:
    page = visit()
    assert page.locator(".route input:checked").count() == 0, "nobody is chosen for a visitor"
    assert not page.get_by_role("link", name="Open je route").is_visible()
    page.get_by_role("radio", name="Basisonderwijs").check()
    page.get_by_role("radio", name="Leraar").check()
    page.get_by_role("link", name="Open je route").click()
    expect(page).to_have_url(re.compile(r"/leerpaden/po/"))
    expect(page.locator('input[name="role"][value="leraar"]')).to_be_checked()
    slant = "title => getComputedStyle(title).fontStyle"
    assert page.locator("#module-02 h3").evaluate(slant) == "italic", "not for teachers"
    assert page.locator("#module-02 h3").is_visible(), "but never taken away"
    assert page.locator("#module-08 h3").evaluate(slant) == "normal"


def test_the_sector_chosen_is_remembered_on_the_next_page(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    page.locator("summary", has_text="In jouw sector").click()
    page.get_by_role("radio", name="MBO").check()
    assert page.locator("#mbo").is_visible()
    assert not page.locator("#po").is_visible()
    page.get_by_role("link", name="Open module 19").click()
    expect(page).to_have_url(re.compile(r"/modules/19-"))
    page.locator("summary", has_text="In jouw sector").click()
    expect(page.locator("#vo")).to_be_hidden()
    expect(page.locator("#mbo")).to_be_visible()


def test_an_address_shows_its_part_whatever_sector_was_chosen(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    start = page.url
    choose_sector(page, "po")
    page.goto(start.replace("08-bordsessie", "07-leerlingdoelen"))
    assert not page.locator("#vo").is_visible()
    page.goto(start + "#vo")
    assert page.locator("#vo").is_visible()


def test_an_answer_of_the_self_test_says_what_follows(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    first = page.locator(".question").first
    assert not first.get_by_text("Liever niet").first.is_visible()
    first.get_by_role("radio").first.check()
    assert first.get_by_text("Liever niet").first.is_visible()
    first.get_by_role("radio").nth(1).check()
    assert first.get_by_text("Doen.").is_visible()
    assert not first.get_by_text("Liever niet").first.is_visible()


def test_the_road_of_a_path_leads_to_every_module(visit: Visit) -> None:
    page = visit("leerpaden/mbo/", width=360)
    stations = page.get_by_role("navigation", name="Het hele pad").get_by_role("link", name=re.compile(r"^\d\d "))
    assert stations.count() == 17
    stations.filter(has_text="08").click()
    expect(page).to_have_url(re.compile(r"/modules/08-bordsessie/$"))


def test_a_filter_of_a_list_is_not_who_you_are(visit: Visit) -> None:
    page = visit()
    start = page.url
    page.get_by_role("radio", name="Voortgezet onderwijs").check()
    page.goto(start + "modules/?sector=po")
    expect(page.get_by_role("status").first).to_have_text("20 van 20")
    page.get_by_role("radio", name="MBO").check()
    page.goto(start)
    assert page.get_by_role("radio", name="Voortgezet onderwijs").is_checked()


def test_without_script_everything_is_there(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/", script=False)
    for id_ in ("po", "vo", "mbo", "werkblad-agenda", "zelftest"):
        assert page.locator(f"#{id_}").is_visible()
    assert not page.locator("[data-scheme-switch]").is_visible(), "a button that can do nothing does not show"
    assert not page.get_by_text("namen staan in vak 4").is_visible()
    page.locator(".question").first.get_by_role("radio").first.check()
    assert page.get_by_text("namen staan in vak 4").is_visible()


def test_a_list_shows_what_fits_the_visitor_and_says_so(visit: Visit) -> None:
    page = visit()
    start = page.url
    page.get_by_role("radio", name="Basisonderwijs").check()
    page.get_by_role("radio", name="Leraar").check()
    page.goto(start + "modules/")
    expect(page.locator("[data-yours]")).to_contain_text("Je ziet wat bij PO · leraar past.")
    expect(page.locator("[data-item]:visible")).to_have_count(15)
    expect(page.locator("#fase-1 + p, #fase-1 ~ [data-sector=po]").first).to_be_visible()
    page.get_by_role("button", name="Toon alles").click()
    expect(page.locator("[data-item]:visible")).to_have_count(20)
    page.goto(start + "videos/")
    expect(page.locator("[data-item]:visible")).to_have_count(100)
    expect(page.locator("[data-yours]")).to_be_hidden()


def test_an_empty_list_says_what_to_let_go(visit: Visit) -> None:
    page = visit("modules/?instrument=lesbezoek&time=3")
    expect(page.locator("[data-item]:visible")).to_have_count(0)
    page.get_by_role("button", name="Zonder ‘Lesbezoek’").click()
    expect(page.locator("[data-item]:visible").first).to_be_visible()
    expect(page.locator("[data-no-items]")).to_be_hidden()


def test_a_choice_of_a_route_can_be_wiped(visit: Visit) -> None:
    page = visit()
    page.get_by_role("radio", name="Mbo").check()
    page.get_by_role("radio", name="Schoolcoach").check()
    page.get_by_role("button", name="Wis mijn keuze").click()
    assert page.locator(".route input:checked").count() == 0
    assert page.evaluate("Object.keys(localStorage)") == []


def test_the_filters_of_the_list_work_without_script(visit: Visit) -> None:
    page = visit("modules/", script=False)
    page.locator(".more-filters > summary").click()
    page.get_by_role("radio", name="Verduurzamen").check()
    assert page.locator("[data-item]:visible").count() == 2


def test_the_filters_count_and_can_be_shared(visit: Visit) -> None:
    page = visit("modules/")
    page.locator(".more-filters > summary").click()
    page.get_by_role("radio", name="Impact in de klas").check()
    page.get_by_role("radio", name="MBO").check()
    expect(page.locator("[data-item]:visible")).to_have_count(4)
    expect(page.get_by_role("status").first).to_have_text("4 van 20")
    assert not page.locator("#fase-1").is_visible(), "no heading without modules"
    page.reload()
    assert page.locator("[data-item]:visible").count() == 4


def test_dark_colours_are_chosen_and_kept(visit: Visit) -> None:
    page = visit()
    page.get_by_role("button", name="Donkere kleuren").click()
    page.goto(page.url + "modules/")
    assert page.locator("html").get_attribute("data-md-color-scheme") == "slate"


def test_the_menu_of_a_phone_is_out_of_the_tab_order_while_closed(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/", width=360)
    names = []
    for _ in range(8):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.textContent.trim()"))
    assert "Leerpaden" not in names
    page.locator(".menu > summary").click()
    page.get_by_role("navigation", name="Menu").get_by_role("link", name="Leerpaden").click()
    expect(page).to_have_url(re.compile(r"/leerpaden/$"))


def test_the_language_switch_stays_on_the_page(visit: Visit) -> None:
    page = visit("leerpaden/mbo/")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(r"/en/leerpaden/mbo/$"))
    page.get_by_role("link", name="Nederlands").click()
    expect(page).to_have_url(re.compile(r"[^n]/leerpaden/mbo/$"))


def test_no_single_letter_takes_the_focus_away(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    box = page.locator('[data-tick="08/bord"]')
    box.focus()
    page.keyboard.press("/")
    expect(box).to_be_focused()
    box.blur()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement === document.body")


def test_the_menu_of_a_phone_closes_when_focus_leaves_it(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/", width=360)
    menu = page.locator("[data-menu]")
    page.locator("[data-menu] > summary").click()
    for _ in range(8):
        page.keyboard.press("Tab")
    expect(menu).not_to_have_attribute("open", "")
    page.locator("[data-menu] > summary").click()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator("[data-menu] > summary")).to_be_focused()
    expect(menu).not_to_have_attribute("open", "")


def test_escape_beside_an_open_menu_leaves_the_focus_where_it_is(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/", width=360)
    page.locator('[data-tick="08/bord"]').focus()
    page.evaluate("document.querySelector('[data-menu]').open = true")
    page.keyboard.press("Escape")
    expect(page.locator("[data-menu]")).not_to_have_attribute("open", "")
    expect(page.locator('[data-tick="08/bord"]')).to_be_focused()


def test_the_magnifier_of_a_phone_leads_into_the_search_box(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/", width=360)
    page.get_by_role("banner").get_by_role("link", name="Zoeken").click()
    expect(page.get_by_role("searchbox").or_(page.get_by_role("combobox"))).to_be_focused()
    page.keyboard.type("bordsessie")
    expect(page.locator(".hit").first).to_be_visible()


def test_a_worksheet_prints_and_a_module_says_that_it_is_to_be_seen(visit: Visit) -> None:
    page = visit("modules/11-feedback/")
    page.get_by_role("link", name="Bekijk en print").click()
    page.evaluate("window.print = () => { document.title = 'geprint' }")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.title() == "geprint"


def test_the_main_button_of_a_module_names_the_first_open_step(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    button = page.locator("[data-first-step]")
    expect(button).to_have_text(re.compile("Begin met stap 1"))
    page.locator('[data-tick="08/bord"]').check()
    expect(button).to_have_text(re.compile("Verder met stap 2"))
    button.click()
    expect(page).to_have_url(re.compile("#agenda$"))


def test_filters_that_leave_nothing_say_so_and_can_be_cleared(visit: Visit) -> None:
    page = visit("modules/?instrument=lesbezoek&time=3")
    expect(page.get_by_text("Niets past bij al deze keuzes samen.")).to_be_visible()
    page.get_by_role("button", name="Wis alle filters").click()
    expect(page.get_by_text("Niets past bij al deze keuzes samen.")).to_be_hidden()
    expect(page.locator("[data-item]:visible")).to_have_count(20)
    expect(page).to_have_url(re.compile(r"/modules/$"))


def test_filters_work_when_the_browser_takes_no_more_addresses(visit: Visit) -> None:
    page = visit("over/")
    page.add_init_script("history.replaceState = () => { throw new DOMException('often', 'SecurityError') }")
    page.goto(page.url.replace("over/", "modules/"))
    page.get_by_role("radio", name="MBO").check()
    expect(page.get_by_role("status").first).to_contain_text("van 20")
