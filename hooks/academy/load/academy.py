"""The folders and files of the academy → raw content."""

import os
import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from academy.languages import TRANSLATIONS, without_language
from academy.load.attachments import attachment_problems, name_problem, shown
from academy.load.document import load_document
from academy.load.film import read_films
from academy.load.icons import icon_names
from academy.load.narration import SOUND, RawNarration, read_narration
from academy.load.raw import Document, RawAcademy, RawModule, Sheet
from academy.load.recording import (
    CAPTIONED,
    FILMED,
    MAX_FILM_BYTES,
    RawCaptions,
    RawFilmed,
    read_captions,
    read_filmed,
)
from academy.load.sheet import read_listing, read_sheet
from academy.load.text import FILE_LINK, FILE_MISSING, FILE_NOT_A_FILE, MAX_FILE_BYTES, too_large
from academy.model import NARRATION, Language
from academy.problems import Problem, Rule, did_you_mean

FILE_TOO_MANY = Rule(
    "file-too-many",
    "bevat {count} bestanden; het mogen er hoogstens {most} zijn. Haal weg wat niet bij de academie hoort.",
    "holds {count} files; at most {most} are allowed. Remove what does not belong to the academy.",
)
FILE_KIND = Rule(
    "file-kind",
    "“{suffix}” kennen we hier niet. Toegestaan: {allowed}.{guess_nl}",
    "“{suffix}” is not known here. Allowed: {allowed}.{guess_en}",
)
FILE_LOOSE = Rule(
    "file-loose",
    "staat los in modules/. Zet het in de map van een module.",
    "lies loose in modules/. Put it in the folder of a module.",
)
FOLDER_NAME = Rule(
    "folder-name",
    "de mapnaam moet een nummer en een naam zijn, zoals “08-bordsessie” (kleine letters, cijfers, streepjes).",
    "the folder’s name must be a number and a name, such as “08-bordsessie” (lower case, digits, hyphens).",
)
FOLDER_NUMBER_TWICE = Rule(
    "folder-number-twice",
    "nummer {number} is al van {first}. Kies een vrij nummer.",
    "number {number} is taken by {first}. Choose a free one.",
)

MAX_FILES = 20_000
ATTACHMENTS = (".png", ".jpg", ".jpeg", ".webp", ".svg", ".pdf")
ASSETS = (*ATTACHMENTS, ".txt")
_MODULE_FOLDER = re.compile(r"[0-9]{2,3}-[a-z0-9]+(-[a-z0-9]+)*")
_IN_VIDEOS, _OF_A_VIDEO = re.compile("videos/[^/]+"), re.compile("videos/[^/]+/[^/]+")
_HANDOUT = re.compile("materiaal/[^/]+")
_MODULE_PAGES = {language.file_name("index.md"): language for language in Language}
VIDEOS = "videos.yaml"
PRONUNCIATION = "docs/videos/uitspraak.yaml"
ASKED = {language.file_name("zoekvragen.yaml"): language for language in Language}
_SHEETS = (PRONUNCIATION, *(f"docs/{name}" for name in ASKED))
_OTHER_LANGUAGE = re.compile(rf"[^.]+\.(?!(?:{'|'.join(TRANSLATIONS)})\.)[^.]+\.md")


def load(root: Path) -> RawAcademy:
    """Read `modules/`, `docs/` and `videos.yaml` below the root; whatever can't be read becomes a problem."""
    root = root.absolute()
    folders = [root / name for name in ("modules", "docs")]
    problems = [Problem(folder.name, 1, 1, "", FILE_LINK) for folder in folders if folder.is_symlink()]
    modules = tuple(_module(folder, root, problems) for folder in _module_folders(root, problems))
    videos = read_listing(root / VIDEOS, VIDEOS, problems)
    page_by_uri, assets = _docs(root, problems)
    beside = [found for module in modules for found in _beside_the_page(module)]
    documents = [*(module.document_by_language for module in modules), *beside, *page_by_uri.values()]
    readable = {document.source_uri for by_language in documents for document in by_language.values()}
    unreadable = frozenset(problem.source for problem in problems) - readable
    pronunciation = read_sheet(root / PRONUNCIATION, PRONUNCIATION, problems)
    asked = _asked(root / "docs", root, problems)
    return RawAcademy(
        modules=modules,
        videos=videos,
        page_by_uri=page_by_uri,
        assets=assets,
        problems=tuple(problems),
        pronunciation=pronunciation,
        icons=icon_names(),
        films=read_films(root),
        asked_by_language=asked,
        unreadable=unreadable,
    )


