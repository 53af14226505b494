"""The meeting view: one step on the digiboard, with a quiet timer."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser.overlap import overlaps
from browser.visits import Visit

MODULE = "modules/08-bordsessie/"
SESSION = f"{MODULE}?weergave=sessie"


HELD_DOWN = """keys => {
  for (const key of keys) document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}))
}"""
"""As quick as a keyboard repeats, however busy the machine is."""


SQUEEZED = """parts => parts.filter(part => part.checkVisibility()).filter(part => {
  const line = 27 * parseFloat(getComputedStyle(part).fontSize)
  return part.getBoundingClientRect().width < Math.min(line, innerWidth - 40)
}).map(part => part.outerHTML.slice(0, 100))"""
"""What has neither the whole width nor room for a line of some sixty characters."""


def steps_in_view(page: Page) -> list[str]:
    return [heading.strip() for heading in page.locator(".step-card h3:visible").all_inner_texts()]


def at_minute_zero(visit: Visit, address: str) -> Page:
    """A visitor whose clock stands still until we turn it, however busy the machine is."""
    page = visit("over/", alone=True)
    page.clock.install(time="2026-11-26T09:00:00")
    page.goto(page.url.replace("over/", address))
    page.locator(".step-card.is-now").wait_for()
    page.clock.pause_at("2026-11-26T10:00:00")
    return page


def test_the_button_opens_the_first_step_and_nothing_else(visit: Visit) -> None:
    page = visit(MODULE)
    page.get_by_role("button", name="Op het digibord").click()
    expect(page).to_have_url(re.compile(r"\?weergave=sessie#bord$"))
    expect(page.locator("#bord")).to_be_focused()
    assert steps_in_view(page) == ["Het vaste bord klaarmaken"]
    for part in (".say", ".step-part > ol", ".result"):
        assert page.locator(f".is-now {part}").first.is_visible()
    for part in (".md-header", "#waarom", ".md-footer", ".md-sidebar"):
        assert not page.locator(part).first.is_visible()
    expect(page.get_by_text("08 · stap 1 van 5")).to_be_visible()
    expect(page.get_by_text("Hierna: stap 2, De vaste agenda leren")).to_be_visible()


def test_the_arrows_turn_the_steps_and_escape_leaves(visit: Visit) -> None:
    page = visit(SESSION)
    page.locator(".step-card.is-now").wait_for()
    page.keyboard.press("ArrowLeft")
    assert steps_in_view(page) == ["Het vaste bord klaarmaken"], "before the first there is nothing"
    for _ in range(6):
        page.keyboard.press("ArrowRight")
    assert steps_in_view(page) == ["De rollen verdelen"]
    expect(page.get_by_text("Dit is de laatste stap.")).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#nabespreken")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(rf"/{MODULE}#nabespreken$"))
    assert len(steps_in_view(page)) == 5
    assert not page.locator(".meeting").first.is_visible()
    expect(page.locator("#nabespreken")).to_be_focused()


def test_the_buttons_do_what_the_keys_do(visit: Visit) -> None:
    page = visit(f"{SESSION}#nabespreken")
    page.locator(".step-card.is-now").wait_for()
    page.get_by_role("button", name="Vorige").click()
    assert steps_in_view(page) == ["De kijksessie houden"]
    page.get_by_role("button", name="Hierna: stap 4").click()
    page.get_by_role("button", name="Stap 4 is klaar").click()
    page.get_by_role("button", name="Klaar, sluiten").click()
    assert len(steps_in_view(page)) == 5
    expect(page.get_by_text("2 van 5 stappen klaar")).to_be_visible()


def test_a_reload_and_the_back_button_keep_their_place(visit: Visit) -> None:
    page = visit(MODULE)
    page.get_by_role("button", name="Op het digibord").click()
    expect(page.locator("#bord")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.reload()
    expect(page.locator(".is-now h3")).to_have_text("De vaste agenda leren")
    page.go_back()
    expect(page.locator(".meeting").first).to_be_hidden()
    page.go_forward()
    expect(page.locator(".is-now h3")).to_have_text("De vaste agenda leren")


def test_a_button_fills_the_screen_and_no_single_letter_does(visit: Visit) -> None:
    page = visit(SESSION)
    page.locator(".step-card.is-now").wait_for()
    for letter in "f/FsjkF":
        page.keyboard.press(letter)
    assert page.evaluate("document.fullscreenElement") is None
    expect(page.locator("#bord")).to_be_focused()
    page.get_by_role("button", name="Volledig scherm").click()
    expect(page.get_by_role("button", name="Volledig scherm")).to_have_attribute("aria-pressed", "true")


def test_the_timer_counts_down_pauses_and_says_calmly_that_it_is_over(visit: Visit) -> None:
    page = at_minute_zero(visit, f"{SESSION}#agenda")
    left, toggle = page.locator("[data-timer-left]"), page.locator('[data-do="timer"]')
    expect(left).to_have_text("10:00")
    page.clock.run_for(60_000)
    expect(left).to_have_text("10:00")
    toggle.click()
    page.clock.run_for(200_000)
    expect(left).to_have_text("6:40")
    toggle.click()
    page.clock.run_for(60_000)
    expect(left).to_have_text("6:40")
    page.get_by_role("button", name="+1 min").click()
    expect(left).to_have_text("7:40")
    toggle.click()
    page.clock.run_for(7 * 60_000 + 41_000)
    expect(left).to_have_text("0:00")
    expect(page.locator("[data-timer-status]")).to_have_text("De tijd is om. Rond rustig af.")
    page.get_by_role("button", name="Opnieuw").click()
    expect(left).to_have_text("10:00")
    expect(page.locator("[data-timer-status]")).to_be_empty()


def test_a_reload_keeps_the_time_of_every_step(visit: Visit) -> None:
    page = at_minute_zero(visit, f"{SESSION}#bord")
    left, toggle = page.locator("[data-timer-left]"), page.locator('[data-do="timer"]')
    toggle.click()
    page.clock.run_for(5 * 60_000)
    toggle.click()
    page.keyboard.press("ArrowRight")
    toggle.click()
    page.clock.run_for(60_000)
    expect(left).to_have_text("9:00")
    page.reload()
    page.locator(".step-card.is-now").wait_for()
    page.clock.run_for(1_000)
    expect(left).to_have_text(re.compile("8:5[0-9]"))
    expect(toggle).to_have_text("Wacht")
    toggle.click()
    page.keyboard.press("ArrowLeft")
    expect(left).to_have_text("5:00")
    page.reload()
    expect(left).to_have_text("5:00")
    expect(toggle).to_have_text("Verder")


def test_a_clock_that_others_wrote_breaks_nothing(visit: Visit) -> None:
    page = visit(MODULE)
    for text in ("{", "null", "[]", '{"key": "08/agenda", "ends": "x", "left": {"08/agenda": "y"}}'):
        page.evaluate("text => sessionStorage.setItem('academie.klok', text)", text)
        page.goto(page.url.split("?")[0].split("#")[0] + "?weergave=sessie#agenda")
        expect(page.locator("[data-timer-left]")).to_have_text("10:00")


def test_the_clock_of_a_step_goes_on_in_sight_while_one_looks_at_another(visit: Visit) -> None:
    page = at_minute_zero(visit, f"{SESSION}#bord")
    left, toggle, other = (page.locator(f"[data-{part}]") for part in ("timer-left", "do=timer", "timer-other"))
    toggle.click()
    page.clock.run_for(5 * 60_000)
    page.keyboard.press("ArrowRight")
    page.clock.run_for(60_000)
    expect(left).to_have_text("10:00")
    expect(toggle).to_have_text("Start")
    expect(other).to_have_text("Stap 1 loopt door: nog 4:00")
    page.keyboard.press("ArrowLeft")
    expect(left).to_have_text("4:00")
    expect(toggle).to_have_text("Wacht")
    expect(other).to_be_empty()
    page.keyboard.press("ArrowRight")
    page.clock.run_for(4 * 60_000 + 1_000)
    expect(page.locator("[data-timer-status]")).to_have_text("De tijd van stap 1 is om.")
    expect(other).to_be_empty()


def test_one_clock_runs_and_a_step_that_is_done_needs_none(visit: Visit) -> None:
    page = at_minute_zero(visit, f"{SESSION}#bord")
    left, toggle, other = (page.locator(f"[data-{part}]") for part in ("timer-left", "do=timer", "timer-other"))
    toggle.click()
    page.clock.run_for(5 * 60_000)
    page.keyboard.press("ArrowRight")
    toggle.click()
    expect(other).to_be_empty()
    page.clock.run_for(60_000)
    page.keyboard.press("ArrowLeft")
    expect(left).to_have_text("5:00")
    expect(other).to_have_text("Stap 2 loopt door: nog 9:00")
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Stap 2 is klaar").click()
    expect(page.locator("#kijksessie, .is-now h3").first).to_be_focused()
    expect(other).to_be_empty()


def test_a_step_without_a_time_shows_what_another_has_left(visit: Visit) -> None:
    page = visit("modules/16-bord-in-de-klas/?weergave=sessie")
    page.locator(".step-card.is-now").wait_for()
    minutes = page.locator("[data-step-card]").evaluate_all("cards => cards.map(card => Number(card.dataset.minutes))")
    bare = minutes.index(0)
    timed = next(place for place, time in enumerate(minutes) if time)
    for _ in range(timed):
        page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Start").click()
    for _ in range(abs(bare - timed)):
        page.keyboard.press("ArrowRight" if bare > timed else "ArrowLeft")
    expect(page.locator("[data-timer-other]")).to_have_text(re.compile(rf"^Stap {timed + 1} loopt door: nog "))
    expect(page.get_by_role("button", name="Start")).to_be_hidden()
    expect(page.locator(".timer__ring")).to_be_hidden()


def test_a_step_outside_the_session_has_no_timer(visit: Visit) -> None:
    page = visit("modules/16-bord-in-de-klas/?weergave=sessie")
    page.locator(".step-card.is-now").wait_for()
    minutes = page.locator(".step-card").evaluate_all("cards => cards.map(card => card.dataset.minutes)")
    assert "0" in minutes
    shown = []
    for _ in minutes:
        shown.append(page.locator(".timer").is_visible())
        page.keyboard.press("ArrowRight")
    assert shown == [minute != "0" for minute in minutes]


@pytest.mark.parametrize("width", [320, 768])
def test_what_to_say_has_the_whole_width_of_a_narrow_screen(visit: Visit, width: int) -> None:
    page = visit(SESSION, width=width)
    page.locator(".step-card.is-now").wait_for()
    for _ in range(5):
        assert page.locator(".is-now .say").evaluate_all(SQUEEZED) == []
        page.keyboard.press("ArrowRight")


@pytest.mark.parametrize("width", [360, 720])
def test_whatever_a_step_holds_has_the_whole_width_of_a_phone(visit: Visit, width: int) -> None:
    page = visit("modules/19-leidinggeven/?weergave=sessie", width=width)
    page.locator(".step-card.is-now").wait_for()
    for _ in page.locator(".step-card[data-step-key]").all():
        assert page.locator(".is-now .step-part > *").evaluate_all(SQUEEZED) == []
        page.keyboard.press("ArrowRight")


def test_the_minutes_of_an_action_are_read_from_as_far_as_the_action(visit: Visit) -> None:
    page = visit(SESSION)
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.locator(".is-now .minutes").first.wait_for()
    size = "part => parseFloat(getComputedStyle(part).fontSize)"
    chips = page.locator(".is-now .minutes")
    of_the_text = page.locator(".is-now li:has(.minutes)").first.evaluate(size)
    assert chips.first.evaluate(size) >= of_the_text


def test_a_step_that_is_done_can_be_opened_again(visit: Visit) -> None:
    page = visit(f"{SESSION}#bord")
    page.locator(".step-card.is-now").wait_for()
    page.get_by_role("button", name="Stap 1 is klaar").click()
    expect(page.locator("#agenda")).to_be_focused()
    expect(page.locator(".meeting .seg li").first).to_have_class(re.compile("is-done"))
    expect(page.locator(".is-now .tick")).to_be_hidden()
    page.keyboard.press("ArrowLeft")
    page.get_by_role("checkbox", name="Klaar: Het vaste bord klaarmaken").uncheck()
    expect(page.locator(".is-now .tick")).to_be_hidden()


def test_the_film_of_a_step_opens_over_it_and_only_the_clock_waits(visit: Visit) -> None:
    page = visit(f"{SESSION}#bord")
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name=re.compile("Video 1:")).click()
    video = page.locator("[data-screen] video")
    expect(page.get_by_role("button", name="Pauze")).to_be_focused()
    page.wait_for_function("video => video.currentTime > 0.3", arg=video.element_handle())
    assert video.evaluate("video => video.getBoundingClientRect().width") > 900
    expect(page.locator('[data-do="timer"]')).to_have_text("Verder")
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Terug naar de stap").click()
    expect(video).to_have_count(0)
    assert steps_in_view(page) == ["Het vaste bord klaarmaken"]
    expect(page.locator('[data-do="timer"]')).to_have_text("Wacht")


def test_back_and_escape_return_from_a_table_to_its_step(visit: Visit) -> None:
    page = visit(MODULE)
    page.get_by_role("button", name="Op het digibord").click()
    expect(page.locator("#bord")).to_be_focused()
    page.keyboard.press("ArrowRight")
    table = page.get_by_role("button", name="Tabel")
    for leave in (page.go_back, lambda: page.keyboard.press("Escape")):
        table.click()
        expect(page.locator("[data-screen] table")).to_be_visible()
        leave()
        expect(page.locator("[data-screen]")).to_be_hidden()
        assert steps_in_view(page) == ["De vaste agenda leren"]
    page.go_back()
    expect(page.locator(".meeting").first).to_be_hidden()


def test_over_a_step_the_end_of_a_film_leads_back_to_it_and_nowhere_else(visit: Visit) -> None:
    page = visit(f"{SESSION}#bord")
    page.get_by_role("button", name=re.compile("Video 1:")).click()
    video, end = page.locator("[data-screen] video"), page.locator("[data-screen] [data-film-end]")
    video.evaluate("video => video.readyState || new Promise(done => { video.onloadedmetadata = done })")
    video.evaluate("video => { video.muted = true; video.currentTime = video.duration - 0.2; video.play() }")
    expect(end).to_be_visible()
    expect(end.get_by_role("link")).to_have_count(0)
    assert [words.strip() for words in end.get_by_role("button").all_inner_texts()] == [
        "Terug naar de stap",
        "Nog eens",
    ]
    end.get_by_role("button", name="Terug naar de stap").click()
    expect(page.locator("[data-screen]")).to_be_hidden()
    expect(page).to_have_url(re.compile(r"weergave=sessie#bord$"))
    assert steps_in_view(page) == ["Het vaste bord klaarmaken"]


@pytest.mark.parametrize("leave", ["Escape", "the button", "Back"])
@pytest.mark.parametrize(("step", "opener"), [("bord", "Video 1:"), ("agenda", "Tabel"), ("agenda", "Werkblad")])
def test_who_closes_what_lay_over_a_step_stands_where_it_was_opened(
    visit: Visit, step: str, opener: str, leave: str
) -> None:
    page = visit(f"{SESSION}#{step}")
    button = page.get_by_role("button", name=re.compile(opener))
    button.click()
    expect(page.locator("[data-screen] :is(video, table)").first).to_be_visible()
    if leave == "Escape":
        page.keyboard.press("Escape")
    elif leave == "Back":
        page.go_back()
    else:
        page.locator("[data-screen]").get_by_role("button", name="Terug naar de stap").first.click()
    expect(page.locator("[data-screen]")).to_be_hidden()
    page.wait_for_timeout(200)  # a browser moves focus once more when it has gone back
    expect(button).to_be_focused()


def test_what_one_presses_below_a_film_grows_with_the_board(visit: Visit) -> None:
    page = visit(f"{SESSION}#bord")
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.get_by_role("button", name=re.compile("Video 1:")).click()
    pause, back = (page.locator(f"[data-screen] [data-{what}]").first for what in ("film-do=play", "do=screen-close"))
    expect(pause).to_be_focused()
    heights = [box["height"] for button in (pause, back) if (box := button.bounding_box())]
    assert heights[0] == pytest.approx(heights[1], abs=1)
    time = page.locator("[data-screen] .film-bar__time")
    assert time.evaluate("time => parseFloat(getComputedStyle(time).fontSize)") > 20
    assert page.locator("[data-screen]").evaluate("screen => screen.scrollHeight - screen.clientHeight") <= 0


@pytest.mark.parametrize("size", [(768, 1024), (1280, 720)])
def test_a_table_is_as_large_as_shows_it_whole(visit: Visit, size: tuple[int, int]) -> None:
    page = visit("modules/11-feedback/?weergave=sessie#vier-beurten")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.get_by_role("button", name="Tabel").click()
    expect(page.locator("[data-screen] tr").last).to_be_in_viewport(ratio=1)
    assert page.locator("[data-screen] td").first.evaluate("cell => parseFloat(getComputedStyle(cell).fontSize)") >= 17


def test_a_sheet_keeps_its_proportions_on_a_large_board(visit: Visit) -> None:
    page = visit(f"{SESSION}#bord")
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.get_by_role("button", name="Werkblad").click()
    size = "part => parseFloat(getComputedStyle(part).fontSize)"
    title, cell = page.locator("[data-screen] h1").first, page.locator("[data-screen] td").first
    assert title.evaluate(size) > 1.5 * cell.evaluate(size)
    assert cell.evaluate(size) > 24


def test_the_worksheet_and_what_is_ready_for_a_step_show_over_it(visit: Visit) -> None:
    page = visit(f"{SESSION}#bord")
    page.get_by_role("button", name="Werkblad").click()
    sheet = page.locator("[data-screen] .a4").first
    expect(sheet.get_by_role("heading", level=1)).to_be_visible()
    pieces = page.locator("[data-pieces] a")
    if pieces.count():
        pieces.last.click()
        expect(pieces.last).to_have_attribute("aria-current", "true")
        expect(page.locator("[data-screen] .a4").first).to_be_visible()
    page.keyboard.press("Escape")
    for link in page.locator('.step-card.is-now a[href*="#werkblad"]').all():
        name = str(link.get_attribute("href")).split("#")[1]
        link.click()
        expect(page.locator(f"[data-screen] .a4 #{name}")).to_be_in_viewport()
        page.keyboard.press("Escape")
        expect(page.locator("[data-screen]")).to_be_hidden()
    assert len(page.context.pages) <= 3, "no tab was opened"


def test_the_title_has_one_size_and_a_line_is_no_longer_than_people_read(visit: Visit) -> None:
    page = visit("modules/11-feedback/?weergave=sessie")
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.locator(".step-card.is-now").wait_for()
    sizes = set()
    for _ in page.locator("[data-step-card]").all():
        sizes.add(page.locator(".is-now h3").evaluate("h => getComputedStyle(h).fontSize"))
        width, text = page.locator(".is-now .step-part > ol > li").first.evaluate(
            """li => { const s = getComputedStyle(li)
                return [li.clientWidth - parseFloat(s.paddingInlineEnd), parseFloat(s.fontSize)] }"""
        )
        assert width / text < 31
        page.keyboard.press("ArrowRight")
    assert len(sizes) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_step_scrolls_sideways(visit: Visit, width: int, scheme: str) -> None:
    page = visit(SESSION, width=width, scheme=scheme)
    page.locator(".step-card.is-now").wait_for()
    for _ in range(5):
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
        page.keyboard.press("ArrowRight")


BOARDS = [(1280, 720), (1920, 1080)]


def steps_that_scroll(page: Page, address: str, size: tuple[int, int]) -> list[str]:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(address)
    page.locator(".step-card.is-now").wait_for()
    page.evaluate("document.fonts.ready")
    found = []
    for _ in page.locator(".step-card[data-step-key]").all():
        if page.evaluate("document.documentElement.scrollHeight - innerHeight") > 0:
            found += steps_in_view(page)
        page.keyboard.press("ArrowRight")
    return found


@pytest.mark.parametrize("size", BOARDS)
@pytest.mark.parametrize("module", ["08-bordsessie", "19-leidinggeven", "20-verduurzamen"])
def test_the_steps_of_the_board_session_and_the_longest_ones_fit_a_digiboard(
    visit: Visit, module: str, size: tuple[int, int]
) -> None:
    page = visit(f"modules/{module}/")
    assert steps_that_scroll(page, f"{page.url}?weergave=sessie", size) == []


@pytest.mark.parametrize("size", [(1280, 600), (1366, 768), (1280, 800)])
def test_the_clock_lies_over_nothing_however_long_the_step(visit: Visit, size: tuple[int, int]) -> None:
    page = visit("over/")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    start = page.url.removesuffix("over/")
    for module in ("05-ritmiek", "17-formatief-handelen", "19-leidinggeven"):
        page.goto(f"{start}modules/{module}/?weergave=sessie")
        page.locator(".step-card.is-now").wait_for()
        for _ in page.locator("[data-step-card]").all():
            assert overlaps(page) == [], page.url
            page.keyboard.press("ArrowRight")


def test_the_clock_lies_over_nothing_when_its_time_is_over(visit: Visit) -> None:
    page = at_minute_zero(visit, "modules/05-ritmiek/?weergave=sessie#weekritme")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.get_by_role("button", name="Start").click()
    page.clock.run_for(21 * 60_000)
    expect(page.get_by_text("De tijd is om. Rond rustig af.")).to_be_visible()
    assert overlaps(page) == []


@pytest.mark.parametrize("size", [(740, 360), (640, 400), (1000, 460), (1280, 420)])
def test_the_clock_stays_in_view_in_a_low_window(visit: Visit, size: tuple[int, int]) -> None:
    page = visit(f"{SESSION}#agenda")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    expect(page.locator(".timer__ring")).to_be_in_viewport(ratio=1)
    assert overlaps(page) == []
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    assert page.evaluate("scrollY") > 0
    expect(page.locator(".timer__ring")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="Start")).to_be_in_viewport(ratio=1)


@pytest.mark.slow
@pytest.mark.parametrize("prefix", ["", "en/"])
def test_every_step_fits_a_digiboard(visit: Visit, prefix: str) -> None:
    page = visit(f"{prefix}modules/")
    modules = page.locator(".module-tile h3 a").evaluate_all("links => links.map(link => link.href)")
    assert len(modules) == 20
    shown = [(f"{url}?weergave=sessie", size) for url in modules for size in BOARDS]
    assert [steps for address, size in shown for steps in steps_that_scroll(page, address, size)] == []


def test_without_script_there_is_no_button_that_does_nothing(visit: Visit) -> None:
    page = visit(SESSION, script=False)
    for name in ("Op het digibord", "Print het plan", "Sluiten"):
        assert not page.get_by_text(name, exact=True).first.is_visible()
    assert not page.locator(".tick").first.is_visible()
    assert len(steps_in_view(page)) == 5


def test_back_leaves_the_view_and_one_more_press_the_page(visit: Visit) -> None:
    page = visit("modules/")
    start = page.url
    page.goto(start + "08-bordsessie/")
    page.get_by_role("button", name="Op het digibord").click()
    expect(page.locator("#bord")).to_be_focused()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"/08-bordsessie/#nabespreken$"))
    expect(page.locator(".meeting").first).to_be_hidden()
    expect(page.locator("#nabespreken")).to_be_in_viewport()
    page.go_back()
    expect(page).to_have_url(start)


def test_the_back_button_leads_to_the_step_that_was_shown(visit: Visit) -> None:
    page = visit(MODULE)
    page.get_by_role("button", name="Op het digibord").click()
    expect(page.locator("#bord")).to_be_focused()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.go_back()
    expect(page.locator(".meeting").first).to_be_hidden()
    expect(page.locator("#nabespreken")).to_be_in_viewport()


def test_the_button_of_the_last_step_ticks_it(visit: Visit) -> None:
    page = visit(f"{SESSION}#rouleren")
    page.get_by_role("button", name="Klaar, sluiten").click()
    expect(page.get_by_role("checkbox", name="Klaar: De rollen verdelen")).to_be_checked()
    expect(page.get_by_text("1 van 5 stappen klaar")).to_be_visible()


@pytest.mark.parametrize("start", [SESSION, MODULE])
def test_the_end_of_a_session_shows_that_the_module_is_done_and_what_comes_next(visit: Visit, start: str) -> None:
    page = visit(start)
    if start == MODULE:
        page.get_by_role("button", name="Op het digibord").click()
    page.locator(".step-card.is-now").wait_for()
    for number in range(1, 5):
        page.get_by_role("button", name=f"Stap {number} is klaar").click()
    page.get_by_role("button", name="Klaar, sluiten").click()
    end = page.get_by_role("heading", name="Module klaar")
    expect(end).to_be_focused()
    page.wait_for_timeout(500)  # what the address says follows when it rests
    expect(end).to_be_in_viewport()
    expect(page.locator('[aria-labelledby="leerpad"] h2')).to_be_in_viewport()
    assert page.locator("[data-step-card] details[open]").count() == 0
    expect(page).to_have_url(re.compile(rf"/{MODULE}$"))


def test_a_link_in_a_step_opens_beside_the_board(visit: Visit) -> None:
    page = visit(f"{SESSION}#bord")
    page.locator(".step-card.is-now").wait_for()
    link = page.locator('.is-now a[href]:visible:not([href*="werkblad"])').first
    link.evaluate("link => { link.href = '../../begrippen/' }")
    with page.expect_popup() as popup:
        link.click()
    popup.value.close()
    expect(page.locator(".is-now h3")).to_have_text("Het vaste bord klaarmaken")
    expect(page).to_have_url(re.compile("weergave=sessie#bord$"))
    page.bring_to_front()
    page.keyboard.press("Escape")
    assert page.locator("[data-step-card] a[target]").count() == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_the_ring_of_who_comes_back_goes_round_the_whole_head_of_the_step(visit: Visit, width: int) -> None:
    page = visit(f"{SESSION}#agenda", width=width)
    page.locator(".step-card.is-now").wait_for()
    head = page.locator(".step-card", has=page.locator("#agenda")).locator(".step-card__head")
    expect(head).to_have_css("outline-style", "none")
    page.keyboard.press("Escape")
    expect(page.locator("#agenda")).to_be_focused()
    expect(page.locator("#agenda")).to_have_css("outline-style", "none")
    expect(head).to_have_css("outline-style", "solid")


def test_a_browser_that_takes_no_more_addresses_still_turns_the_steps(visit: Visit) -> None:
    page = visit("over/")
    page.add_init_script("history.replaceState = () => { throw new DOMException('often', 'SecurityError') }")
    page.goto(page.url.replace("over/", SESSION))
    page.locator(".step-card.is-now").wait_for()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(page.get_by_text("Dit is de laatste stap.")).to_be_visible()


def test_a_key_that_is_held_down_writes_the_address_when_it_rests(visit: Visit) -> None:
    page = visit(SESSION)
    page.locator(".step-card.is-now").wait_for()
    page.evaluate(
        """() => {
            window.writes = 0
            const { replaceState } = history
            history.replaceState = (...all) => { window.writes += 1; replaceState.apply(history, all) }
        }"""
    )
    page.evaluate(HELD_DOWN, [*["ArrowRight", "ArrowLeft"] * 20, "ArrowRight"])
    expect(page).to_have_url(re.compile("#agenda$"))
    assert 1 <= page.evaluate("window.writes") < 20


def test_the_screen_is_kept_awake_again_after_it_was_out_of_sight(visit: Visit) -> None:
    page = visit("over/")
    page.add_init_script(
        """
        window.held = 0
        Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
            window.held += 1
            return { release: async () => { window.held -= 1 } }
        } } })
        """
    )
    page.goto(page.url.replace("over/", SESSION))
    page.locator(".step-card.is-now").wait_for()
    held = "window.held"
    assert page.evaluate(held) == 1
    page.evaluate("window.held = 0; document.dispatchEvent(new Event('visibilitychange'))")
    assert page.evaluate(held) == 1
    page.keyboard.press("Escape")
    assert page.evaluate(held) == 0
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert page.evaluate(held) == 0, "only while a step is shown"


def test_a_view_that_does_not_load_is_told_and_the_next_click_tries_again(visit: Visit) -> None:
    page = visit(MODULE, failing="**/assets/js/meeting.js")
    button = page.get_by_role("button", name="Op het digibord")
    button.click()
    expect(page.get_by_text("Het digibord laadt nu niet.")).to_be_visible()
    page.unroute("**/assets/js/meeting.js")
    button.click()
    expect(page.locator("#bord")).to_be_focused()
    assert steps_in_view(page) == ["Het vaste bord klaarmaken"]
    expect(page.get_by_text("Het digibord laadt nu niet.")).to_be_hidden()
