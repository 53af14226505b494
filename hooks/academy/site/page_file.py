"""Which file of the site holds a page."""

from academy.edition import root_url
from academy.model import MISSING_PAGE, Language, Page


def page_file(page: Page, language: Language) -> str:
    """The file in one language's part of the site."""
    return file_at(page.uri, language)


def file_at(uri: str, language: Language) -> str:
    """The same by the address of the page; servers look for the page of missing addresses by its name."""
    if uri == MISSING_PAGE:
        return f"{language.folder}{MISSING_PAGE.replace('.md', '.html')}"
    return f"{root_url(uri, language)}index.html"
