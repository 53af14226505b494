"""The page of a path: a road that shows how far one is, this week, what folds away, and two sheets of paper."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from academy.model import Sector
from browser.visits import Visit

ALL_STEPS = """ids => ids.flatMap(id => {
  const row = document.querySelector(`[data-path] [data-module-id="${id}"]`)
  return row.dataset.steps.split(" ").map(step => `${id}/${step}`)
}).join(" ")"""
HEIGHT = "document.documentElement.scrollHeight"


def station(page: Page, module: str) -> Locator:
    return page.locator(f'[data-road] [data-module="{module}"]:visible')


def do(page: Page, *modules: str, also: str = "") -> None:
    """All steps of these modules are done, as if they were ticked on their own pages."""
    done = page.evaluate(ALL_STEPS, list(modules))
    page.evaluate("done => localStorage.setItem('academie.gedaan', done)", f"{done} {also}")
    page.reload()


def walked(page: Page) -> float:
    line = page.locator("[data-length]:not([hidden])").first
    return float((line.get_attribute("stroke-dasharray") or "0").split()[0]) if line.count() else 0


@pytest.mark.parametrize("width", [360, 1280])
def test_a_road_is_hollow_until_something_is_done(visit: Visit, width: int) -> None:
    page = visit("leerpaden/po/", width=width)
    expect(station(page, "01")).to_have_attribute("aria-label", re.compile("Je bent hier$"))
    expect(station(page, "01")).to_contain_text("hier")
    assert page.locator("[data-road] .is-done").count() == 0
    assert walked(page) == 0


def test_what_is_done_has_a_tick_and_a_line_leads_to_where_one_is(visit: Visit) -> None:
    page = visit("leerpaden/po/")
    do(page, "01", "02")
    expect(station(page, "02")).to_have_attribute("aria-label", re.compile("klaar$"))
    expect(station(page, "02").locator(".stop__tick")).to_be_visible()
    expect(station(page, "03")).to_have_attribute("aria-label", re.compile("Je bent hier$"))
    assert walked(page) == float(station(page, "03").get_attribute("data-at") or 0)


def test_the_line_is_only_as_long_as_the_way_that_was_walked(visit: Visit) -> None:
    """Who begins half-way has nothing behind her."""
    page = visit("leerpaden/po/")
    do(page, "08")
    expect(station(page, "08")).to_have_class(re.compile("is-done"))
    assert walked(page) == 0


def test_a_path_that_is_done_ends_at_its_flag(visit: Visit) -> None:
    page = visit("leerpaden/vo/")
    do(page, *(row.get_attribute("data-module-id") or "" for row in page.locator("[data-path] [data-module-id]").all()))
    expect(page.locator("[data-road] .is-here")).to_have_count(0)
    assert walked(page) == float(page.locator("[data-road] g[data-at]").first.get_attribute("data-at") or 0)
    for part in ("[data-week]", "[data-go]", "[data-here-mark]"):
        expect(page.locator(part)).to_be_hidden()


def test_this_week_is_that_of_the_first_open_step(visit: Visit) -> None:
    page = visit("leerpaden/po/")
    card = page.get_by_role("region", name="Jullie eerste week")
    expect(card).to_contain_text("Week 1 voorbereiden")
    do(page, "01", "02", "03", "05", "04", "06", "07", also="08/bord")
    card = page.get_by_role("region", name="Deze week")
    expect(card).to_contain_text("Week 9 leerweek · coachbezoek 5")
    card.get_by_role("link", name="Open stap 2 van module 08").click()
    expect(page).to_have_url(re.compile(r"/modules/08-bordsessie/#agenda$"))


def test_only_the_module_where_one_is_shows_its_steps(visit: Visit) -> None:
    page = visit("leerpaden/mbo/")
    do(page, "01", also="02/rollen")
    open_rows = page.locator(".path-steps:visible")
    expect(open_rows).to_have_count(1)
    expect(page.locator("#module-02 .path-steps")).to_be_visible()
    expect(page.locator("#module-02")).to_contain_text("Je bent hier")


def test_on_a_phone_this_week_comes_before_the_timeline(visit: Visit) -> None:
    page = visit("leerpaden/vo/", width=360)
    tops = [page.locator(part).bounding_box() for part in (".road", "[data-week]", "#fase-1")]
    heights = [box["y"] for box in tops if box]
    assert len(heights) == 3
    assert heights == sorted(heights)


@pytest.mark.parametrize("address", ["weken", "week-20", "volgorde", "nu-al-regelen", "bronnen", "verdiepen"])
@pytest.mark.parametrize("script", [True, False])
def test_an_address_opens_what_it_leads_to(visit: Visit, address: str, script: bool) -> None:
    page = visit(f"leerpaden/po/#{address}", script=script)
    expect(page.locator(f"#{address}")).to_be_in_viewport()
    assert page.locator(".path-fold[open]").count() == 1


def test_a_page_without_an_address_has_everything_folded_and_is_short(visit: Visit) -> None:
    for sector in Sector:
        page = visit(f"leerpaden/{sector}/")
        assert page.locator(".path-fold[open]").count() == 0
        assert page.evaluate(HEIGHT) <= 5500, sector


@pytest.mark.parametrize("width", [320, 360])
def test_nothing_of_an_unfolded_path_is_wider_than_a_phone(visit: Visit, width: int) -> None:
    page = visit("leerpaden/vo/", width=width)
    page.evaluate("for (const fold of document.querySelectorAll('.path-fold')) fold.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("#weken table").count() == 0


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("sector", Sector)
def test_a_path_prints_on_two_sheets(visit: Visit, sector: Sector, prefix: str) -> None:
    page = visit(f"{prefix}leerpaden/{sector}/")
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 2
    page.emulate_media(media="print")
    sizes = page.locator(".weeks .week").evaluate_all(
        "weeks => weeks.map(week => parseFloat(getComputedStyle(week).fontSize))"
    )
    assert min(sizes) >= 8 * 96 / 72 - 0.1, "eight points"


def test_paper_shows_boxes_to_tick_all_weeks_and_what_was_unfolded(visit: Visit) -> None:
    page = visit("leerpaden/po/")
    page.locator(".path-fold summary", has_text="Nu al regelen").click()
    page.emulate_media(media="print")
    assert page.locator("#nu-al-regelen").is_visible()
    assert page.locator("#week-36").is_visible()
    assert not page.locator("#volgorde").is_visible()
    assert page.locator("#module-20 .node").is_visible()
    assert not page.locator(".path-row__open").first.is_visible()


def test_the_next_module_is_one_for_the_role_of_the_visitor(visit: Visit) -> None:
    page = visit("leerpaden/po/?rol=leraar")
    start = page.url.replace("leerpaden/po/?rol=leraar", "")
    expect(page.locator(".path-head")).to_contain_text("12 van 17 modules voor de leraar")
    page.evaluate("localStorage.setItem('academie.sector', 'po')")
    page.goto(f"{start}modules/01-elke-dag-beter/")
    for box in page.locator("[data-tick]").all():
        box.check()
    expect(page.locator(".next-card:visible").get_by_role("link")).to_have_text("Open module 04")
    page.goto(f"{start}leerpaden/po/")
    expect(page.locator("#module-04")).to_contain_text("Je bent hier")
    expect(page.get_by_role("link", name="Open stap 1 van module 04")).to_be_visible()
    page.goto(start)
    expect(page.get_by_role("link", name="Begin met module 04")).to_be_visible()
    page.goto(f"{start}modules/04-ambitie/")
    expect(page.locator(".brief")).to_contain_text("(niet voor jouw rol)")


def test_a_second_tap_on_home_brings_the_route_into_view(visit: Visit) -> None:
    page = visit("", width=360)
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 780})
    page.locator(".route").get_by_role("radio", name="Basisonderwijs").click()
    page.locator(".route").get_by_role("radio", name="Leraar").click()
    expect(page.get_by_role("link", name="Open je route")).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.activeElement.name") == "role"


@pytest.mark.parametrize("role", ["leraar", "schoolleider"])
def test_a_role_filter_makes_the_others_stations_quiet_but_leaves_their_links(visit: Visit, role: str) -> None:
    page = visit(f"leerpaden/po/?rol={role}")
    others = page.locator(f'[data-road] [data-module]:visible:not([data-roles~="{role}"])')
    dashes = others.locator(".stop__ring").evaluate_all(
        "rings => rings.map(ring => getComputedStyle(ring).strokeDasharray)"
    )
    assert dashes
    assert set(dashes) == {"3px, 4px"}
    expect(page.locator(".road__key--other")).to_be_visible()


def test_the_line_grows_once_and_not_for_who_wants_less_motion(visit: Visit) -> None:
    page = visit("leerpaden/po/")
    look = "line => getComputedStyle(line).transitionDuration"
    assert page.locator(".road__walked").first.evaluate(look) == "0.7s"
    page.emulate_media(reduced_motion="reduce")
    assert page.locator(".road__walked").first.evaluate(look) == "0s"
    do(page, "01")
    first = walked(page)
    page.reload()
    assert walked(page) == first
    assert page.evaluate("sessionStorage.getItem('academie.weg.po')") == "1"
