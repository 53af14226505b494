"""Where a visitor was: shown on home and on the path, kept in this browser, gone when it is wiped."""

import re

from playwright.sync_api import expect

from browser.visits import Visit


def test_home_leads_back_to_the_step_where_you_were(visit: Visit) -> None:
    page = visit()
    start = page.url
    assert not page.locator("[data-resume]").is_visible(), "nothing is known of a new visitor"
    page.goto(start + "modules/08-bordsessie/")
    page.locator("[data-tick]").first.check()
    page.goto(start)
    card = page.get_by_role("region", name="Verder waar jullie waren")
    expect(card).to_contain_text("08 De bordsessie · stap 2 van 5 · 10 min")
    expect(card).to_contain_text("De vaste agenda leren")
    expect(page.get_by_role("heading", level=1, name="Verder waar jullie waren", exact=True)).to_be_visible()
    assert not page.locator(".route").is_visible(), "the choice makes room"
    expect(page.locator("[data-week-steps] li")).to_have_count(5)
    expect(page.locator("[data-week-films] li")).to_have_count(5)
    page.get_by_role("link", name="Andere route kiezen").click()
    expect(page.locator(".route")).to_be_visible()
    page.go_back()
    card.get_by_role("link", name="Verder met stap 2").click()
    expect(page).to_have_url(re.compile(r"/modules/08-bordsessie/#agenda$"))


def test_the_path_says_where_you_are(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    start = page.url.replace("modules/08-bordsessie/", "")
    page.locator("[data-tick]").first.check()
    page.goto(start + "en/leerpaden/po/")
    expect(page.locator("#module-08")).to_contain_text("You are here")
    expect(page.get_by_role("navigation", name="The whole path").locator(".is-here:visible")).to_have_attribute(
        "aria-label", re.compile("You are here$")
    )
    page.get_by_role("link", name="Go on with step 2").click()
    expect(page).to_have_url(re.compile(r"/en/modules/08-bordsessie/#agenda$"))


def test_after_a_module_that_is_done_comes_the_next_one(visit: Visit) -> None:
    page = visit("leerpaden/vo/")
    start = page.url.replace("leerpaden/vo/", "")
    expect(page.get_by_role("link", name="Begin met module 01").first).to_be_visible()
    page.evaluate("localStorage.setItem('academie.sector', 'vo')")
    page.goto(start + "modules/08-bordsessie/")
    for box in page.locator("[data-tick]").all():
        box.check()
    page.goto(start)
    card = page.get_by_role("region", name="Verder waar jullie waren")
    expect(card).to_contain_text("Alle stappen klaar")
    expect(card).not_to_contain_text("Stap 5")
    expect(card.get_by_role("link", name="Begin met module 19")).to_be_visible()
    page.goto(f"{start}leerpaden/vo/")
    expect(page.locator("#module-08")).not_to_contain_text("Je bent hier")
    expect(page.locator("#module-19")).to_contain_text("Je bent hier")
    page.get_by_role("link", name="Begin met module 19").click()
    expect(page).to_have_url(re.compile(r"/modules/19-"))
    page.evaluate("localStorage.removeItem('academie.sector')")
    page.goto(start + "en/")
    expect(page.get_by_role("link", name="Begin with module 09")).to_be_visible()


def test_a_path_forgets_where_you_were_as_soon_as_it_is_wiped(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/#agenda")
    page.goto(page.url.replace("modules/08-bordsessie/#agenda", "leerpaden/po/"))
    expect(page.get_by_role("link", name="Verder met stap 2")).to_be_visible()
    other = page.context.new_page()
    other.goto(page.url)
    other.evaluate("localStorage.clear()")
    begin = page.locator("[data-go] a")
    expect(begin).to_have_text(re.compile("Begin met module 01"))
    expect(begin).to_have_attribute("href", re.compile("modules/01-"))


def test_a_film_does_not_take_its_own_button_for_the_way_back(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/#agenda")
    page.goto(page.url.replace("modules/08-bordsessie/#agenda", "videos/08-1-wat-is-een-bordsessie/"))
    expect(page.locator("[data-speed]")).to_be_visible()
    expect(page.locator(".player__bar button")).to_be_hidden()
