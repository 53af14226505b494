"""Files that are published as they are: judged by what is in them, by their names, and by where they would stand."""

import os
from base64 import a85encode
from pathlib import Path, PurePosixPath
from zlib import compress

import pytest

from academies import told, valid_academy
from academy.languages import SOURCE, TRANSLATIONS
from academy.load.attachments import name_problem
from academy.load.attachments.drawings import drawing_problems
from academy.load.attachments.pictures import picture_problems
from academy.problems import Problem
from academy.validate.taken import OWN_FOLDERS, taken_files
from load.files import PDF, drawing, layered, paper, picture
from sites import real_files

XHTML = b'<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'

RUNS = b"1 0 << /S /JavaScript /JS (x) >>"
PACKED_TWICE = b"/Type /ObjStm /Filter [/FlateDecode /ASCII85Decode]"

MASKS_BY_CLASS = f"<style>{''.join(f'.c{number}{{mask:url(#p{number})}}' for number in range(12))}</style>"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return valid_academy(tmp_path / "academy")


def said(root: Path, name: str, content: bytes) -> list[tuple[str, str]]:
    """Place and rule of what an author is told who puts a file there."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    lines = told(root).problems
    return [(line.split(" ")[0].rstrip(":"), line.rpartition("[")[2].rstrip("]")) for line in lines]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bord.png", picture()),
        ("bord.jpg", picture("JPEG")),
        ("bord.jpeg", picture("JPEG")),
        ("bord.webp", picture("WEBP")),
        ("bord.jpg", layered(20)),
        ("kaart.pdf", PDF),
        ("kaart.pdf", paper(b"1 0 2 9 << /Type /Page >> << /Type /Outlines /First 3 0 R >>")),
        ("bord.svg", drawing('<defs><path id="a" d="M0 0"/></defs><use href="#a" fill="url(#b)"/><text>Bord</text>')),
        ("lees-mij.txt", "Één regel.\n".encode()),
    ],
)
def test_good_files_are_fine(root: Path, name: str, content: bytes) -> None:
    assert said(root, f"docs/bestanden/{name}", content) == []


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("leeg.png", b"", "file-empty"),
        ("leeg.pdf", b"\n", "file-empty"),
        ("bord.png", picture("JPEG"), "file-other-kind"),
        ("bord.jpg", picture("WEBP"), "file-other-kind"),
        ("bord.png", XHTML, "file-other-kind"),
        ("kaart.pdf", b"\xef\xbb\xbf \n<!DOCTYPE html><script>alert(1)</script>", "file-other-kind"),
        ("kaart.txt", XHTML, "file-other-kind"),
        ("kaart.pdf", b"geen pdf", "file-paper-broken"),
        ("kaart.pdf", PDF.replace(b"/Type", b"/OpenAction << /S /JavaScript /JS (x) >> /Type"), "file-paper-runs"),
        ("kaart.pdf", PDF.replace(b"/Type", b"/S /J#61vaScript /Type"), "file-paper-runs"),
        ("kaart.pdf", PDF + b"<< /Type /ObjStm >> stream\n" + compress(b"<< /S /JavaScript >>"), "file-paper-runs"),
        ("kaart.pdf", paper(b"1 0 << /S /J#61vaScript >>"), "file-paper-runs"),
        ("kaart.pdf", paper(b" " * 1_100_000 + RUNS), "file-paper-runs"),
        ("kaart.pdf", paper(RUNS, b"/Type /Obj#53tm /Filter /FlateDecode"), "file-paper-runs"),
        ("kaart.pdf", paper(RUNS, b"/Type /ObjStm /Pad (" + b" " * 500 + b") /Filter /FlateDecode"), "file-paper-runs"),
        ("kaart.pdf", paper(RUNS, b"/N 1 /First 5 /Filter /FlateDecode"), "file-paper-runs"),
        ("kaart.pdf", PDF.replace(b"/Type", b"/AcroForm << /XFA (x) >> /Type"), "file-paper-runs"),
        ("kaart.pdf", PDF.replace(b"/Root", b"/Encrypt 5 0 R /Root"), "file-paper-closed"),
        ("kaart.pdf", paper(b" " * 20_000_000 + RUNS), "file-paper-closed"),
        ("kaart.pdf", paper(a85encode(RUNS), PACKED_TWICE), "file-paper-closed"),
        ("kaart.pdf", paper(a85encode(RUNS), PACKED_TWICE.replace(b"[", b"[%]\n")), "file-paper-closed"),
        ("kaart.pdf", paper(RUNS, b"/Type /ObjStm /Filter 7 0 R"), "file-paper-closed"),
        ("kaart.pdf", paper(RUNS, b"/Type /ObjStm /DecodeParms << /Predictor 12 >>"), "file-paper-closed"),
        ("kaart.pdf", PDF + b"/ObjStm stream\n" * 200_000, "file-paper-closed"),
        ("bord.jpg", layered(1000), "file-picture-layers"),
        ("bord.jpg", picture("JPEG")[:-30], "file-picture-broken"),
        ("bord.webp", picture("WEBP", (400, 400))[:-3], "file-picture-broken"),
        ("bord.png", b"geen plaatje", "file-picture-broken"),
        ("bord.png", picture(size=(400, 400))[:-30], "file-picture-broken"),
        ("bord.png", picture(size=(5001, 4)), "file-picture-large"),
        ("bord.png", picture(size=(20_000, 20_000)), "file-picture-large"),
        ("bord.xml", XHTML, "file-kind"),
        ("bord.ico", picture(), "file-kind"),
        ("site.webmanifest", b"{}", "file-kind"),
    ],
)
@pytest.mark.parametrize("folder", ["docs/bestanden", "modules/01-begin"])
def test_a_file_is_judged_by_what_is_in_it(root: Path, folder: str, name: str, content: bytes, rule: str) -> None:
    if folder.startswith("modules") and name.endswith(".txt"):
        rule = "file-kind"
    assert said(root, f"{folder}/{name}", content) == [(f"{folder}/{name}:1:1", rule)]


def test_what_is_no_file_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "docs/bord.png")
    assert told(root).problems == [
        "docs/bord.png:1:1: is geen bestand. Maak er een gewoon bestand van. [file-not-a-file]"
    ]


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<path onload="x()"/>',
        '<path ONCLICK="x()"/>',
        '<a href="https://example.org"><path/></a>',
        '<image href="https://example.org/a.png"/>',
        '<use href="other.svg#a"/>',
        '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="data:image/svg+xml,x"/>',
        "<foreignObject/>",
        '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
        '<path style="fill:url(https://example.org/a)"/>',
        '<path fill="url( &quot;https://example.org/a#b&quot;)"/>',
        "<style>@import 'https://example.org/a.css';</style>",
        r"<style>p{background:u\72l(https://example.org/a)}</style>",
        "<style>@imp&#111;rt 'https://example.org/a.css';</style>",
        "<style>p{fill:u&#114;l(https://example.org/a)}</style>",
        "<style><![CDATA[@im]]><![CDATA[port 'https://example.org/a.css';]]></style>",
        "<style>@im<!-- -->port 'https://example.org/a.css';</style>",
        "<style>p{fill:url(&#10;https://example.org/a)}</style>",
        "<style>@im<desc>x</desc>port 'https://example.org/a.css';</style>",
        '<set attributeName="href" to="javascript:alert(1)"/>',
        '<?xml-stylesheet href="https://example.org/a.css"?>',
        "<svg/>",
    ],
)
def test_a_drawing_only_shows_shapes_and_words(root: Path, inside: str) -> None:
    found = said(root, "docs/bestanden/bord.svg", drawing(inside))
    assert {rule for _, rule in found} == {"file-drawing-part"}
    assert {place.split(":")[1] for place, _ in found} == {"2"}


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + drawing("<text>&a;</text>"), "file-drawing-part"),
        (drawing("", 'onload="x()"'), "file-drawing-part"),
        (drawing("<path"), "file-drawing-broken"),
        (b"<svg/>", "file-drawing-part"),
        (drawing("<g>" * 50_000), "file-drawing-broken"),
        (b'<?xml version="1.0" encoding="utf-7"?>' + drawing(""), "file-drawing-letters"),
        (b'<?xml version="1.0" encoding="shift_jis"?>' + drawing(""), "file-drawing-letters"),
        (drawing("<path style='marker-mid:url(#a)'/>"), "file-drawing-part"),
    ],
)
def test_nor_does_the_drawing_as_a_whole(root: Path, content: bytes, rule: str) -> None:
    assert rule in {rule for _, rule in said(root, "docs/bestanden/bord.svg", content)}


def test_pictures_are_judged_without_unpacking_their_dots(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small files can hold many dots, and there can be many of those files."""
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda _: pytest.fail("unpacked"))
    for kind in ("PNG", "JPEG", "WEBP"):
        assert list(picture_problems(picture(kind), "bord")) == []


