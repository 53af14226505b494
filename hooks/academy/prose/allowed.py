"""What prose may become: the elements, attributes and addresses that a browser may be given."""

from collections.abc import Iterator, Mapping, Sequence
from html.parser import HTMLParser

_ATTRIBUTES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "li"), frozenset[str]()),
    **dict.fromkeys(("table", "thead", "tbody", "tr"), frozenset[str]()),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), frozenset({"id"})),
    **dict.fromkeys(("th", "td"), frozenset({"align"})),
    **dict.fromkeys(("div", "span"), frozenset({"class"})),
    "ol": frozenset({"start"}),
    "a": frozenset({"href", "title"}),
    "img": frozenset({"src", "alt", "title"}),
}
"""Every element with its attributes; `div` and `span` are what the colours of code stand in."""
_VOID = frozenset({"br", "hr", "img"})
SAFE_SCHEMES = ("https://", "mailto:")


class NotAllowed(HTMLParser):
    """Reads HTML as a browser does and keeps what is outside the list, and what is opened and not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """An element begins."""
        allowed = _ATTRIBUTES.get(tag)
        if allowed is None:
            self.found.append(f"<{tag}>")
        self.found.extend(name for name, _ in attrs if name not in (allowed or ()))
        if tag == "a" and "a" in self.open:
            self.found.append("<a> <a>")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """An element ends; one that was not opened here would close the page's own."""
        if tag in _VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.found.append(f"</{tag}>")

    def handle_comment(self, data: str) -> None:
        """A comment, which prose has none of."""
        self.found.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        """A declaration, which prose has none of."""
        self.found.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        """An instruction, which prose has none of."""
        self.found.append(f"<?{data}>")


def not_allowed(html: str) -> Iterator[str]:
    """Every element and attribute in some HTML that prose may not have."""
    reader = NotAllowed()
    reader.feed(html)
    reader.close()
    yield from reader.found
    yield from (f"<{tag}>" for tag in reader.open)


def is_safe(address: str) -> bool:
    """Is it a path, or an address of a scheme that runs nothing?"""
    if any(character <= " " or character == "\\" for character in address):
        return False
    start = address.partition("/")[0].partition("#")[0].partition("?")[0]
    return address.startswith(SAFE_SCHEMES) or (":" not in start and not address.startswith("//"))
