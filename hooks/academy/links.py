"""Links in Markdown: where they stand and what they point at, seen from the repository."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from academy.sections import lines_of

_LINK = re.compile(r"\]\((?P<target>[^()\s]+)\)")
_ODD = re.compile(r"\]\((?![^()\s]+\))|^[\s>]*\[[^\]]+\]:(?=\s)")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")


@dataclass(frozen=True, slots=True)
class Link:
    """One link or image target as written."""

    target: str
    line: int
    column: int

    @property
    def leaves_the_site(self) -> bool:
        """Does it name a scheme or a host?"""
        return _SCHEME.match(self.target) is not None


def find_links(body: str, first_line: int = 1) -> Iterator[Link]:
    """Every link outside code."""
    for line in lines_of(body, first_line):
        for found in _LINK.finditer(line.prose):
            yield Link(found["target"], line.number, found.start("target") + 1)


def odd_links(body: str, first_line: int = 1) -> Iterator[tuple[int, int]]:
    """Line and column of what Markdown may take for a link and `find_links` does not see."""
    for line in lines_of(body, first_line):
        for found in _ODD.finditer(line.prose):
            yield line.number, found.start() + 1


def resolve(source_uri: str, target: str) -> tuple[str, str]:
    """The repository path and the fragment that a relative target means in a file."""
    path, _, fragment = target.partition("#")
    if not path:
        return source_uri, fragment
    return posixpath.normpath(posixpath.join(posixpath.dirname(source_uri), path)), fragment


def relative_links(markdown: str, source_uri: str, page_uri: str) -> str:
    """The same Markdown with its links as the page at `page_uri` must write them.

    In the repository a page stands in `docs/`; on the site that folder is the root. A link within the file
    stays as it is, unless the page is another one than the file's own, as a worksheet is.
    """
    own_uri = source_uri.replace(".en.md", ".md")

    def rewrite(found: re.Match[str]) -> str:
        target = found["target"]
        if _SCHEME.match(target) or (target.startswith("#") and own_uri.removeprefix("docs/") == page_uri):
            return found[0]
        path, fragment = resolve(own_uri, target)
        anchor = f"#{fragment}" if fragment else ""
        return f"]({relative_uri(page_uri, path.removeprefix('docs/'))}{anchor})"

    return _LINK.sub(rewrite, markdown)


def relative_uri(page_uri: str, target_uri: str) -> str:
    """The target as seen from the folder of the page; both are addresses below the site's root."""
    return posixpath.relpath(target_uri, posixpath.dirname(page_uri) or ".")