def repeated(part: str, shows: str) -> str:
    """Ten times ten times ten … shapes, in few characters: every part shows the one before it ten times."""
    parts = [f'<{part} id="p{number}">{shows.format(number - 1) * 10}</{part}>' for number in range(1, 12)]
    return f'<{part} id="p0"><path/></{part}>{"".join(parts)}{shows.format(11)}'


@pytest.mark.parametrize(
    "inside",
    [
        repeated("g", '<use href="#p{}"/>'),
        repeated("g", '<use href=" #%70{}"/>'),
        repeated("mask", '<g mask="url(#p{})"/>'),
        repeated("pattern", "<path style=\"fill:url('#p{}')\"/>"),
        repeated("mask", '<g class="c{}"/>') + MASKS_BY_CLASS,
        '<g id="p"><use href="#p"/></g>',
        f'<g id="p">{"<path/>" * 1000}</g>' + '<use href="#p"/>' * 1000,
        "<path/>" * 260_000,
    ],
)
def test_a_drawing_does_not_repeat_its_parts_without_measure(inside: str) -> None:
    assert [problem.rule.id for problem in drawing_problems(drawing(inside).decode(), "bord.svg")] == [
        "file-drawing-repeats"
    ]


def test_a_drawing_repeats_some_parts_as_programs_write_it() -> None:
    inside = (
        "<style>.clipped{clip-path:url(#clip)} path{fill:url(#blue)} *{stroke:none}</style>"
        '<linearGradient id="blue"><stop/></linearGradient><defs><rect id="box"/></defs>'
        '<clipPath id="clip"><use href="#box"/></clipPath>'
        f'<g class="clipped">{"<path/>" * 5000}</g>'
    ) + '<use href="#box"/>' * 500
    assert list(drawing_problems(drawing(inside).decode(), "bord.svg")) == []


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("Bord.png", "bord.png"),
        ("bord.PNG", "bord.png"),
        ("mijn%20foto.webp", "mijn-foto.webp"),
        ("mijn foto.webp", "mijn-foto.webp"),
        ("café.png", "cafe.png"),
        ("cafe\u0301.png", "cafe.png"),
        ('a"b.png', "a-b.png"),
        ("<b>.png", "b.png"),
        ("{{ 7*7 }}.png", "7-7.png"),
        ("a#b?.png", "a-b.png"),
        ("%2e%2e%2fa.png", "a.png"),
        ("javascript:alert(1).png", "javascript-alert-1.png"),
        ("a\nb.png", "a-b.png"),
        ("a\u202eb.png", "ab.png"),
        ("a\x07b.png", "a-b.png"),
        ("\U0001f600.png", "bestand.png"),
        (f"{'a' * 200}.png", f"{'a' * 76}.png"),
        ("-a.png", "a.png"),
    ],
)
def test_a_name_is_the_same_on_every_server_and_a_better_one_is_offered(name: str, better: str) -> None:
    problem = name_problem(f"docs/bestanden/{name}")
    assert isinstance(problem, Problem)
    assert problem.rule.id == "file-name"
    assert problem.values["better"] == better
    assert name_problem(f"docs/bestanden/{better}") is None
    assert len(problem.say().splitlines()) == 1
    assert "\u202e" not in problem.say()


