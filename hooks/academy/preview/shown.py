"""A site as the preview shows it: a page is put into its frame when somebody asks for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock

from academy.model import Language, Page
from academy.site import PublishedFile, Site, file_at


@dataclass
class Shown:
    """The pages of a site, and its other files."""

    site: Site
    html_of: Callable[[Language, Page], str]
    """A page in the frame of the site."""
    make_files: Callable[[], Mapping[str, PublishedFile]]
    before: Mapping[str, PublishedFile] = field(default_factory=dict)
    """The files of the site before it: what stands there need not wait until its own are made."""

    def __post_init__(self) -> None:
        self._html_by_address: dict[str, str] = {}
        self._files: Mapping[str, PublishedFile] | None = None
        self._making = Lock()

    @cached_property
    def _page_by_address(self) -> Mapping[str, tuple[Language, str]]:
        return {
            file_at(uri, language): (language, uri)
            for language, pages in self.site.page_by_uri.items()
            for uri in pages
        }

    def content(self, address: str) -> PublishedFile | None:
        """What stands at an address of the site; nothing when nothing does."""
        if not self.is_page(address):
            return self.standing[address] if address in self.standing else self.files().get(address)
        if address not in self._html_by_address:
            language, uri = self._page_by_address[address]
            self._html_by_address[address] = self.html_of(language, self.site.page_by_uri[language][uri])
        return self._html_by_address[address]

    def is_page(self, address: str) -> bool:
        """Does a page stand there?"""
        return address in self._page_by_address

    @property
    def standing(self) -> Mapping[str, PublishedFile]:
        """The files that are there now: its own, or those of the site before it."""
        return self.before if self._files is None else self._files

    def files(self) -> Mapping[str, PublishedFile]:
        """Every file that is no page; made once, for whoever asks first."""
        with self._making:
            if self._files is None:
                self._files = self.make_files()
                self.before = {}
            return self._files
