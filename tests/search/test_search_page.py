"""The search page and the box in the header, as somebody uses them."""

import re

import pytest
from playwright.sync_api import expect

from browser.visits import Visit


def test_nothing_of_searching_loads_before_a_box_is_touched(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/")
    loaded = "performance.getEntriesByType('resource').map(each => each.name).filter(name => name.includes('/search/'))"
    assert page.evaluate(loaded) == []
    page.get_by_role("searchbox").focus()
    expect(page.get_by_role("combobox")).to_be_focused()
    assert page.evaluate(loaded) != []


def test_the_header_box_is_used_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit("modules/")
    page.get_by_role("searchbox").focus()
    box = page.get_by_role("combobox")
    page.keyboard.type("kijkvraag")
    expect(page.get_by_role("option").first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    first = page.get_by_role("option").first
    expect(first).to_have_attribute("aria-selected", "true")
    assert box.get_attribute("aria-activedescendant") == first.get_attribute("id")
    page.keyboard.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") is None
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(box).to_have_value("kijkvraag")
    page.keyboard.type(" ")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("kijkvraag"))


@pytest.mark.parametrize(
    ("address", "term", "said", "offered"),
    [
        ("modules/", "bordsessie", "resultaten voor “bordsessie”", r"Alle \d+ resultaten"),
        ("modules/", "verandercoach", "3 resultaten voor “verandercoach”", ""),
        ("en/modules/", "kijkvraag", "2 results for “kijkvraag”", ""),
        ("modules/", "regio zuid", "Niets gevonden voor “regio zuid”. Probeer een ander woord.", "Bedoelde je"),
        ("modules/", "kweekvijver", "Niets gevonden voor “kweekvijver”. Probeer een ander woord.", ""),
    ],
)
def test_the_header_box_says_what_there_is_and_offers_the_rest_where_there_is_more(
    visit: Visit, address: str, term: str, said: str, offered: str
) -> None:
    page = visit(address)
    page.get_by_role("searchbox").focus()
    page.get_by_role("combobox").fill(term)
    status = page.locator("[data-search-box] [role=status]")
    expect(status).to_contain_text(said)
    assert "hieronder" not in status.inner_text(), "below the box stand no topics"
    options = page.get_by_role("option").all_inner_texts()
    assert [text for text in options if re.search(r"Alle \d|All \d|Bedoelde", text)] == [
        text for text in options if offered and re.search(offered, text)
    ]
    assert any(re.search(offered, text) for text in options) or not offered


def test_the_header_box_shows_a_sentence_where_it_has_no_list_to_show(visit: Visit) -> None:
    page = visit("modules/")
    page.get_by_role("searchbox").focus()
    box, status = page.get_by_role("combobox"), page.locator("[data-search-box] [role=status]")

    def height() -> float:
        return float(status.evaluate("sentence => sentence.offsetHeight"))

    for term, is_alone in (("kweekvijver", True), ("kijkvraag", False), ("kweekvijver", True)):
        box.fill(term)
        expect(status).to_contain_text(f"“{term}”")
        expect(box).to_have_attribute("aria-expanded", "false" if is_alone else "true")
        expect(page.get_by_role("listbox")).to_be_visible(visible=not is_alone)
        assert not is_alone or height() > 20
    page.keyboard.press("Tab")
    assert height() <= 1, "it goes when the focus goes"


def test_enter_in_the_header_box_opens_the_search_page(visit: Visit) -> None:
    page = visit("leerpaden/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("bordsessie")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/zoeken/\?term=bordsessie$"))
    expect(page.locator(".hit").first).to_be_visible()


def test_facets_narrow_count_and_stand_in_the_address(visit: Visit) -> None:
    page = visit("zoeken/?term=bordsessie")
    status = page.locator("[data-search-status]")
    expect(status).to_contain_text("resultaten voor “bordsessie”")
    before = int(status.inner_text().split()[0])
    page.locator(".facets > summary").click()
    label = page.locator(".facets label", has_text="Begrip")
    count = int(label.locator("span").last.inner_text())
    label.click()
    expect(status).to_contain_text(f"{count} resultaten")
    assert count < before
    assert page.locator(".hit:not([data-kind=term])").count() == 0
    expect(page).to_have_url(re.compile(r"\?term=bordsessie&soort=term$"))
    page.reload()
    expect(status).to_contain_text(f"{count} resultaten")
    page.locator(".facets > summary").click()
    page.get_by_role("button", name="Wis alle filters").click()
    expect(status).to_contain_text(f"{before} resultaten")


