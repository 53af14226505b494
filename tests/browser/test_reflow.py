"""What a page looks like in little room and on paper."""

import re
from pathlib import Path

from playwright.sync_api import Page

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
    if (right > innerWidth + 1) found.push(`${Math.round(right)} ${node.data.trim().slice(0, 40)}`)
  }
  return found
}"""

OVER = """() => {
  const parts = ".meeting button, .timer__ring, .is-now h3, .is-now .step-card__body > *"
  const boxes = [...document.querySelectorAll(parts)]
    .filter(e => e.checkVisibility({visibilityProperty: true})).map(e => [e, e.getBoundingClientRect()])
  return boxes.flatMap(([e, a], n) => boxes.slice(n + 1)
    .filter(([f, b]) => !e.contains(f) && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
    .map(([f]) => `${e.className} ${e.textContent.slice(0, 20)} / ${f.className} ${f.textContent.slice(0, 20)}`))
}"""


def on_every_type(page: Page, look: str) -> dict[str, list[str]]:
    start, found = page.url, {}
    for address in PAGE_TYPES:
        page.goto(start + address)
        found[address] = page.evaluate(look)
    return {address: texts for address, texts in found.items() if texts}


def test_what_prints_from_dark_colours_is_dark_on_white(visit: Visit) -> None:
    page = visit(scheme="dark")
    page.emulate_media(media="print")
    assert on_every_type(page, PALE) == {}


def test_no_page_cuts_its_text_on_the_smallest_phone(visit: Visit) -> None:
    assert on_every_type(visit(width=320), CUT) == {}


def test_nothing_lies_over_the_board_far_magnified(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/?weergave=sessie", width=320)
    page.set_viewport_size({"width": 320, "height": 200})
    page.locator(".step-card.is-now").wait_for()
    assert page.evaluate(OVER) == []


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


def test_dark_colours_are_for_screens_and_name_only_what_light_names(root: Path) -> None:
    tokens, dark = ((root / f"overrides/assets/css/{name}.css").read_text("utf-8") for name in ("tokens", "dark"))
    names = re.compile(r"^\s*(--[\w-]+):", re.MULTILINE)
    assert set(names.findall(dark)) <= set(names.findall(tokens))
    assert dark[dark.index("*/") + 2 :].lstrip().startswith("@media screen {")