def test_a_name_is_told_once_and_a_link_to_it_is_not_wrong_beside_it(root: Path) -> None:
    assert said(root, "docs/Bestanden/bord.png", picture()) == [("docs/Bestanden/bord.png:1:1", "file-name")]


@pytest.mark.parametrize("folder", ["index.html", "404.html", "sitemap.xml", "over/index.html", "api/academy.json"])
@pytest.mark.parametrize("name", ["index.md", "bord.png"])
def test_no_folder_is_called_as_a_file(root: Path, folder: str, name: str) -> None:
    page = b"---\ntitle: Nieuw\ndescription: Kort gezegd.\n---\nEen regel.\n"
    found = said(root, f"docs/{folder}/{name}", page if name == "index.md" else picture())
    assert found == [(f"docs/{folder}/{name}:1:1", "folder-dot")]


@pytest.mark.parametrize("folder", ["index.html", "werkblad/index.html"])
def test_nor_in_a_module(root: Path, folder: str) -> None:
    name = f"modules/01-begin/{folder}/bord.png"
    assert said(root, name, picture()) == [(f"{name}:1:1", "folder-dot")]


@pytest.mark.parametrize("name", ["robots.txt", "ads.txt", "security.txt", "llms.txt", "lees-mij.txt"])
def test_nothing_that_programs_read_stands_at_the_top_of_the_site(root: Path, name: str) -> None:
    assert said(root, f"docs/{name}", b"Disallow: /\n") == [(f"docs/{name}:1:1", "file-for-machines")]


@pytest.mark.parametrize("name", ["Thumbs.db", "desktop.ini", "over.md~", "over.md.bak", "~$over.pdf", "#over.md#"])
def test_what_a_program_left_behind_is_to_be_removed(root: Path, name: str) -> None:
    assert said(root, f"docs/{name}", b"x") == [(f"docs/{name}:1:1", "file-leftover")]


def test_no_file_of_authors_takes_the_place_of_one_of_the_site() -> None:
    """Whatever the site makes itself, with a suffix that authors may use or another."""
    own = [address for address, file in real_files().items() if not isinstance(file, PurePosixPath)]
    pictures = [address for address in own if address.endswith((".png", ".jpg", ".webp", ".svg", ".pdf", ".txt"))]
    assert "assets/cards/academie.nl.png" in pictures
    assert len(list(taken_files(f"docs/{address}" for address in pictures))) == len(pictures)


def test_every_other_language_of_the_site_has_a_folder_of_its_own() -> None:
    assert {*TRANSLATIONS} < OWN_FOLDERS
    assert SOURCE not in OWN_FOLDERS


@pytest.mark.parametrize("name", ["assets/favicon.svg", "favicon.svg", "en/bord.png", "videos/02-1/poster.webp"])
def test_the_addresses_of_the_site_are_named(root: Path, name: str) -> None:
    content = picture("WEBP") if name.endswith("webp") else picture() if name.endswith("png") else drawing("<path/>")
    assert said(root, f"docs/{name}", content) == [(f"docs/{name}:1:1", "file-taken")]
