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
    card = page.get_by_role("region", name="Ga verder waar je was")
    expect(card).to_contain_text("08 · De bordsessie")
    expect(card).to_contain_text("Stap 2 van 5: De vaste agenda leren")
    card.get_by_role("link", name="Verder met stap 2").click()
    expect(page).to_have_url(re.compile(r"/modules/08-bordsessie/#agenda$"))


def test_the_path_says_where_you_are(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    start = page.url.replace("modules/08-bordsessie/", "")
    page.locator("[data-tick]").first.check()
    page.goto(start + "en/leerpaden/po/")
    expect(page.locator("#module-08")).to_contain_text("You are here")
    expect(page.get_by_role("navigation", name="The whole path").locator(".is-here")).to_have_attribute(
        "aria-label", re.compile("You are here$")
    )
    page.get_by_role("link", name="Go on with step 2").click()
    expect(page).to_have_url(re.compile(r"/en/modules/08-bordsessie/#agenda$"))


def test_a_film_does_not_take_its_own_button_for_the_way_back(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/#agenda")
    page.goto(page.url.replace("modules/08-bordsessie/#agenda", "videos/08-1-wat-is-een-bordsessie/"))
    expect(page.locator("[data-speed]")).to_be_visible()
    expect(page.locator(".player__bar button")).to_be_hidden()
