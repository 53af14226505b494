"""Links in Markdown: where they stand and what they point at, seen from the repository."""

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

from academy.prose.blocks import Block
from academy.prose.dialect import block_html
from academy.prose.lines import Kind

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_PLAIN = re.compile(r"[^\s()<>\\]+")
_ODD = r"\]\((?![^\s()<>\\&]+\))"
"""What opens an address that is not written as `](address)`."""
_UNSEEN = re.compile(r"[\x00-\x20]")


@dataclass(frozen=True, slots=True)
class Link:
    """One link or picture as a reader gets it."""

    target: str
    line: int
    column: int
    words: str
    """What it says, or what is said of a picture."""
    picture: bool = False
    written: bool = True
    """Does the address stand in the file as `](address)` or `<address>`?"""

    @property
    def leaves_the_site(self) -> bool:
        """Does it name a scheme or a host?"""
        return leaves_the_site(self.target)


def leaves_the_site(target: str) -> bool:
    """Does an address name a scheme or a host, also where a browser would read one into it?"""
    return _SCHEME.match(_UNSEEN.sub("", target).replace("\\", "/")) is not None


def find_links(block: Block) -> Iterator[Link]:
    """Every link and picture of a block, as the page will have them."""
    if block.kind is Kind.CODE or not any("](" in line.text or "<" in line.text for line in block.lines):
        return
    reader = _Links()
    reader.feed(block_html(block))
    place = _Place(block)
    for target, words, picture in reader.found:
        line, column, written = place.of(target)
        yield Link(target, line, column, words, picture, written)


class _Place:
    """Looks in the block for every link; the same address twice is found at two places."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.after: dict[str, tuple[int, int]] = {}

    def of(self, target: str) -> tuple[int, int, bool]:
        """Line and column of an address, and whether it stands there as such."""
        own = re.escape(target.removeprefix("mailto:"))
        written = rf"\]\((?P<own>(?:mailto:)?{own})\)|(?<!\]\()<(?P<bare>(?:mailto:)?{own})>"
        if _PLAIN.fullmatch(target) and (found := self._next(written)):
            return found[0], max(found[1].start("own"), found[1].start("bare")) + 1, True
        if found := self._next(_ODD):
            return found[0], found[1].start() + 1, False
        return self.block.lines[0].number, 1, False

    def _next(self, pattern: str) -> tuple[int, re.Match[str]] | None:
        first, column = self.after.get(pattern, (0, 0))
        for index in range(first, len(self.block.lines)):
            found = re.compile(pattern).search(self.block.lines[index].prose, column if index == first else 0)
            if found:
                self.after[pattern] = index, found.end()
                return self.block.lines[index].number, found
        return None


class _Links(HTMLParser):
    """The links and pictures of some HTML with their words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, bool]] = []
        self.open: list[int] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """A link begins, or a picture stands here."""
        values = {name: value or "" for name, value in attrs}
        if tag == "img":
            self.found.append((values.get("src", ""), values.get("alt", ""), True))
            self.handle_data(values.get("alt", ""))
        if tag == "a":
            self.open.append(len(self.found))
            self.found.append((values.get("href", ""), "", False))

    def handle_endtag(self, tag: str) -> None:
        """A link ends."""
        if tag == "a" and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        """Words, which belong to the link that they stand in."""
        for index in self.open:
            target, words, picture = self.found[index]
            self.found[index] = (target, words + data, picture)


def resolve(source_uri: str, target: str) -> tuple[str, str]:
    """The repository path and the fragment that a relative target means in a file."""
    path, _, fragment = target.partition("#")
    if not path:
        return source_uri, fragment
    return posixpath.normpath(posixpath.join(posixpath.dirname(source_uri), path)), fragment


def relative_uri(page_uri: str, target_uri: str) -> str:
    """The target as seen from the folder of the page; both are addresses below the site's root."""
    return posixpath.relpath(target_uri, posixpath.dirname(page_uri) or ".")
