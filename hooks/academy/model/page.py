"""What `render` gives: Markdown with front matter, for any site builder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from academy.model.terms import Language


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of a small local navigation: the pages around the current one."""

    title: str
    uri: str
    number: str = ""
    current: bool = False


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