PARTS = """async ([text, sector]) => {
    const from = new URL("../", location.href)
    const { engine } = await import(new URL("assets/js/search/worker.js", from))
    const own = engine()
    own.open(await (await fetch(new URL("assets/search/nl.json", from))).arrayBuffer())
    const { cards } = await own.search(text, { sector })
    const parts = cards.flatMap(({ parts }) => parts)
    const scores = Object.fromEntries(parts.map(({ entry, score }) => [entry.url, score]))
    return [cards.length, scores]
}"""


@pytest.mark.parametrize("sector", ["po", "vo", "mbo"])
def test_the_sector_of_the_visitor_ranks_higher_and_hides_nothing(visit: Visit, sector: str) -> None:
    page = visit("zoeken/")
    count, without = page.evaluate(PARTS, ["rooster bordsessie", None])
    same, scores = page.evaluate(PARTS, ["rooster bordsessie", sector])
    assert same == count
    assert scores.keys() == without.keys()
    of_a_sector = {url: url.rpartition("#")[2] for url in scores if url.rpartition("#")[2] in ("po", "vo", "mbo")}
    assert set(of_a_sector.values()) == {"po", "vo", "mbo"}
    assert all(scores[url] == without[url] for url, own in of_a_sector.items() if own == sector)
    assert all(scores[url] < without[url] for url, own in of_a_sector.items() if own != sector)


def test_the_page_passes_the_sector_of_the_visitor_on(visit: Visit) -> None:
    page = visit("zoeken/?term=examenklas havo")
    expect(page.locator(".hit").first).to_be_visible()
    scores = "hits => hits.map(hit => Number(hit.dataset.score))"
    before = page.locator(".hit").evaluate_all(scores)
    page.evaluate("localStorage.setItem('academie.sector', 'po')")
    page.reload()
    expect(page.locator(".hit").first).to_be_visible()
    expect(page.locator(".hit")).to_have_count(len(before))
    assert sum(page.locator(".hit").evaluate_all(scores)) < sum(before)


def test_a_term_is_answered_before_anything_is_found(visit: Visit) -> None:
    for term in ("kijkvraag", "wat is een kijkvraag", "kijkvragen"):
        page = visit(f"zoeken/?term={term}")
        answer = page.locator("[data-search-answer]")
        expect(answer).to_contain_text("bezoeker bij een lesbezoek")
        expect(answer.get_by_role("link")).to_have_attribute("href", re.compile("begrippen/#kijkvraag$"))
    page.get_by_label("Wat zoek je?").fill("hoe maak ik een doel meetbaar")
    expect(answer).to_be_hidden()


def test_results_stand_in_groups_with_sheets_and_questions_beside_them(visit: Visit) -> None:
    page = visit("zoeken/?term=feedback")
    modules, films = (page.locator(f'[data-search-group="{name}"]') for name in ("module", "video"))
    expect(modules.get_by_role("heading", level=3).first).to_have_text("Feedback en nagesprek")
    expect(films.get_by_role("heading", level=3).first).to_have_text(re.compile("Feedback|Terugkoppelen"))
    expect(page.locator("[data-search-sheets] a").first).to_be_visible()
    expect(page.locator("[data-search-asked] a").first).to_have_text(re.compile(r"feedback.*\?$"))


def test_before_anything_is_typed_stand_questions_that_people_ask(visit: Visit) -> None:
    page = visit("zoeken/")
    asked = page.locator("h2#vragen + ul a")
    assert asked.count() == 8
    expect(asked.first).to_be_visible()
    page.get_by_label("Wat zoek je?").fill("bord")
    expect(asked.first).to_be_hidden()


def test_the_sector_of_the_visitor_is_said_and_can_be_let_go(visit: Visit) -> None:
    page = visit("zoeken/")
    page.evaluate("localStorage.setItem('academie.sector', 'po')")
    page.goto(page.url + "?term=rooster")
    expect(page.locator("[data-search-yours]")).to_contain_text("Wat bij PO past, staat bovenaan.")
    page.get_by_role("button", name="Zet dat uit").click()
    expect(page.locator("[data-search-yours]")).to_be_hidden()


