"""A site as the preview shows it: a page is put into its frame when somebody asks for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from academy.model import Language, Page
from academy.site import PublishedFile, Site, page_file


@dataclass
class Shown:
    """The pages of a site, and its other files."""

    site: Site
    html_of: Callable[[Language, Page], str]
    """A page in the frame of the theme."""
    files: Mapping[str, PublishedFile]
    """Those of the site before it, until its own are made."""

    def __post_init__(self) -> None:
        self._html_by_address: dict[str, str] = {}
        # Rendered before anybody asks: who asks should not wait for all pages.
        self._page_by_address: Mapping[str, tuple[Language, Page]] = {
            page_file(page, language): (language, page)
            for language, pages in self.site.pages_by_language.items()
            for page in pages
        }

    def content(self, address: str) -> PublishedFile | None:
        """What stands at an address of the site; nothing when nothing does."""
        if address not in self._page_by_address:
            return self.files.get(address)
        if address not in self._html_by_address:
            self._html_by_address[address] = self.html_of(*self._page_by_address[address])
        return self._html_by_address[address]
