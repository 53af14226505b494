"""How well the search page finds what teachers look for, asked of the page's own modules in a real browser."""

import pytest
from playwright.sync_api import Page, expect

from browser.visits import Visit
from search.queries import Card, Query, place, queries, scores

ASK = """async ([texts, language]) => {
    const from = new URL("../".repeat(language === "nl" ? 1 : 2), location.href)
    const { finder } = await import(new URL("assets/js/search/search.js", from))
    const find = finder(await (await fetch(new URL(`assets/search/${language}.json`, from))).json())
    const card = ({ card, parts }) => [card.url, parts.map(({ entry }) => entry.url)]
    return texts.map((text) => find(text).cards.slice(0, 20).map(card))
}"""


def ask(page: Page, wanted: list[Query], language: str) -> dict[Query, int]:
    """The place at which every query is answered."""
    answers = page.evaluate(ASK, [[query.text for query in wanted], language])
    return {
        query: place(query, [Card(url, tuple(hits)) for url, hits in cards])
        for query, cards in zip(wanted, answers, strict=True)
    }


def test_dutch_queries_find_their_step_video_or_term(visit: Visit) -> None:
    found = ask(visit("zoeken/"), queries("nl"), "nl")
    figures = dict(scores(found))
    print("\n" + "\n".join(f"{name:12} {figure}" for name, figure in figures.items()))
    missed = [query.text for query, at in found.items() if not 1 <= at <= 3]
    assert figures["all"].asked >= 300
    assert figures["all"].third >= 0.95, missed
    assert figures["all"].first >= 0.80
    for name, figure in figures.items():
        assert figure.third >= 0.90, (name, missed)
        assert figure.first >= 0.70, name


def test_queries_that_nobody_tuned_to_are_answered_as_well(visit: Visit) -> None:
    """The groups are too small for floors of their own; what is missed is not told, so that nobody tunes to it."""
    figures = dict(scores(ask(visit("zoeken/"), queries("apart.nl"), "nl")))
    print("\n" + "\n".join(f"{name:12} {figure}" for name, figure in figures.items()))
    assert figures["all"].third >= 0.93
    assert figures["all"].first >= 0.85


def test_english_queries_find_what_is_translated(visit: Visit) -> None:
    figures = dict(scores(ask(visit("en/zoeken/"), queries("en"), "en")))
    print("\n" + "\n".join(f"{name:12} {figure}" for name, figure in figures.items()))
    assert figures["all"].third >= 0.95
    assert figures["all"].first >= 0.80


@pytest.mark.parametrize("text", ["bordsesie", "feedbackgesprek", "hoe maak ik een doel meetbaar"])
def test_the_page_shows_what_the_engine_finds(visit: Visit, text: str) -> None:
    page = visit("zoeken/")
    query = next(query for query in queries("nl") if query.text == text)
    page.get_by_label("Wat zoek je?").fill(text)
    expect(page.locator(".hit").first).to_be_visible()
    expect(page.locator(".hit mark").first).to_be_visible()
    root = page.url.partition("zoeken/")[0]
    urls = "links => links.map(link => link.href)"
    cards = [
        Card(links[0].removeprefix(root), tuple(link.removeprefix(root) for link in links[1:]))
        for links in (hit.locator("a").evaluate_all(urls) for hit in page.locator(".hit").all())
    ]
    assert 1 <= place(query, cards) <= 3