def test_a_mistake_is_understood_and_said(visit: Visit) -> None:
    page = visit("zoeken/?term=bordsesie")
    expect(page.locator("[data-search-status]")).to_contain_text("We zochten op “bordsessie”")


@pytest.mark.parametrize(("misspelt", "word"), [("bordsesie", "bordsessie"), ("leerlingarna", "leerlingarena")])
def test_a_mistake_finds_no_more_than_the_word_that_it_is_read_as(visit: Visit, misspelt: str, word: str) -> None:
    page = visit("zoeken/")
    found, meant = (page.evaluate(PARTS, [text, None])[0] for text in (misspelt, word))
    assert 0 < found <= meant


def test_nothing_found_comes_with_words_that_exist_and_the_topics(visit: Visit) -> None:
    page = visit("zoeken/?term=qqkijkxxwijzerzz")
    expect(page.locator("[data-search-status]")).to_contain_text("Niets gevonden")
    expect(page.get_by_role("heading", name="Alles op onderwerp")).to_be_visible()


def test_filters_that_leave_nothing_can_be_cleared(visit: Visit) -> None:
    page = visit("zoeken/?term=verandercoach&soort=path")
    expect(page.locator("[data-search-status]")).to_contain_text("Met deze filters is er niets")
    page.locator(".facets > summary").click()
    page.get_by_role("button", name="Wis alle filters").click()
    expect(page.locator(".hit").first).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_a_button_that_goes_hands_the_focus_on(visit: Visit, width: int) -> None:
    page = visit("zoeken/?term=bord&soort=module", width=width)
    page.locator(".facets > summary").click()
    page.get_by_role("button", name="Wis alle filters").press("Enter")
    expect(page.locator(".facets summary").first).to_be_focused()
    page.get_by_role("button", name="Toon meer resultaten").press("Enter")
    expect(page.locator(".hit a:focus")).to_have_count(1)


def test_a_filter_that_was_let_go_keeps_the_focus(visit: Visit) -> None:
    page = visit("zoeken/?term=verandercoach&soort=path")
    expect(page.get_by_role("status").first).to_contain_text("verandercoach")
    page.locator(".facets > summary").click()
    box = page.locator('.facets input[value="path"]')
    box.press("Space")
    expect(page.locator(".hit").first).to_be_visible()
    expect(box).to_be_focused()


def test_without_script_everything_is_listed_by_topic(visit: Visit) -> None:
    page = visit("modules/", script=False)
    page.locator("[data-search-box] input").fill("bord")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/zoeken/\?term=bord$"))
    topics = page.locator(".topics")
    assert topics.locator('a[href*="modules/"]').count() == 20
    assert topics.locator('a[href*="videos/"]').count() == 100
    assert topics.get_by_role("link", name="Kijkvraag", exact=True).is_visible()


LOST = ["**/search/nl.json", "**/search/search.js*", "**/search/worker.js*"]


@pytest.mark.parametrize("lost", LOST)
def test_a_search_that_cannot_work_says_so_and_works_when_asked_again(visit: Visit, lost: str) -> None:
    page = visit("zoeken/", failing=lost)
    page.get_by_label("Wat zoek je?").fill("bord")
    failed = page.locator("form[data-search] [data-search-failed]")
    expect(failed).to_be_visible()
    expect(failed).to_contain_text("Zoeken lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw.")
    expect(page.get_by_role("heading", name="Alles op onderwerp")).to_be_visible()
    page.unroute(lost)
    failed.get_by_role("button", name="Probeer het opnieuw").click()
    expect(page.locator(".hit").first).to_be_visible()
    expect(failed).to_be_hidden()


_REFUSED = """const ask = fetch
window.fetch = async (...asked) => new Response(await (await ask(...asked)).blob(), { status: 503 })"""


def test_an_answer_that_is_a_refusal_is_no_index_whatever_comes_with_it(visit: Visit) -> None:
    page = visit("over/", failing="**/nothing")
    page.add_init_script(_REFUSED)
    page.goto(page.url.replace("over/", "zoeken/"))
    page.get_by_label("Wat zoek je?").fill("bord")
    failed = page.locator("form[data-search] [data-search-failed]")
    expect(failed).to_be_visible()
    expect(failed).to_contain_text("Zoeken lukt nu niet.")
    expect(page.get_by_role("heading", name="Alles op onderwerp")).to_be_visible()


