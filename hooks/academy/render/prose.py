"""Authors' Markdown → HTML with the site's callouts around what has a fixed form.

`> **Zeg dit:** …`, `> **Voorbeeld:** …`, `> **Let op:** …`, `**Dan heb je:** …` and tables read well as they are;
here they get the element and class that the page shows them with. The HTML holds nothing but what the dialect makes,
so it can stand inside any element of a page.
"""

import re
from dataclasses import dataclass

from academy.kept import kept
from academy.model import Language
from academy.prose.blocks import Block, blocks_of
from academy.prose.dialect import block_html, html_of, inline_html, plain_words
from academy.prose.heading import read_heading
from academy.prose.lines import Kind
from academy.render.markup import esc, icon
from academy.render.pieces import Piece, marked, pieces_of
from academy.text import Interface, interface

_MINUTES = re.compile(r"(?<!\s) \((?P<minutes>[0-9]{1,4} min)\)(?=\n|\Z)")
"""At the end of an action: how much of the step's time it takes."""
_BLANK = re.compile("…{2,}")
"""A line to write on; two marks are room for a number or a date."""
_MOST_AMOUNT = 14
"""A cell of so few characters holds hardly more than a number: what it counts stays beside it."""
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


@kept
def dress(markdown: str, language: Language, title: str) -> str:
    """The HTML of one section's Markdown, its fixed forms dressed.

    The nearest heading names a table for screen readers, `title` where there is none above it.
    """
    tables = _Tables(interface(language), title)
    return "\n".join(_dressed(block, language, tables) for block in blocks_of(markdown))


@dataclass
class _Tables:
    """Puts every table in a box that scrolls, under a name that no other table of the page has."""

    say: Interface
    title: str
    count: int = 0

    def below(self, title: str) -> None:
        """What comes now stands below another heading."""
        self.title, self.count = title, self.count if title == self.title else 0

    def boxed(self, html: str) -> str:
        """The HTML with a box around each of its tables."""
        return _TABLE.sub(self._box, html)

    def _box(self, found: re.Match[str]) -> str:
        self.count += 1
        name = self.title if self.count == 1 else f"{self.title} ({self.count})"
        label = esc(self.say.module.table_label.format(title=name))
        rows = "".join(map(_unbroken, pieces_of(found[0])))
        return f'<div class="table" role="region" tabindex="0" aria-label="{label}">\n{rows}\n</div>'


def _unbroken(piece: Piece) -> str:
    whole = piece.begins and piece.ends and piece.inside[-1:] == ("td",)
    is_amount = whole and len(piece.text) <= _MOST_AMOUNT and any(sign.isdecimal() for sign in piece.text)
    return piece.html.replace(" ", "\u00a0") if is_amount else piece.html


def _dressed(block: Block, language: Language, tables: _Tables) -> str:
    if block.kind is Kind.HEADING:
        tables.below(plain_words(read_heading(block.text).words))
    if block.kind in (Kind.CODE, Kind.HEADING, Kind.SLOT):
        return block_html(block)
    return tables.boxed(_callout(block, language))


def _callout(block: Block, language: Language) -> str:
    if block.kind is Kind.QUOTE:
        return _quote(block, language)
    if block.text.startswith(language.phrases.result):
        return _result(block.text.removeprefix(language.phrases.result).strip(), language)
    html = block_html(block)
    return _lined(html if block.kind is Kind.TABLE else "".join(map(_with_minutes, pieces_of(html))))


def _lined(html: str) -> str:
    """With lines to write on, which are cut off where they are long."""
    return "".join(map(_with_blanks, pieces_of(html)))


def _with_minutes(piece: Piece) -> str:
    """Minutes as a label that stays with the last word."""
    if "code" in piece.inside or not _MINUTES.search(piece.text):
        return piece.html

    def label(found: re.Match[str]) -> str:
        at_the_end = piece.ends or found.end() < len(piece.text)
        return f'\u00a0<span class="minutes">{found["minutes"]}</span>' if at_the_end else found[0]

    return marked(piece.text, _MINUTES, label)


def _with_blanks(piece: Piece) -> str:
    if "code" in piece.inside or not _BLANK.search(piece.text):
        return piece.html

    def line(found: re.Match[str]) -> str:
        return f'<span class="blank{" blank--short" if len(found[0]) == 2 else ""}">{found[0]}</span>'

    return marked(piece.text, _BLANK, line)


def _quote(block: Block, language: Language) -> str:
    said = language.phrases
    for start, dressed in ((said.say, _say_this), (said.example, _example), (said.note, _note)):
        if block.inner.startswith(start):
            return dressed(block.inner.removeprefix(start).strip(), language)
    return block_html(block)


def _say_this(words: str, language: Language) -> str:
    caption = f"<figcaption>{icon('speech')} {esc(interface(language).module.say_this)}</figcaption>"
    return f'<figure class="say">\n{caption}\n<blockquote>\n{html_of(words, 1)}\n</blockquote>\n</figure>'


def _example(words: str, language: Language) -> str:
    mark = f'<strong class="example__mark">{esc(interface(language).module.example)}</strong>'
    html = html_of(words[:1].upper() + words[1:], 1)
    html = html.replace("<p>", f"<p>{mark} ", 1) if html.startswith("<p>") else f"<p>{mark}</p>\n{html}"
    return f'<div class="example">\n{html}\n</div>'


def _note(words: str, language: Language) -> str:
    html = html_of(f"{language.phrases.note} {words}", 1)
    inner = html if html.count("\n") == 0 else f"<div>\n{html}\n</div>"
    return f'<div class="notice" role="note">\n<p>{icon("alert")}</p>\n{inner}\n</div>'


def _result(words: str, language: Language) -> str:
    lead = f"<b>{esc(interface(language).module.you_now_have)}</b>"
    return f'<div class="result">\n<p>{icon("check")}</p>\n<p>{lead} {inline_html(words)}</p>\n</div>'
