"""The search page and the box in the header, as somebody uses them."""

import re

from playwright.sync_api import expect

from browser.visits import Visit


def test_nothing_of_searching_loads_before_a_box_is_touched(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    loaded = "performance.getEntriesByType('resource').map(each => each.name).filter(name => name.includes('/search/'))"
    assert page.evaluate(loaded) == []
    page.keyboard.press("/")
    expect(page.get_by_role("combobox")).to_be_focused()
    assert page.evaluate(loaded) != []


def test_the_header_box_is_used_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit("modules/")
    page.keyboard.press("/")
    box = page.get_by_role("combobox")
    page.keyboard.type("kijkvraag")
    expect(page.get_by_role("option").first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    first = page.get_by_role("option").first
    expect(first).to_have_attribute("aria-selected", "true")
    assert box.get_attribute("aria-activedescendant") == first.get_attribute("id")
    page.keyboard.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") is None
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(box).to_have_value("kijkvraag")
    page.keyboard.type(" ")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("kijkvraag"))


def test_enter_in_the_header_box_opens_the_search_page(visit: Visit) -> None:
    page = visit("leerpaden/")
    page.keyboard.press("/")
    page.keyboard.type("bordsessie")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/zoeken/\?term=bordsessie$"))
    expect(page.locator(".hit").first).to_be_visible()


def test_facets_narrow_count_and_stand_in_the_address(visit: Visit) -> None:
    page = visit("zoeken/?term=bordsessie")
    status = page.locator("[data-search-status]")
    expect(status).to_contain_text("resultaten voor “bordsessie”")
    before = int(status.inner_text().split()[0])
    label = page.locator(".facets label", has_text="Begrip")
    count = int(label.locator("span").last.inner_text())
    label.click()
    expect(status).to_contain_text(f"{count} resultaten")
    assert count < before
    assert page.locator(".hit:not([data-kind=term])").count() == 0
    expect(page).to_have_url(re.compile(r"\?term=bordsessie&soort=term$"))
    page.reload()
    expect(status).to_contain_text(f"{count} resultaten")
    page.get_by_role("button", name="Alle filters weg").click()
    expect(status).to_contain_text(f"{before} resultaten")


def test_the_sector_of_the_visitor_ranks_higher_and_hides_nothing(visit: Visit) -> None:
    page = visit("zoeken/?term=in jouw sector lesbezoek")
    status = page.locator("[data-search-status]")
    expect(status).to_contain_text("resultaten")
    count = status.inner_text()
    page.evaluate("localStorage.setItem('academie.sector', 'mbo')")
    page.reload()
    expect(status).to_have_text(count)
    scores = "hits => hits.map(hit => hit.href)"
    expect(page.locator(".hit").first).to_be_visible()
    links = page.locator(".hit", has=page.get_by_role("link", name="Het lesbezoek", exact=True)).locator("a")
    own = [link for link in links.evaluate_all(scores) if link.endswith(("#po", "#vo", "#mbo"))]
    assert not own or own[0].endswith("#mbo")


def test_a_mistake_is_understood_and_said(visit: Visit) -> None:
    page = visit("zoeken/?term=bordsesie")
    expect(page.locator("[data-search-status]")).to_contain_text("We zochten op “bordsessie”")


def test_nothing_found_comes_with_words_that_exist_and_the_topics(visit: Visit) -> None:
    page = visit("zoeken/?term=qqkijkxxwijzerzz")
    expect(page.locator("[data-search-status]")).to_contain_text("Niets gevonden")
    expect(page.get_by_role("heading", name="Alles op onderwerp")).to_be_visible()


def test_filters_that_leave_nothing_can_be_cleared(visit: Visit) -> None:
    page = visit("zoeken/?term=verandercoach&soort=path")
    expect(page.locator("[data-search-status]")).to_contain_text("Met deze filters is er niets")
    page.get_by_role("button", name="Alle filters weg").click()
    expect(page.locator(".hit").first).to_be_visible()


def test_without_script_everything_is_listed_by_topic(visit: Visit) -> None:
    page = visit("modules/", script=False)
    page.locator("[data-search-box] input").fill("bord")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/zoeken/\?term=bord$"))
    topics = page.locator(".topics")
    assert topics.locator('a[href*="modules/"]').count() == 20
    assert topics.locator('a[href*="videos/"]').count() == 100
    assert topics.get_by_role("link", name="Kijkvraag", exact=True).is_visible()


def test_a_search_without_index_says_so(visit: Visit) -> None:
    page = visit("zoeken/", failing="**/search/nl.json")
    page.get_by_label("Wat zoek je?").fill("bord")
    expect(page.locator("[data-search-status]")).to_contain_text("Zoeken lukt nu niet")
    assert page.get_by_role("heading", name="Alles op onderwerp").is_visible()