@pytest.mark.parametrize("lost", LOST)
def test_the_header_box_works_as_soon_as_the_network_is_back(visit: Visit, lost: str) -> None:
    page = visit("modules/", failing=lost)
    page.get_by_role("searchbox").focus()
    failed = page.locator("[data-search-box] [data-search-failed]")
    expect(failed).to_be_visible()
    page.keyboard.type("bord")
    page.unroute(lost)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.get_by_role("option").first).to_be_visible()
    expect(failed).to_be_hidden()


@pytest.mark.parametrize("translated", ["uk", "en"])
def test_a_page_that_a_browser_translated_searches_in_its_own_language(visit: Visit, translated: str) -> None:
    page = visit("zoeken/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("language => (document.documentElement.lang = language)", translated)
    page.get_by_label("Wat zoek je?").fill("leerlingarena")
    expect(page.locator(".hit mark").first).to_be_visible()
    indexes = {url.rpartition("/assets/search/")[2].split("/")[0] for url in asked if "/assets/search/" in url}
    assert indexes - {"vragen.nl.json"} == {"nl.json", "nl"}


def test_a_browser_that_takes_no_more_addresses_still_searches(visit: Visit) -> None:
    page = visit("over/")
    page.add_init_script("history.replaceState = () => { throw new DOMException('often', 'SecurityError') }")
    page.goto(page.url.replace("over/", "zoeken/"))
    for term in ("kijkvraag", "bordsessie"):
        page.get_by_label("Wat zoek je?").fill(term)
        expect(page.locator("[data-search-status]")).to_contain_text(f"“{term}”")


def test_typing_writes_the_address_when_it_rests(visit: Visit) -> None:
    page = visit("zoeken/")
    page.evaluate(
        """() => {
            window.writes = 0
            const { replaceState } = history
            history.replaceState = (...all) => { window.writes += 1; replaceState.apply(history, all) }
        }"""
    )
    page.get_by_label("Wat zoek je?").press_sequentially("hoe maak ik een doel meetbaar")
    expect(page).to_have_url(re.compile("meetbaar$"))
    assert page.evaluate("window.writes") < len("hoe maak ik een doel meetbaar") / 2


def test_a_cleared_box_leaves_nothing_of_the_last_search(visit: Visit) -> None:
    for term in ("bordsessie", "qqkijkxxwijzerzz"):
        page = visit(f"zoeken/?term={term}")
        expect(page.locator("[data-search-status]")).to_contain_text(term)
        page.get_by_label("Wat zoek je?").fill("")
        expect(page.locator("[data-search-status]")).to_be_empty()
        for part in ("found", "meant"):
            expect(page.locator(f"[data-search-{part}]")).to_be_hidden()
        expect(page.get_by_role("heading", name="Alles op onderwerp")).to_be_visible()
        expect(page).to_have_url(re.compile("/zoeken/$"))


def test_facets_without_a_value_left_have_no_heading(visit: Visit) -> None:
    page = visit("zoeken/?term=qqkijkxxwijzerzz")
    expect(page.locator("[data-search-status]")).to_contain_text("Niets gevonden")
    expect(page.locator(".facets legend").first).to_be_hidden()
    page.get_by_label("Wat zoek je?").fill("kijkvraag")
    expect(page.locator(".hit").first).to_be_visible()
    page.locator(".facets > summary").click()
    for facet in page.locator(".facets fieldset:visible").all():
        assert facet.locator("label:visible").count() > 0
    page.goto(page.url.split("?")[0] + "?term=verandercoach&soort=path")
    expect(page.locator("[data-search-status]")).to_contain_text("Met deze filters")
    for facet in page.locator(".facets fieldset:visible").all():
        assert facet.locator("label:visible").count() > 0


def test_signs_are_shown_as_they_were_typed(visit: Visit) -> None:
    for term in ("$& kijkvraag", "kijkvraag {n}", "<b>kijkvraag"):
        page = visit("zoeken/")
        page.get_by_label("Wat zoek je?").fill(term)
        expect(page.locator("[data-search-status]")).to_contain_text(f"“{term}”")


def test_the_magnifier_of_a_phone_leads_into_the_field(visit: Visit) -> None:
    page = visit("modules/", width=360)
    page.get_by_role("link", name="Zoeken").first.click()
    expect(page).to_have_url(re.compile("/zoeken/"))
    expect(page.get_by_label("Wat zoek je?")).to_be_focused()


@pytest.mark.parametrize("term", ["leerlingarena", "valkuilen", "wat kost het", "dat lees ik niet", "je ziet doe dit"])
def test_every_hit_shows_what_was_looked_for_and_is_as_high_as_its_text(visit: Visit, term: str) -> None:
    page = visit("zoeken/")
    box = page.get_by_label("Wat zoek je?")
    box.fill(term)
    expect(page.locator(".hit mark").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    box.press("End")
    box.press("Space")
    expect(page.locator("[data-search-status]")).to_contain_text(term)
    hits = page.locator(".hit__subs li")
    expect(hits.first).to_be_visible()
    assert page.locator(".hit__subs li:not(:has(mark))").count() == 0
    assert not [
        text for text in hits.all_inner_texts() if "Je ziet · Doe dit" in text or text.endswith("“Dat lees ik niet.")
    ]
    lines = (
        "lis => lis.map(li => li.querySelector('a > :last-child')).map(text => [text.scrollHeight, text.clientHeight])"
    )
    heights = hits.evaluate_all(lines)
    one_line = min(height for _, height in heights)
    assert all(height in (one_line, 2 * one_line) or full > height for full, height in heights)


def test_parts_of_a_compound_are_not_marked_one_by_one(visit: Visit) -> None:
    page = visit("zoeken/?term=leerlingarena")
    expect(page.locator(".hit mark").first).to_be_visible()
    marked = {text.casefold() for text in page.locator(".hit").first.locator("mark").all_inner_texts()}
    assert "leerlingarena" in marked
    assert marked.isdisjoint({"leerlingen", "leerling"})


def test_what_nothing_is_near_to_is_told_and_never_read_as_another_word(visit: Visit) -> None:
    page = visit("zoeken/?term=regio zuid")
    status = page.locator("[data-search-status]")
    expect(status).to_contain_text("Niets gevonden voor “regio zuid”")
    page.get_by_label("Wat zoek je?").fill("regio bord")
    expect(status).to_contain_text("resultaten voor “regio bord”. Over “regio” vonden we niets.")
    expect(page.locator("[data-search-meant]")).to_contain_text("Bedoelde je: regie")
    expect(page.locator(".hit mark").first).to_be_visible()
    assert not [text for text in page.locator("mark").all_inner_texts() if text.casefold().startswith("regi")]


def test_no_word_is_suggested_for_one_that_exists_or_that_only_begins_alike(visit: Visit) -> None:
    page = visit("zoeken/")
    for term, meant in (("regio zuid", "Bedoelde je: regie"), ("wat is de regio", "Bedoelde je: regie"), ("zuid", "")):
        page.get_by_label("Wat zoek je?").fill(term)
        expect(page.locator("[data-search-status]")).to_contain_text(f"“{term}”")
        expect(page.locator("[data-search-meant]")).to_be_visible(visible=bool(meant))
        assert meant in page.locator("[data-search-meant]").inner_text()


def test_the_other_language_searches_for_the_same(visit: Visit) -> None:
    page = visit("zoeken/?term=bordsessie&soort=module")
    expect(page.locator("[data-search-status]")).to_contain_text("“bordsessie”")
    page.get_by_label("Wat zoek je?").fill("feedback")
    expect(page).to_have_url(re.compile("term=feedback"))
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(r"/en/zoeken/\?term=feedback&soort=module$"))
    expect(page.locator("[data-search-status]")).to_contain_text("“feedback”")


def test_the_other_language_opens_at_the_same_place(visit: Visit) -> None:
    page = visit("modules/08-bordsessie/#agenda")
    page.get_by_role("link", name="English").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/en/modules/08-bordsessie/#agenda$"))


def test_only_results_are_printed_and_all_that_are_shown(visit: Visit) -> None:
    page = visit("zoeken/?term=bordsessie")
    page.get_by_role("button", name="Toon meer resultaten").click()
    expect(page.locator(".hit").nth(10)).to_be_visible()
    page.emulate_media(media="print")
    assert page.locator("main button:visible, main input:visible, main summary:visible").count() == 0
    assert page.locator(".hit:visible").count() == page.locator(".hit").count() > 10
    share = "hit => hit.closest('div').offsetWidth / hit.closest('[data-search-found]').offsetWidth"
    assert page.locator(".hit").first.evaluate(share) > 0.9, "nothing stands beside them"
