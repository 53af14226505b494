"""Files and folders: what is not content is refused by name, never skipped in silence."""

from pathlib import Path

import pytest

from academies import change, told, valid_academy
from academy.load import load
from effort import at_once
from load.files import PDF, picture

PAGE = "---\ntitle: Nieuw\ndescription: Kort gezegd.\n---\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return valid_academy(tmp_path / "academy")


def add(root: Path, name: str, content: str = "") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return path


def rename(root: Path, old: str, new: str) -> None:
    (root / old).rename(root / new)


def test_a_list_without_end_is_refused_as_a_whole(root: Path) -> None:
    """Every entry that lacks everything would be told of ten times over."""
    add(root, "videos.yaml", "".join(f'- id: "02-{number}"\n' for number in range(60_000)))
    assert [line for line in told(root).problems if line.startswith("videos.yaml")] == [
        "videos.yaml:1:1: bevat 60000 delen; het mogen er hoogstens 5000 zijn. Haal weg wat er niet hoort. "
        "[yaml-too-many-entries]"
    ]


@pytest.mark.parametrize("name", ["modules/01-begin/index.md", "docs/over.md", "docs/bronnen.md", "videos.yaml"])
def test_a_symbolic_link_is_not_followed(root: Path, tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    (root / name).rename(elsewhere)
    (root / name).symlink_to(elsewhere)
    assert told(root).problems == [f"{name}:1:1: is een symbolische link. Zet het bestand zelf in de map. [file-link]"]


@pytest.mark.parametrize("name", ["modules/01-begin/images", "modules/04-nieuw", "docs/nieuw"])
def test_nor_is_a_link_to_a_folder(root: Path, tmp_path: Path, name: str) -> None:
    add(tmp_path, "elsewhere/index.md", PAGE)
    (root / name).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert told(root).problems == [f"{name}:1:1: is een symbolische link. Zet het bestand zelf in de map. [file-link]"]


@pytest.mark.parametrize("name", ["modules", "docs"])
def test_nor_is_a_link_in_the_place_of_everything(root: Path, tmp_path: Path, name: str) -> None:
    (root / name).rename(tmp_path / "elsewhere")
    (root / name).symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert told(root).problems == [f"{name}:1:1: is een symbolische link. Zet het bestand zelf in de map. [file-link]"]


def test_a_link_to_nowhere_is_a_link_too(root: Path) -> None:
    (root / "videos.yaml").unlink()
    (root / "videos.yaml").symlink_to("nowhere")
    assert told(root).problems == [
        "videos.yaml:1:1: is een symbolische link. Zet het bestand zelf in de map. [file-link]"
    ]


def test_a_folder_in_the_place_of_a_file_is_not_a_file(root: Path) -> None:
    (root / "videos.yaml").unlink()
    (root / "videos.yaml").mkdir()
    assert told(root).problems == [
        "videos.yaml:1:1: is geen bestand. Maak er een gewoon bestand van. [file-not-a-file]"
    ]


@pytest.mark.parametrize("name", ["4-nieuw", "nieuw", "04", "04_nieuw", "04-Nieuw", "04-één", "0004-nieuw"])
def test_a_folder_of_a_module_has_a_number_and_a_name(root: Path, name: str) -> None:
    (root / "modules" / name).mkdir()
    wanted = "de mapnaam moet een nummer en een naam zijn, zoals “08-bordsessie”"
    assert told(root).problems == [f"modules/{name}:1:1: {wanted} (kleine letters, cijfers, streepjes). [folder-name]"]


def test_a_number_belongs_to_one_module(root: Path) -> None:
    add(root, "modules/01-start/index.md", (root / "modules/01-begin/index.md").read_text("utf-8"))
    wanted = "nummer 01 is al van 01-begin. Kies een vrij nummer. [folder-number-twice]"
    assert told(root).problems == [f"modules/01-start:1:1: {wanted}"]


def test_a_module_without_its_dutch_page_is_empty(root: Path) -> None:
    rename(root, "modules/03-verder/index.md", "modules/03-verder/index.en.md")
    assert told(root).problems == ["modules/03-verder/index.md:1:1: ontbreekt. Maak het bestand. [file-missing]"]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("modules/01-begin/notes.docx", ".jpeg, .jpg, .pdf, .png, .svg, .webp, index.en.md, index.md."),
        ("modules/01-begin/index.html", ".jpeg, .jpg, .pdf, .png, .svg, .webp, index.en.md, index.md."),
        ("modules/01-begin/worksheet/index.md", ".jpeg, .jpg, .pdf, .png, .svg, .webp, index.en.md, index.md."),
        ("docs/over.markdown", ".en.md, .jpeg, .jpg, .md, .pdf, .png, .svg, .txt, .webp."),
        ("docs/over.de.md", ".en.md, .jpeg, .jpg, .md, .pdf, .png, .svg, .txt, .webp."),
    ],
)
def test_a_file_of_another_kind_is_not_left_out_in_silence(root: Path, name: str, wanted: str) -> None:
    add(root, name)
    (line,) = told(root).problems
    assert line.startswith(f"{name}:1:1: “{Path(name).name}” kennen we hier niet. Toegestaan: {wanted}")


