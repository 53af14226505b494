"""Small pieces of HTML."""

import re
from collections.abc import Iterable
from html import escape

from academy.model import Language, Section
from academy.prose.dialect import inline_html
from academy.render.icons import ICON_PATHS

_IN_TEXT = re.compile(r"(?P<tag><[^>]*>|&#?\w+;)|[^\w\s,.;:?()/“”‘’–…'&]|_")
_HEADING = re.compile(r'^<h(?P<level>[1-6]) id="(?P<id>[^"]*)">(?P<html>.*)</h(?P=level)>$', re.MULTILINE)
_MARKS = str.maketrans({mark: f"&#{ord(mark)};" for mark in "\\`*_{}[]\n"})
"""What Markdown would take for a mark: our pages are Markdown, and inside a line of it HTML is no shelter."""
_ENTITY = re.compile(r"&(?=#?\w+;)")


def esc(text: str) -> str:
    """Text for HTML, quotation marks of attributes included; Markdown leaves it as it is too."""
    return escape(text, quote=True).translate(_MARKS)


def esc_dressed(text: str) -> str:
    """Text for an attribute of an element whose inside is Markdown: Markdown writes it anew and keeps an entity."""
    return esc(_ENTITY.sub("&amp;", text))


def plain(text: str) -> str:
    """Text for a heading in Markdown."""
    return escape(text, quote=False).translate(_MARKS)


def icon(name: str) -> str:
    """An icon beside a word; it says nothing by itself."""
    assert name in ICON_PATHS, name
    return f'<span class="icon icon--{name}" aria-hidden="true"></span>'


def link(address: str, text: str, classes: str = "", lang: str | None = None) -> str:
    """A link with plain text; `lang` where the text is in another language than the page."""
    attributes = (f' class="{classes}"' if classes else "") + (f' lang="{lang}"' if lang else "")
    return f'<a{attributes} href="{esc(address)}">{esc(text)}</a>'


def button(address: str, text: str, icon_name: str = "", classes: str = "button", *, attributes: str = "") -> str:
    """A link that looks like a button; an arrow points onward, so it comes after the words."""
    words = esc(text)
    if icon_name:
        words = f"{words} {icon(icon_name)}" if icon_name == "arrow" else f"{icon(icon_name)} {words}"
    more = f" {attributes}" if attributes else ""
    return f'<a class="{classes}" href="{esc(address)}"{more}>{words}</a>'


def script_button(
    action: str, words: str, icon_name: str = "", *, classes: str = "button button--quiet", hidden: bool = False
) -> str:
    """A button for the script, `data-do` says what it does; hidden where it can do nothing without script."""
    mark = f"{icon(icon_name)} " if icon_name else ""
    return (
        f'<button class="{classes}" type="button" data-do="{action}"{" hidden" * hidden}>'
        f"{mark}<span>{esc(words)}</span></button>"
    )


def tile(content: str, classes: str = "tile") -> str:
    """A square with an icon or a number."""
    return f'<span class="{classes}" aria-hidden="true">{content}</span>'


def lines(parts: Iterable[str]) -> str:
    """Blocks with a blank line between them, the empty ones left out."""
    return "\n\n".join(part for part in parts if part)


def heading(level: int, id_: str, html: str) -> str:
    """A heading with its fixed address, as Markdown: only what is a heading there is one for the theme.

    Whatever could be a mark in it is written as the number of the character.
    """
    inert = _IN_TEXT.sub(lambda found: found[0] if found["tag"] else f"&#{ord(found[0])};", html)
    return f"{'#' * level} {inert} {{#{id_}}}"


def with_headings(html: str) -> str:
    """The HTML of prose with its headings as `heading` writes them."""
    return _HEADING.sub(lambda found: heading(int(found["level"]), found["id"], found["html"]), html)


def heading_html(section: Section) -> str:
    """The heading of an author's section, with its marks."""
    return inline_html(section.heading)


def section(id_: str, title: str, parts: Iterable[str], classes: str = "section") -> str:
    """A section of a page under a heading of the second level, whose title is HTML."""
    inner = lines([heading(2, id_, title), *parts])
    return f'<section class="{classes}" aria-labelledby="{id_}" markdown="1">\n\n{inner}\n\n</section>'


def choice(name: str, legend: str, options: Iterable[tuple[str, str]], checked: str, classes: str = "") -> str:
    """Radio buttons in a row; without script and without `:has()` everything they choose between stays in view."""
    labels = "\n".join(
        f'<label><input type="radio" name="{name}" value="{value}"{" checked" if value == checked else ""}>'
        f"<span>{text}</span></label>"
        for value, text in options
    )
    return (
        f'<fieldset class="{classes or "filter"}"><legend>{esc(legend)}</legend>'
        f'<div class="choice">{labels}</div></fieldset>'
    )


def lang_attribute(content: Language, edition: Language) -> str:
    """Marks words that are in another language than the page around them."""
    return "" if content is edition else f' lang="{content}"'
