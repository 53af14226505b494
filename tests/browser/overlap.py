"""What lies over something else in the meeting view."""

from playwright.sync_api import Page

OVER = """() => {
  const clock = ".meeting button, .timer__ring, .timer__over, .timer__other"
  const parts = `${clock}, .is-now h3, .is-now .tick, .is-now .step-part > *`
  const boxes = [...document.querySelectorAll(parts)]
    .filter(e => e.checkVisibility({visibilityProperty: true}))
    // What goes on in a second column has a box in each.
    .flatMap(e => [...e.getClientRects()].map(box => [e, box]))
  return boxes.flatMap(([e, a], n) => boxes.slice(n + 1)
    .filter(([f, b]) => !e.contains(f) && !f.contains(e) && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
    .map(([f]) => `${e.className} ${e.textContent.slice(0, 20)} / ${f.className} ${f.textContent.slice(0, 20)}`))
}"""


def overlaps(page: Page) -> list[str]:
    """Every two parts of which one lies over the other."""
    found: list[str] = page.evaluate(OVER)
    return found
