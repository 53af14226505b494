"""The colours that a visitor chose are there with the page, not a moment later."""

from playwright.sync_api import Page, Route, expect

from browser.visits import Visit

DARK = "localStorage['academie.kleuren'] = 'slate'"


def goes_dark(page: Page) -> None:
    page.add_init_script(DARK)
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "slate")


def test_no_file_is_needed_for_them(visit: Visit) -> None:
    goes_dark(visit("over/", failing="**/*.js"))


def test_a_host_whose_policy_does_not_know_the_script_shows_them_a_little_later(visit: Visit) -> None:
    """Such as one that keeps the policy of an earlier version."""
    page = visit("over/", failing="**/nothing-fails-here")

    def with_another_policy(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": "script-src 'self'"})

    page.route("**/over/", with_another_policy)
    goes_dark(page)
    expect(page.locator("html")).to_have_class("no-js")
