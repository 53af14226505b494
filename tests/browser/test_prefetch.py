"""A page that somebody is about to open is fetched before the click, and only that one."""

import pytest
from playwright.sync_api import Page, expect

from browser.visits import Visit

MODULE = "modules/08-bordsessie/"
ASKED = "link[rel=prefetch]"


def prefetched(page: Page) -> list[str]:
    return [str(link.get_attribute("href")).split("/", 3)[3] for link in page.locator(ASKED).all()]


def test_pointing_at_a_link_fetches_its_page_once(visit: Visit) -> None:
    page = visit("modules/")
    link = page.locator(f'main a[href="../{MODULE}"], main a[href="08-bordsessie/"]').first
    with page.expect_response(lambda response: response.url.endswith(MODULE)) as answer:
        link.hover()
    assert answer.value.ok
    for _ in range(2):
        page.mouse.move(0, 0)
        link.hover()
        page.wait_for_timeout(150)
    assert prefetched(page) == [MODULE]


def test_a_key_does_the_same(visit: Visit) -> None:
    page = visit("modules/")
    page.locator('main a[href="08-bordsessie/"]').first.focus()
    expect(page.locator(ASKED)).to_have_count(1)


def test_passing_by_asks_for_nothing(visit: Visit) -> None:
    page = visit("modules/")
    page.evaluate(
        """() => {
            for (const link of document.querySelectorAll("main a"))
                for (const kind of ["pointerover", "pointerout"])
                    link.dispatchEvent(new PointerEvent(kind, { bubbles: true }))
        }"""
    )
    page.wait_for_timeout(200)
    expect(page.locator(ASKED)).to_have_count(0)


@pytest.mark.parametrize("link", ['[href$="film.mp4"]', 'a[href^="#t="]', 'a[href="https://elders.example/"]'])
def test_only_other_pages_of_ours_are_fetched(visit: Visit, link: str) -> None:
    page = visit("videos/08-1-wat-is-een-bordsessie/")
    page.evaluate(
        "document.querySelector('article').insertAdjacentHTML('afterbegin', '<a href=https://elders.example/>x</a>')"
    )
    page.locator(f"article {link} >> visible=true").first.hover()
    page.wait_for_timeout(200)
    expect(page.locator(ASKED)).to_have_count(0)


def test_who_saves_data_is_spared(visit: Visit) -> None:
    page = visit("over/")
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    page.goto(page.url.replace("over/", "modules/"))
    page.locator('main a[href="08-bordsessie/"]').first.hover()
    page.wait_for_timeout(200)
    expect(page.locator(ASKED)).to_have_count(0)