def test_a_file_beside_the_folders_of_modules_is_lost_there(root: Path) -> None:
    add(root, "modules/04-nieuw.md", PAGE)
    wanted = "staat los in modules/. Zet het in de map van een module. [file-loose]"
    assert told(root).problems == [f"modules/04-nieuw.md:1:1: {wanted}"]


def test_hidden_files_and_folders_are_not_content(root: Path) -> None:
    for name in ("docs/.obsidian/workspace.json", "modules/.DS_Store", "modules/01-begin/.index.md.swp", "docs/.a.md"):
        add(root, name)
    assert told(root) == ([], [])


def test_pictures_and_papers_of_a_module_can_be_linked_to(root: Path) -> None:
    for name, content in (("modules/01-begin/images/bord.png", picture()), ("docs/papier/kaart.pdf", PDF)):
        add(root, name).write_bytes(content)
    change(root, "modules/01-begin/index.md", "Te veel tegelijk.", "![Bord](images/bord.png)")
    change(root, "docs/over.md", "Lees ook", "Zie de [kaart](papier/kaart.pdf). Lees ook")
    assert told(root) == ([], [])
    raw = load(root)
    assert raw.assets == ("docs/papier/kaart.pdf",)
    assert raw.modules[0].attachments == ("modules/01-begin/images/bord.png",)


@pytest.mark.parametrize("name", ["modules/01-begin/images/bord.png", "docs/over.md", "videos.yaml"])
def test_a_file_that_is_too_large_is_not_read(root: Path, name: str) -> None:
    add(root, name, "x" * (5 * 1024 * 1024))
    assert told(root).problems == [f"{name}:1:1: is 5,0 MB; hoogstens 4 MB mag. Maak het kleiner. [file-too-large]"]


@pytest.mark.parametrize(
    "body",
    [
        *("\n" * 3_500_000, "a\n" * 1_900_000, "- a\n" * 200_000, "x\n\n" * 400_000, "> - a\n" * 30_000),
        *("".join(f"## a {{#a{n}}}\n" for n in range(60_000)), ">" * 250_000, "- a\n" + "\n" * 2_000_000 + "    b\n"),
        *(f"```text\n{'a' * 3_000_000}\n```\n", "a" * 250_000),
    ],
    ids=lambda body: f"{body[:6]!r} {len(body)}",
)
@pytest.mark.parametrize("name", ["docs/over.md", "modules/01-begin/index.md", "modules/02-bord/videos/1-bord.md"])
def test_a_text_that_nobody_reads_is_not_read_here_either(root: Path, name: str, body: str) -> None:
    path = next(root.glob(name))
    path.write_text(path.read_text("utf-8") + body, "utf-8")
    found = at_once(lambda: told(root).problems)
    assert any(problem.endswith("[file-text-long]") for problem in found)


def test_metadata_that_is_too_large_is_not_read(root: Path) -> None:
    change(root, "docs/over.md", "title: Over", f"title: {'x' * 70_000}")
    assert told(root).problems == ["docs/over.md:2:1: is groter dan 64 kB. Kort het in. [yaml-too-large]"]


def test_without_any_content_what_must_be_there_is_named(tmp_path: Path) -> None:
    problems = told(tmp_path).problems
    assert "videos.yaml:1:1: ontbreekt. Maak het bestand. [file-missing]" in problems
    assert "docs/leerpaden/mbo.md:1:1: ontbreekt. Maak het bestand. [file-missing]" in problems
