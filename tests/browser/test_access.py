"""Keyboard, zoom, touch, forced colours, less motion: what a checker of rules cannot see."""

import itertools
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from academy.model import Role, Sector
from browser.page_types import PAGE_TYPES, REPRESENTATIVE
from browser.visits import Visit

FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']"
WITHOUT_RING = """selector => [...document.querySelectorAll(selector)].filter(element => {
    element.focus()
    if (document.activeElement !== element) return false
    const ring = [element, element.nextElementSibling, element.closest(".option")]
    return !ring.some(part => part && getComputedStyle(part).outlineStyle === "solid"
        && parseFloat(getComputedStyle(part).outlineWidth) >= 2)
}).map(element => element.outerHTML.slice(0, 120))"""
HIDDEN_BY_BARS = """selector => [...document.querySelectorAll(selector)].filter(element => {
    element.focus()
    if (document.activeElement !== element || element.closest(".md-header, .skip")) return false
    const box = element.getBoundingClientRect()
    const bars = [...document.querySelectorAll(".md-header")].filter(bar => bar.getClientRects().length)
    return bars.some(bar => getComputedStyle(bar).position === "sticky"
        && box.bottom <= bar.getBoundingClientRect().bottom && box.top >= bar.getBoundingClientRect().top)
}).map(element => element.outerHTML.slice(0, 120))"""
MAIN_ACTIONS = ".button, .choice label, .header-button, .header-search, .menu a, .md-tabs a, .option label"
TOO_SMALL = """selector => [...document.querySelectorAll(selector)].filter(element => {
    const box = element.getBoundingClientRect()
    return element.checkVisibility() && box.width > 1 && (box.height < 43.5 || box.width < 43.5)
}).map(element => element.outerHTML.slice(0, 120))"""

PALE_STATIONS = """() => {
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(v => v / 255)
      .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b + .05
  }
  return [...document.querySelectorAll(".stop")].filter(link => {
    const [number, ring] = [".stop__num", ".stop__ring"]
      .map(part => light(getComputedStyle(link.querySelector(part)).fill))
    return Math.max(number, ring) / Math.min(number, ring) < 4.5
  }).map(link => link.getAttribute("aria-label"))
}"""


def overflow(page: Page) -> int:
    found: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return found


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_focus_shows_wherever_it_comes(visit: Visit, width: int, scheme: str) -> None:
    page = visit(width=width, scheme=scheme)
    start = page.url
    for address in REPRESENTATIVE:
        page.goto(start + address)
        page.keyboard.press("Tab")
        assert page.evaluate(WITHOUT_RING, FOCUSABLE) == [], address
        assert page.evaluate(HIDDEN_BY_BARS, FOCUSABLE) == [], address


def test_the_first_tab_skips_to_the_content(visit: Visit) -> None:
    page = visit("leerpaden/vo/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de inhoud")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
    assert not page.evaluate("document.activeElement.closest('.md-sidebar--primary') !== null")


def test_a_hidden_menu_takes_no_tab(visit: Visit) -> None:
    """On a wide screen the menu of a phone is not there; on a phone the tabs and the lists beside the page are not."""
    for width, gone in ((1280, ".menu"), (360, ".md-tabs, .md-sidebar--secondary")):
        page = visit("modules/08-bordsessie/", width=width)
        reached = page.evaluate(
            """([gone, focusable]) => [...document.querySelectorAll(focusable)].filter(element => {
                element.focus()
                return element.closest(gone) && document.activeElement === element
            }).length""",
            [gone, FOCUSABLE],
        )
        assert page.locator(gone).count()
        assert reached == 0


def test_headings_step_down_one_at_a_time(visit: Visit) -> None:
    page = visit()
    start = page.url
    for address in PAGE_TYPES:
        page.goto(start + address)
        levels = page.evaluate(
            """[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(heading => heading.checkVisibility())
                .map(heading => Number(heading.localName[1]))"""
        )
        assert levels[0] == 1, address
        assert levels.count(1) == 1, address
        assert all(below <= above + 1 for above, below in itertools.pairwise(levels)), address


def test_at_400_percent_a_page_is_one_column_and_bars_leave_room(visit: Visit) -> None:
    """A window of 1280 × 1024 at 400 % is 320 × 256 CSS pixels."""
    page = visit(width=320)
    page.set_viewport_size({"width": 320, "height": 256})
    start = page.url
    for address in REPRESENTATIVE:
        page.goto(start + address)
        assert overflow(page) <= 0, address
        stuck = page.evaluate(
            """[...document.querySelectorAll("body *")].filter(element => element.checkVisibility()
                && ["sticky", "fixed"].includes(getComputedStyle(element).position)).map(found => found.className)"""
        )
        assert stuck == [], address


def test_text_of_twice_the_size_stays_within_the_page(visit: Visit) -> None:
    page = visit(width=1280)
    start = page.url
    for address in REPRESENTATIVE:
        page.goto(start + address)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert overflow(page) <= 0, address


def test_main_actions_are_large_enough_for_a_thumb(visit: Visit) -> None:
    page = visit(width=360)
    start = page.url
    for address in REPRESENTATIVE:
        page.goto(start + address)
        assert page.locator(MAIN_ACTIONS).count()
        assert page.evaluate(TOO_SMALL, MAIN_ACTIONS) == [], address


