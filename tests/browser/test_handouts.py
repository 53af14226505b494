"""What is ready to print fits on the paper that it says: a card on one A5, the rest on an A4."""

import re

from playwright.sync_api import Page

from browser.visits import Visit

POINTS = {"kaart": (420, 595), "blad": (595, 842), "tweezijdig": (595, 842), "bord": (842, 595), "brief": (595, 842)}
MOST_PAGES = {"kaart": 1, "blad": 1, "tweezijdig": 2, "bord": 1, "brief": 1}


def printed(page: Page) -> list[tuple[int, int]]:
    """The width and height in points of every page that comes out."""
    pdf = page.pdf(prefer_css_page_size=True)
    return [(round(float(w)), round(float(h))) for w, h in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)]


def test_every_piece_fits_on_its_paper(visit: Visit) -> None:
    page = visit("modules/")
    modules = page.locator(".module-tile h3 a").evaluate_all("links => links.map(link => link.href)")
    wrong = {}
    for module in modules:
        page.goto(module)
        for address in page.locator("section a[href*='materiaal/']").evaluate_all(
            "links => links.map(link => link.href)"
        ):
            page.goto(address)
            form = (page.locator(".sheet").get_attribute("class") or "").rsplit("--", 1)[-1]
            sizes = printed(page)
            fits = len(sizes) <= MOST_PAGES[form] and all(
                abs(w - POINTS[form][0]) < 3 and abs(h - POINTS[form][1]) < 3 for w, h in sizes
            )
            if not sizes or not fits:
                wrong[address] = sizes
    assert wrong == {}


def test_an_empty_row_is_high_enough_to_write_in(visit: Visit) -> None:
    page = visit("modules/10-lesbezoek/materiaal/kijkochtend/")
    page.emulate_media(media="print")
    rows = page.locator("tbody tr").filter(has_not=page.locator("td:not(:empty)"))
    heights = rows.evaluate_all("rows => rows.map(row => row.offsetHeight)")
    assert len(heights) == 5
    assert min(heights) >= 26, "seven millimetres"
