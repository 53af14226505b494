"""What a page looks like in little room and on paper."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from academy.model import Role, Sector
from browser.overlap import overlaps
from browser.page_types import PAGE_TYPES
from browser.visits import Visit

PALE = """() => {
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(v => v / 255)
      .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b
  }
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT)
  const found = new Set()
  for (let node; node = walker.nextNode();) {
    const parent = node.parentElement
    if (!node.data.trim() || !parent.checkVisibility({visibilityProperty: true})) continue
    if (parent.closest("svg, .visually-hidden")) continue
    const contrast = 1.05 / (light(getComputedStyle(parent).color) + .05)
    if (contrast < 4.5) found.add(`${contrast.toFixed(1)} ${parent.className} ${node.data.trim().slice(0, 30)}`)
  }
  return [...found]
}"""
"""Text that white paper leaves pale; what stands in a picture has the picture's own ground."""

CUT = """() => {
  const wide = document.documentElement.scrollWidth
  const found = wide > innerWidth ? [`page ${wide}`] : []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node; node = walker.nextNode();) {
    const parent = node.parentElement
    if (!node.data.trim() || !parent.checkVisibility({visibilityProperty: true})) continue
    if (parent.closest(".table, .visually-hidden, .skip, svg, pre, .wordmark, .lane, .blank")) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const right = Math.max(...[...range.getClientRects()].map(box => box.right))
    const pill = parent.closest(".choice label > span, .button, .chip")?.getBoundingClientRect()
    const most = Math.min(innerWidth + 1, pill?.right ?? Infinity)
    if (right > most) found.push(`${Math.round(right)} ${node.data.trim().slice(0, 40)}`)
  }
  return found
}"""

EVERY_LENGTH = """() => {
  const length = document.querySelector(".film-card__time")
  for (const poster of document.querySelectorAll(".film-card__poster:not(:has(.film-card__time))"))
    poster.append(length.cloneNode(true))
}"""
"""As when every film was made."""

COVERED = """() => {
  const box = element => { const range = document.createRange(); range.selectNodeContents(element); return range }
  return [...document.querySelectorAll(".film-card")].flatMap(row => {
    const time = box(row.querySelector(".film-card__time")).getBoundingClientRect()
    return [...box(row.querySelector("h3")).getClientRects(), ...box(row.querySelector("p")).getClientRects()]
      .filter(word => Math.min(word.right, time.right) - Math.max(word.left, time.left) > 1
        && Math.min(word.bottom, time.bottom) - Math.max(word.top, time.top) > 1)
      .map(() => row.textContent)
  })
}"""

TORN = """heading => {
  const text = heading.firstChild, words = [...text.data.matchAll(/[^\\s-]+/g)]
  const lines = word => {
    const range = document.createRange()
    range.setStart(text, word.index)
    range.setEnd(text, word.index + word[0].length)
    return range.getClientRects().length
  }
  return words.filter(word => lines(word) > 1).map(word => word[0])
}"""
"""The words of a heading that stand on two lines."""


def on_every_type(page: Page, look: str) -> dict[str, list[str]]:
    start, found = page.url, {}
    for address in (*PAGE_TYPES, "en/", "en/modules/08-bordsessie/", "en/leerpaden/vo/", "en/zoeken/"):
        page.goto(start + address)
        found[address] = page.evaluate(look)
    return {address: texts for address, texts in found.items() if texts}


def test_what_prints_from_dark_colours_is_dark_on_white(visit: Visit) -> None:
    page = visit(scheme="dark")
    page.emulate_media(media="print")
    assert on_every_type(page, PALE) == {}


def test_the_map_prints_from_dark_colours_as_from_light(visit: Visit) -> None:
    fills = "[...document.querySelectorAll('.road svg *')].map(part => getComputedStyle(part).fill)"
    printed = []
    for scheme in ("dark", "light"):
        page = visit("leerpaden/po/", scheme=scheme)
        page.emulate_media(media="print")
        printed.append(page.evaluate(fills))
    assert printed[0]
    assert printed[0] == printed[1]