def test_in_forced_colours_a_choice_and_the_place_still_show(visit: Visit) -> None:
    page = visit("leerpaden/po/")
    page.emulate_media(forced_colors="active")
    style = "element => { const s = getComputedStyle(element); return [s.backgroundColor, s.borderBottomColor] }"
    chosen = page.locator('[name="role"]:checked + span').first.evaluate(style)
    other = page.locator('[name="role"]:not(:checked) + span').first.evaluate(style)
    assert chosen[0] != other[0]
    here = page.locator(".md-tabs [aria-current]").evaluate(style)
    elsewhere = page.locator(".md-tabs a:not([aria-current])").first.evaluate(style)
    assert here[1] != elsewhere[1]
    ink = page.locator(".icon").first.evaluate(style)
    paper = page.locator("body").evaluate(style)
    assert ink[0] != paper[0], "icons are masks: they need a colour of their own"
    fill = "element => getComputedStyle(element).fill"
    start = page.url.removesuffix("leerpaden/po/")
    page.goto(f"{start}instrumenten/")
    assert page.locator(".cycle__num").first.evaluate(fill) != page.locator(".cycle__badge").first.evaluate(fill)
    page.goto(f"{start}modules/08-bordsessie/")
    shapes = page.locator(".module-top svg.icon").evaluate_all(
        "icons => icons.map(icon => getComputedStyle(icon).fill)"
    )
    assert {*shapes} == {ink[0]}, "a shape has that colour too"
    assert page.locator(".tick input").first.evaluate("box => getComputedStyle(box).appearance") == "auto"


def test_in_forced_colours_a_tick_takes_the_place_of_its_number(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    page.locator('[data-tick="08/bord"]').check()
    page.emulate_media(forced_colors="active")
    number = """mark => {
      const range = document.createRange()
      range.selectNodeContents(mark)
      return range.getBoundingClientRect().width
    }"""
    done, open_ = page.locator(".step-card.is-done .tile"), page.locator(".step-card:not(.is-done) .tile")
    assert (done.count(), done.evaluate(number)) == (1, 0)
    assert open_.first.evaluate(number) > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ticked", [False, True])
def test_the_stations_of_every_role_can_be_read(visit: Visit, ticked: bool, scheme: str) -> None:
    page = visit("modules/08-bordsessie/", scheme=scheme)
    start = page.url.removesuffix("modules/08-bordsessie/")
    page.locator('[data-tick="08/bord"]').set_checked(ticked)
    for sector in Sector:
        page.goto(f"{start}leerpaden/{sector}/")
        for role in Role:
            page.locator(f'.path [name="role"][value="{role}"]').check(force=True)
            assert page.evaluate(PALE_STATIONS) == [], (sector, role)


DRAWN = """() => {
  const colour = (element, property) => getComputedStyle(element)[property]
  const probe = document.body.appendChild(document.createElement("i"))
  const system = name => { probe.style.color = name; return colour(probe, "color") }
  const pairs = [["Canvas", "CanvasText"], ["CanvasText", "Canvas"], ["Highlight", "HighlightText"]]
    .map(pair => pair.map(system).join(" / "))
  const ink = system("CanvasText")
  const names = [...document.querySelectorAll(".stop__name, .stop__here, .road__phase")]
    .filter(name => colour(name, "fill") !== ink)
  const numbers = [...document.querySelectorAll(".stop__num")].filter(number => {
    const ring = number.parentElement.querySelector(".stop__ring")
    return !pairs.includes(`${colour(ring, "fill")} / ${colour(number, "fill")}`)
  })
  return [...names, ...numbers].map(text => `${text.textContent} ${colour(text, "fill")}`)
}"""
"""Names and numbers of the road that have not the colour which belongs to what they stand on."""


@pytest.mark.parametrize("contrast", ["dark", "light"])
@pytest.mark.parametrize("chosen", ["default", "slate"])
def test_in_forced_colours_every_word_of_the_map_can_be_read(
    visit: Visit, contrast: Literal["dark", "light"], chosen: str
) -> None:
    page = visit("leerpaden/vo/")
    page.emulate_media(forced_colors="active", color_scheme=contrast)
    page.evaluate("chosen => localStorage.setItem('academie.kleuren', chosen)", chosen)
    for done in ("", "08/bord"):
        page.evaluate("done => localStorage.setItem('academie.gedaan', done)", done)
        page.reload()
        expect(page.locator(".stop.is-here").first).to_be_visible()
        for role in page.locator('[name="role"]').all():
            role.check()
            assert page.evaluate(DRAWN) == []


def test_nothing_moves_for_who_wants_less_motion(visit: Visit) -> None:
    page = visit()
    page.emulate_media(reduced_motion="reduce")
    start = page.url
    for address in REPRESENTATIVE:
        page.goto(start + address)
        moving = page.evaluate(
            """[...document.querySelectorAll("*")].filter(element => {
                const style = getComputedStyle(element)
                // What a video shows to a browser without video is never rendered and has no style.
                if (!style.animationName) return false
                const times = style.transitionDuration.split(", ")
                return style.animationName !== "none" || times.some(time => time !== "0s")
                    || style.scrollBehavior !== "auto"
            }).map(element => element.outerHTML.slice(0, 100))"""
        )
        assert moving == [], address
