"""The real site: its addresses, its languages, its data."""

import json
import re
from pathlib import Path

import jsonschema

from academy.edition import root_url
from academy.model import Language
from sites import real_site


def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text("utf-8")


def test_it_holds_twenty_modules_a_hundred_videos_and_three_paths(built_site: Path) -> None:
    for prefix in ("", "en/"):
        assert len(list((built_site / prefix / "modules").glob("*-*/index.html"))) == 20
        assert len(list((built_site / prefix / "videos").glob("*-*/index.html"))) == 100
        paths = {path.parent.name for path in (built_site / prefix / "leerpaden").glob("*/index.html")}
        assert paths == {"po", "vo", "mbo"}


ADDRESSES = (
    "", "modules/", "modules/08-bordsessie/", "modules/08-bordsessie/werkblad/", "videos/",
    "videos/08-1-wat-is-een-bordsessie/", "leerpaden/", "leerpaden/po/", "leerpaden/vo/", "leerpaden/mbo/",
    "instrumenten/", "instrumenten/bordsessie/", "instrumenten/lesontwerp/", "instrumenten/lesbezoek/",
    "instrumenten/stem/", "begrippen/", "bronnen/", "over/", "toegankelijkheid/", "privacy/", "bijdragen/",
    "bijdragen/onderdelen/",
    "zoeken/",
)  # fmt: skip


def test_the_addresses_that_last(built_site: Path) -> None:
    pages = {prefix + address: page(built_site, prefix + address) for prefix in ("", "en/") for address in ADDRESSES}
    assert [address for address, html in pages.items() if "<h1" not in html] == []


def test_ids_once_published_stay(root: Path, built_site: Path) -> None:
    """Links, calendars and prints key on these; a line of this file is never taken out or changed."""
    document = json.loads((built_site / "api/academy.json").read_text("utf-8"))
    modules = [f"module {module['id']} {module['url']['nl']}" for module in document["modules"]]
    steps = [f"step {step['id']}" for module in document["modules"] for step in module["steps"]]
    videos = [f"video {video['id']} {video['url']['nl']}" for video in document["videos"]]
    published = (root / "tests/built/published.txt").read_text("utf-8").splitlines()
    assert sorted(set(published) - {*modules, *steps, *videos}) == []


def test_the_data_fits_its_schema(built_site: Path) -> None:
    document = json.loads((built_site / "api/academy.json").read_text("utf-8"))
    schema = json.loads((built_site / "api/academy.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(document)
    assert (len(document["modules"]), len(document["videos"]), len(document["paths"])) == (20, 100, 3)


def test_a_page_without_translation_says_so_and_points_at_the_original(built_site: Path) -> None:
    html = page(built_site, "en/modules/09-gezamenlijk-lesontwerp/")
    assert '<html lang="en"' in html
    assert '<article lang="nl"' in html
    assert "This page has not been translated yet" in html
    assert 'rel="canonical" href="https://academie.example/modules/09-gezamenlijk-lesontwerp/"' in html


def test_a_translated_page_is_english_through_and_through(built_site: Path) -> None:
    html = page(built_site, "en/modules/08-bordsessie/")
    assert "not been translated" not in html
    assert '<article lang="nl"' not in html
    assert "You now have" in html


def test_the_language_switch_stays_on_the_page(built_site: Path) -> None:
    for address in ("modules/08-bordsessie/", "leerpaden/po/"):
        assert f'href="../../en/{address}" hreflang="en"' in page(built_site, address)
    assert 'href="../../../modules/08-bordsessie/" hreflang="nl"' in page(built_site, "en/modules/08-bordsessie/")


def test_there_is_a_page_for_missing_addresses_in_each_language(built_site: Path) -> None:
    dutch, english = (built_site / "404.html").read_text("utf-8"), (built_site / "en/404.html").read_text("utf-8")
    assert '<html lang="nl"' in dutch
    assert '<html lang="en"' in english
    for html in (dutch, english):
        relative = re.findall(r'(?:href|src|action)="(\.[^"]*)"', html)
        assert relative == [], "a server shows this page at any depth"


def test_the_site_map_names_every_page_once_with_its_languages(built_site: Path) -> None:
    text = (built_site / "sitemap.xml").read_text("utf-8")
    addresses = re.findall(r"<loc>(.*?)</loc>", text)
    assert len(addresses) == len(set(addresses))
    assert "https://academie.example/modules/08-bordsessie/" in addresses
    assert "https://academie.example/en/modules/08-bordsessie/" in addresses
    assert "https://academie.example/en/modules/09-gezamenlijk-lesontwerp/" not in addresses, "not translated"
    assert 'hreflang="x-default"' in text


def test_the_site_carries_no_scripts_or_styles_of_the_theme(built_site: Path) -> None:
    names = {path.name for path in (built_site / "assets").rglob("*") if path.is_file()}
    ours = {"search.js", "search.css"}
    assert not {name for name in names if name.startswith(("bundle.", "main.", "palette.", "search."))} - ours


def test_every_page_of_the_pipeline_is_built(built_site: Path) -> None:
    site = real_site()
    missing = [
        page.uri
        for language in Language
        for page in site.pages_by_language[language]
        if page.uri != "404.md" and not (built_site / root_url(page.uri, language) / "index.html").exists()
    ]
    assert missing == []


def test_the_site_map_names_no_page_that_asks_not_to_be_indexed(built_site: Path) -> None:
    addresses = re.findall(
        r"<loc>https://academie.example/(.*?)</loc>", (built_site / "sitemap.xml").read_text("utf-8")
    )
    assert [address for address in addresses if 'content="noindex"' in page(built_site, address)] == []


def test_dutch_titles_on_english_pages_are_marked_as_dutch(built_site: Path) -> None:
    for address in ("en/leerpaden/po/", "en/modules/", "en/videos/09-1-samen-ontwerpen-elk-geven/"):
        html = page(built_site, address)
        links = re.findall(r'(?:<h\d[^>]*>)?<a [^>]*09-gezamenlijk-lesontwerp/".*?</a>', html, re.DOTALL)
        named = [link for link in links if "Gezamenlijk lesontwerp<" in link]
        assert named
        assert [link for link in named if 'lang="nl"' not in link] == []
