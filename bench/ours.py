"""The academy itself, in a copy: its commands, and a sentence of it that changes."""

import shutil
import sys
from compileall import compile_dir
from pathlib import Path

from bench.environment import ROOT
from bench.measured import NotMeasuredError
from bench.peers import Peer

_PARTS = ("docs", "modules", "overrides", "hooks")
_SECTION = "{#waarom}"


def academy(folder: Path) -> Peer:
    """A copy of the content of this repository, with the films that are there."""
    for name in _PARTS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("videos.yaml", "mkdocs.yml"):
        shutil.copy(ROOT / name, folder)
    films = ROOT / ".build" / "videos"
    if films.is_dir():
        shutil.copytree(films, folder / ".build" / "videos", copy_function=_link)
    # As the peers' packages are; a system may forbid that a run does so.
    compile_dir(ROOT / "hooks", quiet=2)
    page = next((folder / "modules").glob("09-*/index.md"))
    return Peer(
        name="academy",
        folder=folder,
        build=((*command(folder), "build"),),
        kept=("site", ".build/kept"),
        served=(sys.executable, "-m", "mkdocs_preview", "--root", str(folder), "--port", "{port}"),
        page=page,
        address=f"modules/{page.parent.name}/",
        site="site",
        note=f"{_films(folder)}; both languages",
    )


def command(folder: Path, python: str | Path = sys.executable) -> tuple[str, ...]:
    """The command line of the academy for the content of a folder."""
    return (str(python), "-m", "academy.cli", "--root", str(folder))


def sentence_into(site: Peer, sentence: str) -> None:
    """Write the sentence behind the first paragraph of the page, in the place of the one before it."""
    # Not beside the page: nothing but content may stand there.
    page, before = site.page, site.folder / "page-before.md"
    if not before.exists():
        shutil.copy(page, before)
    lines = before.read_text("utf-8").split("\n")
    opening = next((n for n, line in enumerate(lines) if _SECTION in line), _end_of_head(lines))
    place = next((n for n in range(opening + 1, len(lines)) if lines[n][:1].isalpha()), None)
    if place is None:
        raise NotMeasuredError(f"{page.name} has no paragraph")
    lines[place] += f" {sentence}"
    page.write_text("\n".join(lines), "utf-8")


def _films(folder: Path) -> str:
    films = len([*(folder / ".build" / "videos").glob("*/*.mp4")])
    return f"{films} films" if films else "no films: `make videos` renders them"


def _end_of_head(lines: list[str]) -> int:
    return lines.index("---", 1)


def _link(source: str, target: str) -> None:
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy(source, target)
