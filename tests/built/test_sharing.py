"""What a built page carries for whoever shares, saves, serves or reads it by machine."""

import json
import re
import struct
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from academy.site.headers import HEADERS, POLICY
from academy.site.pictures import ICON_SIZES
from built.test_links import SITE_ADDRESS

PNG_SIZE = struct.Struct(">II")


def pages(site: Path) -> list[Path]:
    return [path for path in site.rglob("*.html") if path.name != "404.html"]


def png_size(path: Path) -> tuple[int, ...]:
    return PNG_SIZE.unpack(path.read_bytes()[16:24])


def test_every_page_shows_a_card_that_is_there(built_site: Path) -> None:
    shown = set()
    for path in pages(built_site):
        html = path.read_text("utf-8")
        found = re.findall(r'<meta property="og:image" content="([^"]+)">', html)
        assert len(found) == 1, path
        assert '<meta name="twitter:card" content="summary_large_image">' in html
        for name in ("og:title", "og:description", "og:image:alt"):
            assert re.search(rf'property="{name}" content="[^"]+"', html), (path, name)
        assert found[0].startswith(SITE_ADDRESS)
        shown.add(urlsplit(found[0]).path[1:])
    assert {png_size(built_site / uri) for uri in shown} == {(1200, 630)}
    assert {str(path.relative_to(built_site)) for path in built_site.glob("assets/cards/*")} == shown


def test_a_card_is_small_enough_to_be_fetched_by_a_chat(built_site: Path) -> None:
    assert max(path.stat().st_size for path in built_site.glob("assets/cards/*.png")) < 100_000


def test_structured_data_is_json_and_its_addresses_lead_to_pages(built_site: Path) -> None:
    kinds: set[str] = set()
    for path in pages(built_site):
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text("utf-8")):
            graph = json.loads(block)["@graph"]
            kinds |= {str(node["@type"]) for node in graph}
            for address in re.findall(r'"(?:url|item)":"([^"]+)"', block):
                assert (built_site / urlsplit(address).path[1:] / "index.html").exists(), (path, address)
    assert {"Course", "WebSite", "DefinedTermSet", "BreadcrumbList", "['LearningResource', 'HowTo']"} <= kinds


@pytest.mark.parametrize(("uri", "size"), ICON_SIZES.items())
def test_the_icons_have_the_size_they_say(built_site: Path, uri: str, size: int) -> None:
    assert png_size(built_site / uri) == (size, size)


def test_the_manifest_names_icons_that_are_there(built_site: Path) -> None:
    manifest = json.loads((built_site / "manifest.webmanifest").read_text("utf-8"))
    assert [icon["src"] for icon in manifest["icons"] if not (built_site / icon["src"]).exists()] == []
    for address in ("", "en/modules/08-bordsessie/"):
        page = built_site / address
        link = re.search(r'rel="manifest" href="([^"]+)"', (page / "index.html").read_text("utf-8"))
        assert link
        assert (page / link[1]).resolve() == (built_site / "manifest.webmanifest").resolve()


def test_publishers_get_the_policy_that_the_tests_serve(built_site: Path, root: Path) -> None:
    text = (built_site / "_headers").read_text("utf-8")
    for name, value in HEADERS.items():
        assert f"  {name}: {value}\n" in text
    assert "unsafe-inline" not in POLICY
    assert POLICY in (root / "README.md").read_text("utf-8")
