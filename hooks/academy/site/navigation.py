"""What leads to the other parts of the site from every page: the main navigation and the foot."""

from typing import Any

from academy.edition import root_url
from academy.model import FOOTER_PAGES, MAIN_PAGES, Language
from academy.text import interface


def main_pages(language: Language) -> tuple[tuple[str, str], ...]:
    """Title and docs URI of the pages in the main navigation: one a section, never a page more."""
    say = interface(language)
    titles = (
        *(say.shell.home, say.shell.paths, say.shell.modules),
        *(say.shell.videos, say.shell.instruments, say.shell.about),
    )
    return tuple(zip(titles, MAIN_PAGES, strict=True))


def footer(language: Language) -> list[dict[str, str]]:
    """The links at the foot of every page."""
    titles = interface(language).shell.footer_titles
    return [{"title": title, "url": root_url(uri, language)} for title, uri in zip(titles, FOOTER_PAGES, strict=True)]


def tabs(uri: str, language: Language) -> list[dict[str, Any]]:
    """The main navigation as it stands above a page."""
    return [_tab(title, target, uri, language) for title, target in main_pages(language)]


def _tab(title: str, target: str, uri: str, language: Language) -> dict[str, Any]:
    section = target.removesuffix("index.md")
    inside = uri == target or (bool(section) and section.endswith("/") and uri.startswith(section))
    return {"title": title, "url": root_url(target, language), "current": inside, "here": uri == target}
