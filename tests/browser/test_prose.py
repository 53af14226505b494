"""Authors' prose in a browser: what only the style sheets decide."""

from typing import Literal

import pytest
from playwright.sync_api import Page

from browser.visits import Visit

MODULE = "modules/08-bordsessie/"
WRITTEN = (
    "<ol><li>een</li></ol><p>tussendoor</p><ol start='2'><li>twee</li><li>drie</li></ol>"
    "<div class='table'><table><tbody><tr><td>a</td><td align='right'>12</td></tr></tbody></table></div>"
)


def numbers(page: Page) -> set[str]:
    """The numbers before the items of the first step, as a screen reader gets them."""
    session = page.context.new_cdp_session(page)
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    body = session.send("DOM.querySelector", {"nodeId": root, "selector": ".step-card__body"})["nodeId"]
    found = session.send("Accessibility.queryAXTree", {"nodeId": body, "role": "StaticText"})["nodes"]
    return {name for node in found if (name := node["name"]["value"]).isdigit()} - {"12"}


@pytest.mark.parametrize(
    ("address", "media"), [(MODULE, "screen"), (f"{MODULE}?weergave=sessie", "screen"), (MODULE, "print")]
)
def test_numbers_go_on_after_an_interruption(visit: Visit, address: str, media: Literal["print", "screen"]) -> None:
    page = visit(address)
    page.locator(".step-card").first.wait_for()
    if "weergave" in address:
        page.locator(".step-card.is-now").wait_for()
    page.locator(".step-part--main").first.evaluate(f'body => body.innerHTML = "{WRITTEN}"')
    page.emulate_media(media=media)
    assert numbers(page) == {"1", "2", "3"}


def test_a_column_stands_where_its_author_put_it(visit: Visit) -> None:
    page = visit(MODULE)
    page.locator(".step-part--main").first.evaluate(f'body => body.innerHTML = "{WRITTEN}"')
    assert page.locator(".step-part--main td").first.evaluate("cell => getComputedStyle(cell).textAlign") == "start"
    assert page.locator(".step-part--main td").nth(1).evaluate("cell => getComputedStyle(cell).textAlign") == "end"
