"""Small pieces of HTML."""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape

from academy.model import Language, Section
from academy.prose.dialect import inline_html
from academy.prose.heading import title_id
from academy.render.icons import ICON_PATHS

_ID = re.compile(r' id="([^"]*)"')


@lru_cache(maxsize=16_384)
def esc(text: str) -> str:
    """Text for HTML, quotation marks of attributes included."""
    return escape(text, quote=True)


def page_title(words: str) -> str:
    """The one heading of the first level."""
    return f"<h1>{escape(words, quote=False)}</h1>"


def with_title_id(html: str, words: str) -> str:
    """The page with an id at its title, so that a link may name it by its words."""
    return html.replace("<h1>", f'<h1 id="{title_id(words, _ID.findall(html))}">', 1)


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
    """Blocks below each other, the empty ones left out."""
    return "\n".join(part for part in parts if part)


def heading(level: int, id_: str, html: str) -> str:
    """A heading with its fixed address."""
    return f'<h{level} id="{id_}">{html}</h{level}>'


def heading_html(section: Section) -> str:
    """The heading of an author's section, with its marks."""
    return inline_html(section.heading)


def section(id_: str, title: str, parts: Iterable[str], classes: str = "section") -> str:
    """A section of a page under a heading of the second level, whose title is HTML."""
    inner = lines([heading(2, id_, title), *parts])
    return f'<section class="{classes}" aria-labelledby="{id_}">\n{inner}\n</section>'


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
