"""Authors' Markdown → HTML: plain Markdown as a code host shows it, without HTML, attributes and references.

Whatever is none of that is text here, so it cannot become an element, an attribute or an address.
"""

import re
from functools import cache, lru_cache
from html import escape, unescape
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import BacktickInlineProcessor

from academy.prose.blocks import Block, blocks_of
from academy.prose.heading import read_heading
from academy.prose.lines import CODE_SPAN, Kind, is_too_long

_TICKS = re.compile("`+")
_FAR_REFERENCE = re.compile("&(?=#(?:[0-9]{8}|[xX][0-9a-fA-F]{7}))")
"""Begins a number beyond every character there is; whoever decodes the HTML would try to count that far."""
_LANGUAGE = re.compile(r"(?<=[`~])[\w+#.-]+$")
MOST_QUOTES = 3
"""How deep quotes stand within quotes."""
_COLOURED = frozenset({"css", "html", "js", "json", "markdown", "md", "nginx", "python", "sh", "toml", "yaml"})
"""The languages of code that get colours; some of the others take minutes over a comment that is not closed."""
_MOST_COLOURED, _TAB = 5_000, 4
_NOT_OURS = {
    "preprocessors": ("html_block",),
    "blockprocessors": ("code", "hashheader", "setextheader", "quote", "reference"),
    "inlinePatterns": ("html", "reference", "short_reference", "image_reference", "short_image_ref"),
}


@lru_cache(maxsize=4096)
def html_of(markdown: str, depth: int = 0) -> str:
    """The HTML of some Markdown; headings only where it is not inside something else."""
    return "\n".join(block_html(block, depth) for block in blocks_of(markdown))


def block_html(block: Block, depth: int = 0) -> str:
    """The HTML of one block; a slot stays as it is, for whoever fills it."""
    if block.too_long or block.too_deep:
        return f"<p>{escape(block.text, quote=False)}</p>"
    if block.kind is Kind.CODE:
        return _code(block)
    if block.kind is Kind.QUOTE and depth < MOST_QUOTES:
        return f"<blockquote>\n{html_of(block.inner, depth + 1)}\n</blockquote>"
    if block.kind is Kind.HEADING and depth == 0:
        heading = read_heading(block.text)
        return f'<h{heading.level} id="{escape(heading.id)}">{inline_html(heading.words)}</h{heading.level}>'
    if block.kind is Kind.SLOT and depth == 0:
        return block.text
    return _marked(block.text)


@lru_cache(maxsize=4096)
def _marked(markdown: str) -> str:
    return _FAR_REFERENCE.sub("&amp;", str(_prose().reset().convert(markdown)))


@lru_cache(maxsize=4096)
def inline_html(words: str) -> str:
    """Marks within a line, such as bold and code, for words that stand in no paragraph of their own."""
    if is_too_long(words):
        return escape(words, quote=False)
    root = ElementTree.Element("div")
    ElementTree.SubElement(root, "p").text = words
    for step in _prose().reset().treeprocessors:
        changed = step.run(root)
        root = root if changed is None else changed
    html = str(_prose().serializer(root))
    for later in _prose().postprocessors:
        html = str(later.run(html))
    html = html.strip().removeprefix("<div>").removesuffix("</div>").strip().removeprefix("<p>").removesuffix("</p>")
    return _FAR_REFERENCE.sub("&amp;", html)


def plain_words(words: str) -> str:
    """The words of a heading as a list or a machine shows them: without marks."""
    if words.isalnum():
        return words
    return unescape(_without_tags(inline_html(words)))


def _without_tags(html: str) -> str:
    return "".join(piece.partition(">")[2] if index else piece for index, piece in enumerate(html.split("<")))


def _code(block: Block) -> str:
    """A block of code, coloured where that is known to be quick.

    It is fenced so that nothing inside ends it, however its author fenced it.
    """
    opening, *inside = (line.text for line in block.lines)
    code = "\n".join(inside if block.lines[-1].opened else inside[:-1])
    fence = "`" * max(3, *(len(run) + 1 for run in _TICKS.findall(code)), 0)
    language = _LANGUAGE.search(opening)
    if language is None or language[0] not in _COLOURED or len(code) > _MOST_COLOURED:
        return _plain_code(code)
    html = str(_coloured().reset().convert(f"{fence}{language[0]}\n{code}\n{fence}"))
    # Whoever embeds this in Markdown must not take what is in it for a fence.
    return html.replace("`", "&#96;").replace("~", "&#126;")


def _plain_code(code: str) -> str:
    """Code without colours, in the same elements."""
    shown = escape(code.expandtabs(_TAB).strip("\n"), quote=False)
    shown = shown.replace("`", "&#96;").replace("~", "&#126;")
    return f'<div class="highlight"><pre><span></span><code>{shown}\n</code></pre></div>'


@cache
def _prose() -> Markdown:
    markdown = Markdown(extensions=[TableExtension(use_align_attribute=True), SaneListExtension()])
    for part, names in _NOT_OURS.items():
        registry = markdown.parser.blockprocessors if part == "blockprocessors" else getattr(markdown, part)
        for name in names:
            registry.deregister(name)
    # It takes its code from the third group.
    markdown.inlinePatterns.register(BacktickInlineProcessor(f"(){CODE_SPAN.pattern}"), "backtick", 190)
    return markdown


@cache
def _coloured() -> Markdown:
    """Made when there is code to colour: what it needs takes long to load, and a check seldom does."""
    return Markdown(extensions=["pymdownx.superfences"])
