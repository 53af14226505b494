"""What comes out of the printer: the plan of a module on two sheets at most, a worksheet on one."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from browser.visits import Visit, choose_sector

SECTORS = ("alle", "po", "vo", "mbo")


def sheets(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


def modules(page: Page, prefix: str = "") -> Iterator[str]:
    links = page.locator(".module-tile h3 a").evaluate_all("links => links.map(link => link.href)")
    assert len(links) == 20
    yield from (link.replace("/modules/", f"/{prefix}modules/") for link in links)


ROOM_TO_WRITE = """() => {
    const sheet = document.querySelector(".a4")
    const box = (element) => element.getBoundingClientRect()
    const rows = [...sheet.querySelectorAll("tbody tr")].filter((row) => row.querySelectorAll("td:empty").length > 1)
    const last = [...sheet.querySelectorAll("p, li")].filter((line) => /…$/.test(line.textContent.trim()))
        .map((line) => line.querySelector(".blank:not(.blank--short):last-child")).filter(Boolean)
    return [Math.min(...rows.map((row) => box(row).height)), box(sheet.lastElementChild).bottom - box(sheet).top,
        Math.max(0, ...last.map((blank) => box(blank.closest("p, ol, ul")).right - box(blank).right))]
}"""
"""The lowest row to write on, where the last line of the sheet ends, and how far a line ends from the margin."""


def on_paper(page: Page, selector: str) -> bool:
    return page.locator(selector).first.is_visible()


def test_every_worksheet_prints_on_one_sheet_and_as_a_team_filled_it_in_on_its_back(visit: Visit) -> None:
    page = visit("modules/")
    counts = {}
    for module in modules(page):
        page.goto(module + "werkblad/")
        counts[module] = sheets(page) - page.locator(".a4__back").count()
    assert {module: count for module, count in counts.items() if count != 1} == {}


def test_a_worksheet_has_room_to_write_down_to_its_foot(visit: Visit) -> None:
    """Rows to write on are nine millimetres or more, lines end at the margin, and no sheet ends half-way."""
    page = visit("modules/")
    addresses = [module + "werkblad/" for module in modules(page)]
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 695, "height": 1000})
    found = {}
    for address in addresses:
        page.goto(address)
        found[address] = page.evaluate(ROOM_TO_WRITE)
    millimetre = 96 / 25.4
    assert {address: rows for address, (rows, _, _) in found.items() if rows < 9 * millimetre - 1} == {}
    assert {address: foot for address, (_, foot, _) in found.items() if foot < 250 * millimetre} == {}
    assert {address: left for address, (_, _, left) in found.items() if left > 1} == {}


def test_every_plan_prints_on_two_sheets_at_most(visit: Visit) -> None:
    """With the text of a sector, the fullest that a plan gets; the slow test prints all of them."""
    page = visit("modules/")
    counts = {}
    for module in modules(page):
        page.goto(module)
        choose_sector(page, "mbo")
        counts[module] = sheets(page)
    assert {module: count for module, count in counts.items() if count > 2} == {}


@pytest.mark.slow
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_every_plan_of_every_sector_and_language_prints_on_two_sheets(visit: Visit, prefix: str) -> None:
    page = visit("modules/")
    counts = {}
    for module in modules(page, prefix):
        page.goto(module)
        for sector in SECTORS:
            choose_sector(page, sector)
            counts[module, sector] = sheets(page)
    assert {plan: count for plan, count in counts.items() if count > 2} == {}


def test_the_plan_holds_what_leading_the_session_needs_and_nothing_else(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    choose_sector(page, "vo")
    page.emulate_media(media="print")
    needed = (".paper .qr", ".prepare", "#proefsessie", ".say", ".result", ".step-card .table", "#vo", ".pitfalls")
    assert [part for part in needed if not on_paper(page, part)] == []
    rest = ("#waarom", "#po", "#zelftest", "#werkblad", "#bronnen", ".md-header", ".brief", ".tick", ".meeting")
    assert [part for part in rest if on_paper(page, part)] == []


def test_a_plan_without_a_chosen_sector_leaves_the_sectors_out(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    page.emulate_media(media="print")
    assert not on_paper(page, "#po")


def test_the_meeting_view_prints_as_the_whole_plan(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/?weergave=sessie#agenda")
    page.locator(".step-card.is-now").wait_for()
    page.emulate_media(media="print")
    assert page.locator(".step-card h3:visible").count() == 5
    assert not on_paper(page, ".meeting")


def test_a_plan_has_a_box_to_tick_and_a_line_for_the_time_of_every_step(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    page.emulate_media(media="print")
    boxes = """heads => heads.map(head => {
        const box = getComputedStyle(head, "::before")
        return [parseFloat(box.width), box.borderTopStyle, box.borderTopColor]
    })"""
    for width, line, colour in page.locator(".step-card__head").evaluate_all(boxes):
        assert width > 5 * 96 / 25.4
        assert (line, colour) == ("solid", "rgb(0, 0, 0)")
    lines = page.locator(".step-card__clock, .paper__line")
    assert lines.count() == 5 + 3, "the day, the start and the end too"
    width = "lines => Math.min(...lines.map(line => line.getBoundingClientRect().width))"
    assert lines.evaluate_all(width) > 12 * 96 / 25.4


def test_a_plan_says_when_each_step_begins_once_its_start_is_known(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    page.get_by_label("Begin om").fill("15:30")
    page.emulate_media(media="print")
    assert page.locator(".step-card__clock").all_inner_texts() == ["15.30", "15.40", "15.50", "16.05", "16.15"]
    assert page.locator("[data-plan-begin], [data-plan-finish]").all_inner_texts() == ["15.30", "16.20"]


@pytest.mark.parametrize(("address", "most"), [("", 1), ("modules/", 1), ("videos/", 2), ("leerpaden/po/", 2)])
def test_home_and_lists_print_on_few_sheets(visit: Visit, address: str, most: int) -> None:
    page = visit(address)
    page.wait_for_load_state("networkidle")
    assert sheets(page) <= most


def test_home_prints_the_answer_to_what_was_chosen_and_no_other(visit: Visit) -> None:
    page = visit("")
    page.locator('.route [name="sector"][value="vo"]').check(force=True)
    page.locator('.route [name="role"][value="schoolleider"]').check(force=True)
    page.emulate_media(media="print")
    assert page.locator(".route__answer:visible").count() == 1
    assert on_paper(page, '.route__answer[data-sector="vo"][data-role="schoolleider"]')
    assert page.locator(".route .choice label:visible").all_inner_texts() == ["Voortgezet onderwijs", "Schoolleider"]


def test_results_print_without_the_addresses_that_they_lead_to(visit: Visit) -> None:
    page = visit("zoeken/?term=bord")
    page.locator(".hit h3 a").first.wait_for()
    page.emulate_media(media="print")
    behind = "links => links.map(link => getComputedStyle(link, '::after').content)"
    page.locator(".search-beside a").first.wait_for()
    assert set(page.locator(".search-layout a").evaluate_all(behind)) <= {"none", '""', "normal"}


def test_the_bullets_of_what_to_prepare_print_whole(visit: Visit) -> None:
    page = visit("modules/11-feedback/")
    page.emulate_media(media="print")
    room = """lists => lists.map(list => {
      const style = getComputedStyle(list)
      return parseFloat(style.paddingInlineStart) / parseFloat(style.fontSize)
    })"""
    assert min(page.locator(".prepare ul").evaluate_all(room)) >= 1.25


@pytest.mark.parametrize("address", ["modules/08-bordsessie/", "en/modules/08-bordsessie/werkblad/"])
def test_a_sheet_names_its_version_and_its_page(visit: Visit, address: str) -> None:
    page = visit(address)
    page.emulate_media(media="print")
    line = page.locator(".paper__version").inner_text()
    assert f"academie.example/{address}" in line
    assert re.search(r"\b\d{1,2} november 2026\b", line.lower())
    assert page.locator(".qr").get_attribute("aria-label", timeout=500).endswith(f"https://academie.example/{address}")  # type: ignore[union-attr]
    colours = page.locator(".qr path").evaluate("path => getComputedStyle(path).stroke")
    assert colours == "rgb(0, 0, 0)"