def test_no_page_cuts_its_text_on_the_smallest_phone(visit: Visit) -> None:
    assert on_every_type(visit(width=320), CUT) == {}


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize(
    "page_url", ["leerpaden/mbo/", "leerpaden/vo/", "modules/19-leidinggeven/", "en/leerpaden/mbo/"]
)
def test_no_word_of_a_title_is_torn_on_a_phone(visit: Visit, page_url: str, width: int) -> None:
    page = visit(page_url, width=width)
    assert page.locator("h1").evaluate(TORN) == []


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("language", ["", "en/"])
def test_no_length_covers_the_title_of_a_video(visit: Visit, width: int, language: str) -> None:
    page = visit(f"{language}videos/", width=width)
    page.evaluate(EVERY_LENGTH)
    assert page.locator(".film-card__time").count() == 100
    assert page.evaluate(COVERED) == []


def test_nothing_lies_over_the_board_far_magnified(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/?weergave=sessie", width=320)
    page.set_viewport_size({"width": 320, "height": 200})
    page.locator(".step-card.is-now").wait_for()
    assert overlaps(page) == []


def test_the_header_says_its_whole_placeholder(visit: Visit) -> None:
    cut = (
        visit("modules/", width=1100)
        .locator(".header-search input")
        .evaluate("""field => {
      const pen = document.createElement("canvas").getContext("2d"), style = getComputedStyle(field)
      pen.font = style.font
      return pen.measureText(field.placeholder).width
        > field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
    }""")
    )
    assert not cut


def test_home_answers_at_the_same_height_whatever_is_chosen(visit: Visit) -> None:
    page, tops = visit(""), set()
    top = """() => document.querySelector(".route__result").getBoundingClientRect().top"""
    for sector in Sector:
        for role in Role:
            page.locator(f'.route [name="sector"][value="{sector}"]').check(force=True)
            page.locator(f'.route [name="role"][value="{role}"]').check(force=True)
            box = page.locator(".route__answer:visible strong").bounding_box()
            tops.add(round(box["y"] - page.evaluate(top)))  # type: ignore[index]
    assert len(tops) == 1


def test_the_footer_of_a_short_page_ends_where_the_window_does(visit: Visit) -> None:
    page = visit("modules/?instrument=lesbezoek&time=3")
    page.set_viewport_size({"width": 1280, "height": 1800})
    footer = page.locator(".md-footer").bounding_box()
    assert round(footer["y"] + footer["height"]) == 1800  # type: ignore[index]


def test_a_line_ends_the_header_once_something_lies_below_it(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    header, shadow = page.locator(".md-header"), re.compile(r"\b1\.5px 0px 0px")
    expect(header).not_to_have_css("box-shadow", shadow)
    page.evaluate("scrollTo(0, 900)")
    expect(header).to_have_css("box-shadow", shadow)


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_a_number_in_a_table_stands_on_one_line(visit: Visit, width: int) -> None:
    page = visit("modules/08-bordsessie/werkblad/", width=width)
    lines = """cells => cells.map(cell => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size
    })"""
    amounts = page.locator("td").filter(has_text=re.compile(r"^\s*\d+\svan\s\d+$"))
    assert amounts.evaluate_all(lines) == [1, 1, 1], "6 van 8, 2 van 3, 7 van 8"


def test_dark_colours_are_for_screens_and_name_only_what_light_names(root: Path) -> None:
    tokens, dark = ((root / f"overrides/assets/css/{name}.css").read_text("utf-8") for name in ("tokens", "dark"))
    names = re.compile(r"^\s*(--[\w-]+):", re.MULTILINE)
    assert set(names.findall(dark)) <= set(names.findall(tokens))
    assert dark[dark.index("*/") + 2 :].lstrip().startswith("@media screen {")
