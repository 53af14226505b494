"""Who may import whom, executable: the table of the design, and nothing beside it."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

HOOKS = Path(__file__).parent.parent / "hooks"
ACADEMY = HOOKS / "academy"

ALLOWED: dict[str, set[str]] = {
    "__init__": set(),
    "languages": set(),
    "model": {"languages"},
    "errors": set(),
    "kept": set(),
    "problems": {"errors", "rapidfuzz"},
    "strict_yaml": {"kept", "yaml", "problems"},
    "prose": {"kept", "markdown", "model", "problems"},
    "text": {"languages", "model"},
    "edition": {"languages", "model", "text"},
    "load": {"kept", "languages", "strict_yaml", "model", "problems", "PIL"},
    "validate": {
        "assemble",  # whether a path fits is told by the check, at the line that decides
        "kept",
        "captions",
        "drawing",
        "languages",
        "load",
        "strict_yaml",
        "prose",
        "model",
        "problems",
        "slides",
    },
    "drawing": {"kept", "PIL"},
    "slides": {"drawing", "model", "people"},
    "people": {"kept", "model", "PIL", "resvg_py"},
    "captions": {"languages", "model"},
    "assemble": {"model"},
    "render": {"kept", "captions", "edition", "languages", "prose", "model", "segno", "text"},
    "api": {"languages", "model"},
    "cards": {"kept", "drawing", "edition", "model", "resvg_py"},
    "sharing": {"cards", "edition", "languages", "model"},
    "site": {
        *(
            "api",
            "captions",
            "cards",
            "drawing",
            "edition",
            "languages",
            "model",
            "people",
            "problems",
            "render",
            "scripts",
            "search",
        ),
        *("sharing", "text", "rcssmin", "rjsmin"),
    },
    "scripts": {"errors"},
    "preview": {"errors", "languages", "model", "site", "watchdog", "werkzeug"},
    "sound": {"av", "numpy"},
    "speech": {
        *("errors", "load", "model", "problems", "sound", "strict_yaml", "validate"),
        *("espeakng_loader", "faster_whisper", "numpy", "onnxruntime", "rapidfuzz", "tqdm", "unicode_rbnf"),
    },
    "video": {
        "drawing",
        "errors",
        "load",
        "model",
        "slides",
        "sound",
        "validate",
        "PIL",
        "av",
        "numpy",
        "resvg_py",
        "tqdm",
    },
    "video_cli": {"errors", "load", "validate"},
    "search": {"kept", "edition", "model", "prose", "text"},
    "next_site": set(),
    "publish": {"errors", "next_site", "site"},
    "sources": {"kept", "model"},
    "finished": {"kept", "model", "problems", "publish", "sources"},
    "today": {"errors"},
    "pipeline": {"assemble", "edition", "load", "render", "site", "validate"},
    "address": {"errors"},
    "cli": {
        *(
            "address",
            "errors",
            "finished",
            "kept",
            "mkdocs_frame",
            "next_site",
            "pipeline",
            "problems",
            "publish",
            "site",
            "sources",
            "today",
        ),
        "video_cli",
    },
}
"""Every room with the rooms and libraries it may use; the standard library is free."""


def rooms() -> list[str]:
    return sorted({path.relative_to(ACADEMY).parts[0].removesuffix(".py") for path in ACADEMY.rglob("*.py")})


def files_of(room: str) -> list[Path]:
    return sorted((ACADEMY / room).rglob("*.py")) or [ACADEMY / f"{room}.py"]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            from_root = node.module == "academy"
            yield from [f"academy.{alias.name}" for alias in node.names] if from_root else [node.module or ""]


def used_by(room: str) -> set[str]:
    modules = {name for path in files_of(room) for name in imported(path)}
    outside = {name for name in modules if name.split(".")[0] not in sys.stdlib_module_names}
    return {name.split(".")[1] if name.startswith("academy.") else name.split(".")[0] for name in outside} - {room}


def test_every_room_is_in_the_table() -> None:
    assert rooms() == sorted(ALLOWED)


def test_a_room_imports_what_the_table_allows_and_the_table_allows_nothing_else() -> None:
    assert {room: used_by(room) for room in ALLOWED} == ALLOWED


def test_only_the_adapter_and_what_stands_beside_it_import_mkdocs() -> None:
    users = {
        path.name
        for path in HOOKS.rglob("*.py")
        if any(name.split(".")[0] in {"mkdocs", "material", "mkdocs_static_i18n", "jinja2"} for name in imported(path))
    }
    assert users == {"mkdocs_adapter.py", "mkdocs_page.py", "mkdocs_templates.py"}


READING = {
    *("read_text", "read_bytes", "open", "glob", "rglob", "iterdir", "scandir", "listdir", "walk", "stat"),
    *("exists", "is_file", "is_dir", "truetype", "files", "find_spec", "fromfile", "load_npy"),
}
"""Calls that look at the disk."""
READERS = {
    "kept": "its own folder, and all code for the mark of what it keeps",
    "load": "content and the look",
    "sources": "all that a build is made of, for the mark of it",
    "finished": "the site that a build made",
    "preview": "which folders there are to watch",
    "next_site": "the folder in which the next site is put together",
    "publish": "the folder of the build",
    "drawing": "its own fonts, inside the package",
    "slides": "the icons of the theme, inside its package",
    "people": "its own drawings, inside the package",
    "sound": "sounds",
    "speech": "sounds, and the models of the voice",
    "video": "films, and its own code for their mark",
}
"""The rooms that may look at the disk, and at what; every other is a pure function of what it is given."""


def test_only_load_reads_content() -> None:
    """`render` and `assemble` are strings and values; whoever opens files there breaks the straight line."""
    readers = {
        path.relative_to(ACADEMY).parts[0].removesuffix(".py")
        for path in ACADEMY.rglob("*.py")
        if READING & set(called_names(path))
    }
    assert readers == set(READERS)


def called_names(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_top_level_holds_what_the_design_gives() -> None:
    root = HOOKS.parent
    made = {".git", ".venv", ".build", "site", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis"}
    folders = {path.name for path in root.iterdir() if path.is_dir()} - made
    assert folders <= {"bench", "docs", "hooks", "modules", "overrides", "tests", ".ci", ".github"}