def _beside_the_page(module: RawModule) -> Iterable[Mapping[Language, Document]]:
    return (*module.scripts_by_name.values(), *module.handouts_by_name.values())


def _module_folders(root: Path, problems: list[Problem]) -> list[Path]:
    good = []
    for path in _entries(root / "modules"):
        if path.is_symlink():
            wrong = FILE_LINK
        elif not path.is_dir():
            wrong = FILE_LOOSE
        elif not _MODULE_FOLDER.fullmatch(path.name):
            wrong = FOLDER_NAME
        else:
            good.append(path)
            continue
        problems.append(Problem(shown(_uri(path, root)), 1, 1, "", wrong))
    problems.extend(_numbers_twice(good, root))
    return good


def _numbers_twice(folders: Iterable[Path], root: Path) -> Iterable[Problem]:
    for number, same in groupby(folders, key=lambda folder: folder.name.split("-")[0]):
        first, *others = same
        for other in others:
            yield Problem(_uri(other, root), 1, 1, "", FOLDER_NUMBER_TWICE, {"number": number, "first": first.name})


def _module(folder: Path, root: Path, problems: list[Problem]) -> RawModule:
    files = {_uri(path, folder): path for path in _files(folder, root, problems)}
    pages = {place: path for place, path in files.items() if place in _MODULE_PAGES}
    scripts = {place: path for place, path in files.items() if _IN_VIDEOS.fullmatch(place) and _is_text(path)}
    handouts = {place: path for place, path in files.items() if _HANDOUT.fullmatch(place) and _is_text(path)}
    spoken = {place: path for place, path in files.items() if _OF_A_VIDEO.fullmatch(place) and _is_spoken(path)}
    filmed = {place: path for place, path in files.items() if _IN_VIDEOS.fullmatch(place) and _is_recorded(path)}
    known = {*pages, *scripts, *handouts, *spoken, *filmed, *ASKED}
    others = [path for place, path in files.items() if place not in known]
    for path in others:
        if path.suffix not in ATTACHMENTS:
            problems.append(_unknown_kind(path, root, (*_MODULE_PAGES, *ATTACHMENTS)))
        else:
            problems.extend(attachment_problems(path, _uri(path, root)))
    if not os.path.lexists(folder / "index.md"):
        problems.append(Problem(_uri(folder / "index.md", root), 1, 1, "", FILE_MISSING))
    documents = {_MODULE_PAGES[place]: _document(path, root, problems) for place, path in pages.items()}
    return RawModule(
        folder.name,
        {lang: doc for lang, doc in documents.items() if doc},
        _texts(scripts.values(), root, problems),
        tuple(_uri(path, root) for path in others),
        _narrations(spoken.values(), root, problems),
        _recorded(filmed.values(), root, problems),
        _asked(folder, root, problems),
        _texts(handouts.values(), root, problems),
    )


def _asked(folder: Path, root: Path, problems: list[Problem]) -> dict[Language, Sheet]:
    sheets = {
        language: read_sheet(folder / name, _uri(folder / name, root), problems) for name, language in ASKED.items()
    }
    return {language: sheet for language, sheet in sheets.items() if sheet}


def _recorded(paths: Iterable[Path], root: Path, problems: list[Problem]) -> dict[str, RawFilmed | RawCaptions]:
    found = {
        path.name: read_filmed(path, _uri(path, root))
        if path.suffix == FILMED
        else read_captions(path, _uri(path, root), problems)
        for path in paths
    }
    return {name: file for name, file in found.items() if file}


def _is_recorded(path: Path) -> bool:
    return path.suffix in (FILMED, CAPTIONED)


def _is_spoken(path: Path) -> bool:
    return path.name == NARRATION or path.suffix == SOUND


def _narrations(paths: Iterable[Path], root: Path, problems: list[Problem]) -> dict[str, RawNarration]:
    return {
        Path(folder).name: read_narration(Path(folder), files, _uri(folder, root), problems)
        for folder, files in groupby(paths, key=lambda path: str(path).rpartition(os.sep)[0])
    }


