"""The main navigation: one entry a section."""

from typing import Any

from academy.edition import root_url
from academy.model import Language
from academy.text import interface


def main_pages(language: Language) -> tuple[tuple[str, str], ...]:
    """Title and docs URI of the pages in the main navigation: one a section, never a page more."""
    say = interface(language)
    return (
        (say.shell.home, "index.md"),
        (say.shell.paths, "leerpaden/index.md"),
        (say.shell.modules, "modules/index.md"),
        (say.shell.videos, "videos/index.md"),
        (say.shell.instruments, "instrumenten/index.md"),
        (say.shell.about, "over.md"),
    )


def tabs(uri: str, language: Language) -> list[dict[str, Any]]:
    """The main navigation as it stands above a page."""
    return [_tab(title, target, uri, language) for title, target in main_pages(language)]


def _tab(title: str, target: str, uri: str, language: Language) -> dict[str, Any]:
    section = target.removesuffix("index.md")
    inside = uri == target or (bool(section) and section.endswith("/") and uri.startswith(section))
    return {"title": title, "url": root_url(target, language), "current": inside, "here": uri == target}
