"""A film in a real browser: it plays, it can be sought, and all of it can be read instead."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from browser.visits import Visit

FILM = "videos/08-1-wat-is-een-bordsessie/"
MODULE = "modules/08-bordsessie/"


def film(page: Page) -> Locator:
    return page.locator("[data-film] video")


def now(video: Locator) -> float:
    return float(video.evaluate("video => video.currentTime"))


def ready(video: Locator) -> Locator:
    """As after a first press on play: until then nothing of the film is there."""
    video.evaluate("video => { video.preload = 'metadata' }")
    video.evaluate("video => video.readyState || new Promise(done => { video.onloadedmetadata = done })")
    video.evaluate("video => { video.muted = true }")
    return video


def at(video: Locator, seconds: float) -> None:
    """Wait until the film stands there."""
    video.page.wait_for_function(
        "([video, at]) => Math.abs(video.currentTime - at) < 2 && !video.seeking", arg=[video.element_handle(), seconds]
    )


def seconds_of(link: Locator) -> float:
    return float((link.get_attribute("href") or "").removeprefix("#t="))


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_a_film_plays_and_can_be_sought(visit: Visit, prefix: str) -> None:
    video = ready(film(visit(prefix + FILM)))
    assert video.evaluate("video => video.duration") > 60
    video.evaluate("video => video.play()")
    video.page.wait_for_function("video => video.currentTime > 0.3", arg=video.element_handle())
    video.evaluate("video => { video.currentTime = 40 }")
    at(video, 40)


def test_dutch_captions_show_without_asking_and_english_ones_are_a_choice(visit: Visit) -> None:
    page = visit(FILM)
    video, words = ready(film(page)), page.locator("[data-film-words]")
    tracks = video.evaluate("video => [...video.textTracks].map(t => [t.kind, t.language, t.mode])")
    assert tracks == [["captions", "nl", "hidden"], ["subtitles", "en", "disabled"], ["chapters", "nl", "disabled"]]
    video.evaluate("video => { video.currentTime = 2 }")
    expect(words).to_contain_text("vier uur")
    page.get_by_role("button", name="Hoe je de ondertiteling ziet").click()
    page.get_by_role("radio", name="English").check()
    expect(words).to_have_attribute("lang", "en")
    expect(words).not_to_contain_text("vier uur")
    expect(words).not_to_be_empty()


def test_english_captions_show_on_the_english_page(visit: Visit) -> None:
    video = ready(film(visit("en/" + FILM)))
    modes = video.evaluate("video => [...video.textTracks].map(t => [t.language, t.mode])")
    assert modes[:2] == [["nl", "disabled"], ["en", "hidden"]]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("size", ["Klein", "Gewoon", "Groot"])
def test_captions_leave_free_what_the_film_shows(visit: Visit, size: str, width: int) -> None:
    """Slides leave the lowest fifteen per cent free; on a phone captions stand below the picture."""
    page = visit(FILM, width=width)
    video, words = ready(film(page)), page.locator("[data-film-words]")
    page.get_by_role("button", name="Hoe je de ondertiteling ziet").click()
    page.get_by_role("radio", name=size).check()
    video.evaluate("video => { video.currentTime = 2 }")
    expect(words).to_be_visible()
    box, picture = words.bounding_box(), video.bounding_box()
    assert box
    assert picture
    if width == 360:
        assert box["y"] >= picture["y"] + picture["height"] - 1
        return
    below = picture["y"] + picture["height"] - box["y"] - box["height"]
    assert below == pytest.approx(0.04 * picture["height"], abs=1.5)
    if size != "Groot":
        assert box["y"] > picture["y"] + 0.8 * picture["height"]


LONG = "Wat wel kan: wie wil, werkt tien minuten met oordoppen of aan de stille tafel."
"""As long as anybody says at once."""


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("size", ["klein", "gewoon", "groot"])
def test_the_longest_caption_on_a_phone_moves_nothing_and_covers_nothing(visit: Visit, size: str, width: int) -> None:
    page = visit(MODULE, width=width)
    page.get_by_role("link", name=re.compile("Speel af: Het verbeterbord inrichten")).click()
    player = page.locator(".video-in-step .player")
    player.locator("video").evaluate("video => video.pause()")
    share, moved = player.evaluate(
        """(player, [size, words]) => {
            player.dataset.letters = size
            const before = player.offsetHeight
            const line = player.querySelector("[data-film-words]")
            Object.assign(line, { textContent: words, hidden: false })
            const picture = player.querySelector("video").getBoundingClientRect()
            return [(picture.bottom - line.getBoundingClientRect().top) / picture.height, player.offsetHeight - before]
        }""",
        [size, LONG],
    )
    assert share < 0.15
    assert moved == 0


def test_captions_are_switched_off_and_stay_off_and_their_size_is_kept(visit: Visit) -> None:
    page = visit(FILM)
    switch = page.get_by_role("button", name="Ondertiteling", exact=True)
    expect(switch).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Hoe je de ondertiteling ziet").click()
    page.get_by_role("radio", name="Groot").check()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Hoe je de ondertiteling ziet")).to_be_focused()
    switch.click()
    ready(film(page)).evaluate("video => { video.currentTime = 2 }")
    at(film(page), 2)
    expect(page.locator("[data-film-words]")).to_be_hidden()
    page.reload()
    expect(switch).to_have_attribute("aria-pressed", "false")
    expect(page.locator(".player")).to_have_attribute("data-letters", "groot")
    switch.click()
    ready(film(page)).evaluate("video => { video.currentTime = 2 }")
    expect(page.locator("[data-film-words]")).to_be_visible()


def test_the_bar_plays_goes_back_and_says_where_the_film_is(visit: Visit) -> None:
    page = visit(FILM)
    video, line = ready(film(page)), page.get_by_role("slider", name="Plaats in de video")
    assert not video.evaluate("video => video.controls")
    page.get_by_role("button", name="Speel af").click()
    page.wait_for_function("video => video.currentTime > 0.3", arg=video.element_handle())
    page.get_by_role("button", name="Pauze").click()
    assert video.evaluate("video => video.paused")
    video.evaluate("video => { video.currentTime = 42 }")
    at(video, 42)
    expect(page.locator("[data-film-now]")).to_have_text("0:42")
    expect(line).to_have_attribute("aria-valuetext", re.compile("^0:42 van 1:[0-9]+, hoofdstuk [34] van 5: "))
    page.get_by_role("button", name="10 seconden terug").click()
    at(video, 32)


def test_a_press_on_a_chapter_of_the_bar_goes_there(visit: Visit) -> None:
    page = visit(FILM)
    video, piece = ready(film(page)), page.locator("[data-film-line] [data-start]").nth(2)
    piece.click(position={"x": 2, "y": 4})
    at(video, float(piece.get_attribute("data-start") or ""))
    expect(piece).to_have_class("is-now")
    widths = page.locator("[data-film-line] i").evaluate_all(
        "pieces => pieces.map(p => p.getBoundingClientRect().width / (p.dataset.end - p.dataset.start))"
    )
    assert max(widths) < 1.05 * min(widths), "a piece is as wide as its chapter lasts"


def test_keys_work_only_while_the_player_has_focus(visit: Visit) -> None:
    page = visit(FILM)
    video = ready(film(page))
    for key in ("k", "c", " "):
        page.keyboard.press(key)
    assert video.evaluate("video => video.paused")
    page.get_by_role("slider", name="Plaats in de video").focus()
    page.keyboard.press("ArrowRight")
    at(video, 5)
    page.keyboard.press("PageUp")
    at(video, float(page.locator("[data-film-line] i").nth(1).get_attribute("data-start") or ""))
    for key, paused in (("k", False), (" ", True)):
        page.keyboard.press(key)
        assert video.evaluate("video => video.paused") is paused
    page.keyboard.press("c")
    expect(page.get_by_role("button", name="Ondertiteling", exact=True)).to_have_attribute("aria-pressed", "false")
    page.get_by_role("button", name="10 seconden terug").focus()
    page.keyboard.press(" ")
    assert video.evaluate("video => video.paused"), "a button does what it says"


def test_at_its_end_a_film_offers_what_comes_next(visit: Visit) -> None:
    page = visit(FILM)
    video, end = ready(film(page)), page.locator("[data-film-end]")
    video.evaluate("video => { video.currentTime = video.duration - 0.2; video.play() }")
    expect(end).to_be_visible()
    expect(end.get_by_role("link", name="Volgende video")).to_have_attribute("href", re.compile("08-2"))
    expect(end.get_by_role("link", name=re.compile("Doe stap|Naar de module"))).to_be_visible()
    end.get_by_role("button", name="Nog eens").click()
    expect(end).to_be_hidden()
    page.wait_for_function("video => video.currentTime > 0.3 && video.currentTime < 9", arg=video.element_handle())


def test_a_film_that_does_not_come_says_so(visit: Visit) -> None:
    page = visit(FILM, failing="**/film.mp4")
    page.get_by_role("button", name="Speel af").click()
    expect(page.get_by_text("De video laadt nu niet.")).to_be_visible()


@pytest.mark.parametrize("width", [320, 360])
def test_on_a_phone_the_bar_has_two_rows_and_the_film_stays_in_view(visit: Visit, width: int) -> None:
    page = visit(FILM, width=width)
    bar = page.locator("[data-film-bar]").bounding_box()
    assert bar
    assert bar["height"] < 100
    expect(page.locator(".film-bar__time")).to_have_text(re.compile(r"^0:00 / 1:\d\d$"))
    page.locator("#z-deze-week-1, .scene:last-child p").last.scroll_into_view_if_needed()
    expect(film(page)).to_be_in_viewport(ratio=0.99)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, 360])
def test_the_buttons_of_a_film_in_a_step_stand_in_one_row(visit: Visit, width: int) -> None:
    page = visit(MODULE, width=width)
    page.get_by_role("link", name=re.compile("Speel af: Het verbeterbord inrichten")).click()
    bar = page.locator(".video-in-step [data-film-bar]")
    expect(bar.locator(".film-bar__all")).to_be_visible()
    tops = "parts => parts.filter(part => part.checkVisibility()).map(part => part.getBoundingClientRect().top)"
    assert len(set(bar.locator("> button, > label").evaluate_all(tops))) == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_chapter_is_a_click_away(visit: Visit) -> None:
    page = visit(FILM)
    video, chapter = ready(film(page)), page.locator("[data-chapters] a").nth(2)
    chapter.click()
    at(video, seconds_of(chapter))
    expect(page).to_have_url(re.compile(r"#t="))
    expect(chapter).to_have_attribute("aria-current", "true")


def test_a_sentence_is_a_click_away_and_is_marked_while_it_is_said(visit: Visit) -> None:
    page = visit(FILM)
    video, sentence = ready(film(page)), page.locator("#z-bord-3 a")
    sentence.click()
    at(video, seconds_of(sentence))
    expect(sentence).to_have_attribute("aria-current", "true")
    assert page.locator("[data-transcript] [aria-current]").count() == 1


@pytest.mark.parametrize("seconds", [42, 12.5])
@pytest.mark.parametrize("sign", ["#", "?"])
def test_an_address_names_a_moment(visit: Visit, sign: str, seconds: float) -> None:
    at(film(visit(f"{FILM}{sign}t={seconds:g}")), seconds)


def test_on_a_page_opened_at_a_moment_another_link_leaves_the_film_alone(visit: Visit) -> None:
    page = visit(f"{FILM}?t=42")
    video = film(page)
    at(video, 42)
    video.evaluate("video => { video.currentTime = 5 }")
    page.evaluate("location.hash = '#bewaren'")
    at(video, 5)


def test_a_visitor_goes_on_where_she_stopped(visit: Visit) -> None:
    page = visit(FILM)
    ready(film(page)).evaluate("video => { video.currentTime = 42 }")
    at(film(page), 42)
    page.wait_for_function("localStorage.getItem('academie.video.08-1') === '42'")
    page.reload()
    ready(film(page))
    page.get_by_role("button", name="Verder bij 0:42").click()
    at(film(page), 42)


def test_the_speed_that_was_chosen_holds_for_the_next_film(visit: Visit) -> None:
    page = visit(FILM)
    page.get_by_label("Snelheid").select_option("1.25")
    page.goto(page.url.replace("08-1-wat-is-een-bordsessie", "08-2-het-verbeterbord-inrichten"))
    assert ready(film(page)).evaluate("video => video.playbackRate") == 1.25


def test_without_script_everything_is_there_to_read(visit: Visit) -> None:
    page = visit(FILM, script=False)
    assert page.locator("video[controls]").is_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    page.locator("[data-chapters] a").nth(2).click()
    expect(page).to_have_url(re.compile(r"#t="))
    assert page.evaluate("document.querySelector(':target').tagName") == "SECTION", "the chapter leads to its text"
    text = page.locator(".transcript").inner_text()
    assert "Volgende week leest het hele team het, staand." in text
    assert "Staat er niets? Vraag wie er telt" in text, "and what the slide shows"


def test_a_step_plays_its_film_in_place(visit: Visit) -> None:
    page = visit(MODULE)
    address = page.url
    page.get_by_role("link", name=re.compile("Speel af: Het verbeterbord inrichten")).click()
    video = ready(page.locator(".video-in-step video").first)
    page.wait_for_function("video => video.currentTime > 0.3", arg=video.element_handle())
    assert page.url == address
    expect(page.get_by_role("button", name="Pauze")).to_be_focused()


def test_without_script_a_step_leads_to_its_film(visit: Visit) -> None:
    page = visit(MODULE, script=False)
    page.get_by_role("link", name=re.compile("Speel af: Het verbeterbord inrichten")).click()
    expect(page).to_have_url(re.compile("/videos/08-2-het-verbeterbord-inrichten/"))


@pytest.mark.parametrize("address", [MODULE, FILM, "en/" + FILM])
def test_a_film_that_nobody_plays_loads_no_byte(visit: Visit, address: str) -> None:
    page = visit("over/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page.url.replace("over/", address))
    page.mouse.wheel(0, 3000)
    page.wait_for_timeout(500)
    assert asked
    assert [url for url in asked if url.endswith(".mp4")] == []


def test_the_player_of_a_module_page_comes_with_the_first_film(visit: Visit) -> None:
    page = visit(MODULE)
    loaded = "performance.getEntriesByType('resource').map(entry => entry.name).filter(name => /player.js/.test(name))"
    assert page.evaluate(loaded) == []
    page.get_by_role("link", name=re.compile("Speel af: Het verbeterbord inrichten")).dblclick()
    expect(page.locator(".video-in-step video")).to_have_count(1)
    assert len(page.evaluate(loaded)) == 1


def test_where_the_player_does_not_come_a_poster_leads_to_its_film(visit: Visit) -> None:
    page = visit(MODULE, failing="**/player.js")
    page.get_by_role("link", name=re.compile("Speel af: Het verbeterbord inrichten")).click()
    expect(page).to_have_url(re.compile("/videos/08-2-het-verbeterbord-inrichten/"))


def test_the_poster_is_asked_for_at_once(visit: Visit) -> None:
    page = visit(FILM)
    preload = page.locator("link[rel=preload][as=image]")
    expect(preload).to_have_attribute("fetchpriority", "high")
    assert preload.evaluate("link => link.href") == film(page).evaluate("video => video.poster")


def test_a_module_page_loads_no_film_before_somebody_asks(visit: Visit) -> None:
    page = visit(MODULE)
    assert page.locator("video").count() == 0
    loaded = page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    assert not [name for name in loaded if name.endswith((".mp4", ".vtt"))]
    posters = page.locator(".step-card__poster img, .video-row img, .steps .poster img")
    assert set(posters.evaluate_all("images => images.map(image => image.loading)")) <= {"lazy"}, (
        "when they come into view"
    )


def test_a_video_elsewhere_is_framed_only_after_a_click(visit: Visit) -> None:
    """The academy has none, so this page gets one; the policy of the site keeps its frame from loading."""
    page = visit(FILM, failing="**/embed/**")
    page.evaluate(
        """async () => {
            document.querySelector("article").innerHTML =
                '<div data-external="https://video.example/embed/x"><a class="poster" href="#">Bord</a></div>'
            const { startExternal } = await import(new URL("../../assets/js/player.js", location.href))
            startExternal(document.querySelector("[data-external]"))
        }"""
    )
    with page.context.expect_page() as another_tab:
        page.locator("[data-external] .poster").click(modifiers=["ControlOrMeta"])
    another_tab.value.close()
    assert page.locator("iframe").count() == 0
    page.locator("[data-external] .poster").click()
    expect(page.locator("iframe")).to_have_attribute("src", "https://video.example/embed/x")
    expect(page.locator("iframe")).to_have_attribute("title", "Bord")


@pytest.mark.parametrize("width", [360, 1280])
def test_a_tap_on_a_sentence_brings_the_film_into_view(visit: Visit, width: int) -> None:
    page = visit(FILM, width=width)
    video, sentence = ready(film(page)), page.locator("#z-bord-3 a")
    for link in (sentence, page.locator("[data-chapters] a").nth(2)):
        link.scroll_into_view_if_needed()
        link.click()
        expect(video).to_be_in_viewport(ratio=0.99)


@pytest.mark.parametrize("height", [800, 1200])
def test_an_address_with_a_moment_cuts_nothing_and_shows_a_slide_with_something_on_it(
    visit: Visit, height: int
) -> None:
    page = visit("over/")
    page.set_viewport_size({"width": 1280, "height": height})
    page.goto(page.url.replace("over/", f"{FILM}#t=20"))
    video = film(page)
    at(video, 21.5)
    page.wait_for_function("video => !video.seeking", arg=video.element_handle())
    assert now(video) > 21
    assert page.evaluate("localStorage.getItem('academie.video.08-1')") is None, "nobody has watched so far"
    header, tabs = (page.locator(part).bounding_box() for part in (".md-header", ".md-tabs"))
    assert header
    assert tabs
    below = header["y"] + header["height"]
    assert tabs["y"] >= below - 1 or tabs["y"] + tabs["height"] <= below + 1
    video.evaluate("video => { video.muted = true; return video.play() }")
    page.wait_for_function("video => video.currentTime < 21", arg=video.element_handle())