def _is_text(path: Path) -> bool:
    return path.suffix == ".md" and not _OTHER_LANGUAGE.fullmatch(path.name)


def _texts(paths: Iterable[Path], root: Path, problems: list[Problem]) -> dict[str, dict[Language, Document]]:
    """Texts by file name, each in the languages it has."""
    texts_by_name: dict[str, dict[Language, Document]] = {}
    for path in paths:
        name, language = without_language(path.name)
        if document := _document(path, root, problems):
            texts_by_name.setdefault(name.removesuffix(".md"), {})[language] = document
    return texts_by_name


def _document(path: Path, root: Path, problems: list[Problem]) -> Document | None:
    document, found = load_document(path, _uri(path, root))
    problems.extend(found)
    return document


def _docs(root: Path, problems: list[Problem]) -> tuple[dict[str, dict[Language, Document]], tuple[str, ...]]:
    page_by_uri: dict[str, dict[Language, Document]] = {}
    files = _files(root / "docs", root, problems)
    for path in files:
        if path.suffix == ".md" and not _OTHER_LANGUAGE.fullmatch(path.name):
            uri, language = without_language(_uri(path, root / "docs"))
            if document := _document(path, root, problems):
                page_by_uri.setdefault(uri, {})[language] = document
        elif path.suffix in ASSETS:
            problems.extend(attachment_problems(path, _uri(path, root)))
        elif _uri(path, root) not in _SHEETS:
            problems.append(_unknown_kind(path, root, (*(language.suffix for language in Language), *ASSETS)))
    return page_by_uri, tuple(_uri(path, root) for path in files if path.suffix in ASSETS)


def _files(folder: Path, root: Path, problems: list[Problem]) -> list[Path]:
    """The regular files below a folder, sorted; hidden ones are not content."""
    below = _all_below(folder)
    links = [entry for entry in below if entry.is_symlink()]
    found = [entry for entry in below if not entry.is_symlink() and not entry.is_dir()]
    if len(found) > MAX_FILES:
        problems.append(Problem(_uri(folder, root), 1, 1, "", FILE_TOO_MANY, {"count": len(found), "most": MAX_FILES}))
    problems.extend(Problem(shown(_uri(entry.path, root)), 1, 1, "", FILE_LINK) for entry in links)
    # A pipe never ends, so nobody may begin to read it.
    pipes = [entry for entry in found if not entry.is_file()]
    problems.extend(Problem(shown(_uri(entry.path, root)), 1, 1, "", FILE_NOT_A_FILE) for entry in pipes)
    uri_by_path = {entry.path: _uri(entry.path, root) for entry in found if entry.is_file()}
    wrong = {path: problem for path, uri in uri_by_path.items() if (problem := name_problem(uri))}
    problems.extend(wrong.values())
    named = uri_by_path.keys() - wrong.keys()
    sizes = {entry.path: entry.stat().st_size for entry in found if entry.path in named}
    most = {path: MAX_FILM_BYTES if path.endswith(FILMED) else MAX_FILE_BYTES for path in sizes}
    large = {path: size for path, size in sizes.items() if size > most[path]}
    problems.extend(too_large(uri_by_path[path], size, most[path]) for path, size in large.items())
    return [Path(path) for path in sizes if path not in large]


def _all_below(folder: str | Path) -> list[os.DirEntry[str]]:
    """Everything below a folder that is not hidden, sorted; links are not followed."""
    found = []
    for entry in _seen(folder):
        found.append(entry)
        if entry.is_dir(follow_symlinks=False):
            found.extend(_all_below(entry.path))
    return found


def _seen(folder: str | Path) -> list[os.DirEntry[str]]:
    if not os.path.isdir(folder):  # noqa: PTH112
        return []
    return sorted((entry for entry in os.scandir(folder) if entry.name[0] != "."), key=lambda entry: entry.name)


def _entries(folder: Path) -> list[Path]:
    return [Path(entry.path) for entry in _seen(folder)]


def _unknown_kind(path: Path, root: Path, allowed: tuple[str, ...]) -> Problem:
    values = {"suffix": path.name, **did_you_mean(path.name, allowed)}
    return Problem(_uri(path, root), 1, 1, "", FILE_KIND, values)


def _uri(path: Path | str, root: Path) -> str:
    return str(path).removeprefix(f"{root}{os.sep}").replace(os.sep, "/")
