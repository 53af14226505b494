"""What `render` gives: Markdown with front matter, for any site builder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from academy.languages import Language

MISSING_PAGE = "404.md"


@dataclass(frozen=True, slots=True)
class Page:
    """A page to publish.

    `uri` is the docs URI without language (`modules/08-bordsessie/index.md`); `language` is that of the
    content, Dutch where a translation is missing; `source_uri` is the file in the repository that an
    author edits to change the page.
    """

    uri: str
    language: Language
    markdown: str
    source_uri: str
    meta: Mapping[str, Any] = field(default_factory=dict)


def is_indexed(uri: str) -> bool:
    """Should a search engine show the page? Not one without content of its own, such as a worksheet to print."""
    return uri != MISSING_PAGE and not uri.endswith("/werkblad.md")
