"""The page of a module as a plan: one step open, and whatever leads into a fold opens it."""

import pytest
from playwright.sync_api import Page, expect

from browser.visits import Visit

MODULE = "modules/08-bordsessie/"


def open_steps(page: Page) -> list[str]:
    found: list[str] = page.locator(".step-card details[open] h3").evaluate_all("titles => titles.map(({id}) => id)")
    return found


def test_only_the_step_that_one_is_at_stands_open(visit: Visit) -> None:
    page = visit(MODULE)
    assert open_steps(page) == ["bord"]
    assert page.locator(".fold details[open]").count() == 0
    page.locator('[data-tick="08/bord"]').check()
    assert open_steps(page) == ["agenda"]
    page.reload()
    assert open_steps(page) == ["agenda"]


def test_done_ticks_the_step_folds_it_and_leads_to_the_next(visit: Visit) -> None:
    page = visit(MODULE)
    page.get_by_role("button", name="Stap 1 is klaar").click()
    expect(page.locator('[data-tick="08/bord"]')).to_be_checked()
    assert open_steps(page) == ["agenda"]
    expect(page.locator("#agenda")).to_be_focused()
    expect(page.locator("#agenda")).to_be_in_viewport()
    page.locator('[data-tick="08/bord"]').uncheck()
    expect(page.get_by_text("nog 40 van 50 min")).to_have_count(0)


def test_a_tick_in_a_folded_row_opens_nothing(visit: Visit) -> None:
    page = visit(MODULE)
    page.locator("[data-tick]").last.check()
    assert open_steps(page) == ["bord"]


def test_after_the_last_step_comes_what_the_team_has_now_and_what_is_next(visit: Visit) -> None:
    page = visit(MODULE)
    assert not page.get_by_text("Module klaar").is_visible()
    for number in range(1, 6):
        page.get_by_role("button", name=f"Stap {number} is klaar").click()
    assert open_steps(page) == []
    expect(page.get_by_role("heading", name="Module klaar")).to_be_focused()
    expect(page.locator(".steps").get_by_role("link", name="Open module 19")).to_be_visible()
    page.locator("[data-tick]").last.uncheck()
    expect(page.get_by_text("Module klaar")).to_be_hidden()
    expect(page.locator(".steps .on-path")).to_have_count(0)


def test_one_button_opens_all_steps_and_folds_them(visit: Visit) -> None:
    page = visit(MODULE)
    page.get_by_role("button", name="Alles open").click()
    assert len(open_steps(page)) == 5
    page.get_by_role("button", name="Alles dicht").click()
    assert open_steps(page) == []


@pytest.mark.parametrize("part", ["proefsessie", "werkblad-agenda", "valkuilen", "vo", "waarom"])
def test_an_address_opens_what_it_leads_to(visit: Visit, part: str) -> None:
    page = visit(f"{MODULE}#{part}")
    expect(page.locator(f"#{part}")).to_be_in_viewport()
    assert page.locator(f"#{part}").evaluate("part => part.closest('details').open")
    page.go_back()
    page = visit(MODULE)
    page.evaluate(f"location.hash = '{part}'")
    expect(page.locator(f"#{part}")).to_be_in_viewport()


def test_an_address_of_a_step_opens_that_one_alone(visit: Visit) -> None:
    page = visit(f"{MODULE}#proefsessie")
    assert open_steps(page) == ["proefsessie"]


def test_the_time_of_a_step_follows_from_the_start_and_from_what_is_done(visit: Visit) -> None:
    page = visit(f"en/{MODULE}")
    times = page.locator(".step-card__clock:visible")
    expect(times).to_have_count(0)
    page.get_by_label("Start at").fill("23:50")
    expect(times).to_have_text(["23:50", "0:00", "0:10", "0:25", "0:35"])
    page.locator('[data-tick="08/bord"]').check()
    expect(times).to_have_text(["23:50", "0:00", "0:15", "0:25"])


def test_without_script_everything_stands_open(visit: Visit) -> None:
    page = visit(MODULE, script=False)
    assert page.locator("article details:not([open])").count() == 0
    assert page.locator(".question:visible").count() == 6


def test_the_self_test_asks_one_question_at_a_time(visit: Visit) -> None:
    page = visit(MODULE)
    questions = page.locator(".question")
    expect(page.get_by_text("Vraag 1 van 6")).to_be_visible()
    assert not page.locator('[data-do="question-back"]').is_visible()
    page.get_by_role("button", name="Volgende vraag").click()
    expect(questions.nth(1).locator("h3")).to_be_focused()
    assert [question.get_attribute("hidden") for question in questions.all()].count("until-found") == 5
    page.evaluate("id => { location.hash = id }", questions.nth(3).get_attribute("id"))
    expect(page.get_by_text("Vraag 4 van 6")).to_be_visible()


def test_the_plan_prints_whole_while_it_is_folded(visit: Visit) -> None:
    page = visit(MODULE)
    page.emulate_media(media="print")
    assert page.locator(".step-card .result:visible").count() == 5
    tops = page.locator(".prepare, .steps").evaluate_all("parts => parts.map(part => part.getBoundingClientRect().top)")
    steps, prepare = tops
    assert prepare < steps, "one prepares first"
