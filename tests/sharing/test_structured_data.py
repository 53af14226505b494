"""What pages tell search engines: every type with the properties its readers ask for, and no way out of the block."""

import json
from typing import Any

import pytest

from academies import valid_academy
from academy.model import Language
from academy.pipeline import build
from academy.sharing import graph_text, link_preview, structured_data
from academy.site import Site

HERE = "https://school.example/academie/"
REQUIRED = {
    "LearningResource": {
        "name", "description", "url", "inLanguage", "license", "learningResourceType", "educationalLevel", "teaches",
        "timeRequired", "audience", "isPartOf",
    },
    "HowTo": {"name", "step"},
    "HowToStep": {"name", "position", "url"},
    "Course": {"name", "description", "provider", "offers", "hasCourseInstance", "hasPart", "inLanguage"},
    "CourseInstance": {"courseMode", "courseWorkload"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "WebSite": {"name", "url", "potentialAction"},
    "SearchAction": {"target", "query-input"},
    "EntryPoint": {"urlTemplate"},
    "DefinedTermSet": {"name", "hasDefinedTerm"},
    "DefinedTerm": {"name", "description", "url"},
    "EducationalAudience": {"educationalRole"},
    "Organization": {"name", "url"},
    "Offer": {"category", "price"},
}  # fmt: skip
"""By type: what schema.org's readers (search engines, LRMI catalogues) cannot do without."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    academy = tmp_path_factory.mktemp("academy")
    valid_academy(academy)
    return build(academy)


def described(site: Site, uri: str, language: Language = Language.NL) -> list[dict[str, Any]]:
    page = next(page for page in site.pages_by_language[language] if page.uri == uri)
    edition = site.edition_by_language[page.language]
    text = graph_text(structured_data(page, edition), HERE)
    return json.loads(text)["@graph"] if text else []


def nodes(value: Any) -> list[dict[str, Any]]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [*([value] if isinstance(value, dict) and "@type" in value else []), *(n for v in inner for n in nodes(v))]


@pytest.mark.parametrize("language", Language)
def test_every_type_has_what_its_readers_ask_for(site: Site, language: Language) -> None:
    seen = set()
    for page in site.pages_by_language[language]:
        whole = described(site, page.uri, language)
        for node in nodes(whole):
            types = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
            # A reference names a thing that another page describes.
            reference = set(node) <= {"@type", "@id", "url", "name", "timeRequired"} and "@id" in node
            for type_ in types:
                seen.add(type_)
                assert reference or REQUIRED[type_] <= set(node), (page.uri, type_)
    assert seen == set(REQUIRED)


def test_a_module_lists_its_steps_in_order_with_their_addresses(site: Site) -> None:
    module = described(site, "modules/02-bord/index.md")[0]
    facts = next(m for m in site.catalog.modules if m.id == "02")
    assert [step["position"] for step in module["step"]] == list(range(1, len(facts.steps) + 1))
    assert [step["url"] for step in module["step"]] == [f"{HERE}modules/02-bord/#{step.id}" for step in facts.steps]
    assert module["teaches"] == list(facts.words(Language.NL).goals)


def test_a_path_holds_its_modules_in_the_order_of_the_plan(site: Site) -> None:
    course = described(site, "leerpaden/po.md")[0]
    assert course["@type"] == "Course"
    path = next(path for path in site.paths if path.sector.value == "po")
    assert [part["name"] for part in course["hasPart"]] == [s.module.words(Language.NL).title for s in path.stations]
    assert all(part["url"].startswith(f"{HERE}modules/") for part in course["hasPart"])


def test_a_page_without_translation_describes_the_original(site: Site) -> None:
    module = described(site, "modules/01-begin/index.md", Language.EN)[0]
    assert (module["url"], module["inLanguage"]) == (f"{HERE}modules/01-begin/", "nl")


def test_home_says_how_to_search(site: Site) -> None:
    target = described(site, "index.md")[0]["potentialAction"]["target"]
    assert target["urlTemplate"] == f"{HERE}zoeken/?term={{search_term_string}}"


def test_addresses_of_files_are_whole() -> None:
    film = {"@type": "VideoObject", "contentUrl": "assets/film.mp4", "name": "De bordsessie"}
    assert json.loads(graph_text([film], HERE))["@graph"] == [{**film, "contentUrl": f"{HERE}assets/film.mp4"}]


def test_no_text_ends_the_block() -> None:
    name = "</script><script>alert(1)</script> & <!--"
    text = graph_text([{"@type": "Thing", "name": name}], HERE)
    assert not set("<>&") & set(text)
    assert json.loads(text)["@graph"][0]["name"] == name


def test_pages_that_are_not_indexed_describe_nothing(site: Site) -> None:
    for uri in ("modules/01-begin/werkblad.md", "modules/02-bord/werkblad.md"):
        assert described(site, uri) == []


def test_the_preview_of_a_video_shows_the_card_of_its_module(site: Site) -> None:
    page = next(page for page in site.pages_by_language[Language.NL] if page.uri.startswith("videos/02-"))
    preview = link_preview(page, site.edition_by_language[page.language], HERE)
    assert preview["og:image"] == f"{HERE}assets/cards/module-02.nl.png"
    assert preview["og:description"]


def test_without_a_known_address_there_is_no_preview(site: Site) -> None:
    page = site.pages_by_language[Language.NL][0]
    assert link_preview(page, site.edition_by_language[page.language], "") == {}
