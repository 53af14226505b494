"""What a visitor sees first is painted before the rest of a long page is laid out."""

import pytest

from browser.visits import Visit

MODULE = "modules/08-bordsessie/"
SKIPPED = """() => [...document.querySelectorAll(".section")].filter(
  (card) => getComputedStyle(card).contentVisibility === "auto").length"""
AT_FIRST_FRAME = f"""addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => {{
  window.atFirst = ({SKIPPED})()
}}))"""


@pytest.mark.parametrize(("place", "left_for_later"), [("", True), ("#stappen", False)])
def test_only_who_comes_for_the_top_gets_it_before_the_rest(visit: Visit, place: str, left_for_later: bool) -> None:
    page = visit("over/")
    page.add_init_script(AT_FIRST_FRAME)
    page.goto(page.url.replace("over/", f"{MODULE}{place}"))
    assert bool(page.evaluate("window.atFirst")) is left_for_later
    page.wait_for_function(f"() => ({SKIPPED})() === 0")
