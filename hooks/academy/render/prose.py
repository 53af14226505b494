"""Authors' Markdown → the same Markdown with the site's callouts around what has a fixed form.

`> **Zeg dit:** …`, `> **Voorbeeld:** …`, `> **Let op:** …`, `**Dan heb je:** …` and tables read well as they are;
here they get the element and class that the page shows them with.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from academy.model import Language
from academy.render.markup import esc, icon
from academy.text import Interface, interface

_SAY = {Language.NL: "**Zeg dit:**", Language.EN: "**Say this:**"}
_EXAMPLE = {Language.NL: "**Voorbeeld:**", Language.EN: "**Example:**"}
_NOTE = {Language.NL: "**Let op:**", Language.EN: "**Note:**"}
_RESULT = {Language.NL: "**Dan heb je:**", Language.EN: "**You now have:**"}
_HEADING = re.compile(r"#{2,6} +(?P<title>.+?)(?: *\{#[^}]*\})?$")
_QUOTE = re.compile(r"> ?")
_MINUTES = re.compile(r"(?<=\S) \((?P<minutes>\d+ min)\)$")
"""At the end of an action: how much of the step's time it takes."""
_BLANK = re.compile("…{3,}")
"""A line to write on."""
_FENCE = re.compile(r"\s*(```|~~~)")


def dress(markdown: str, language: Language, title: str) -> str:
    """The Markdown of one section, its fixed forms dressed.

    The nearest heading names a table for screen readers, `title` where there is none above it.
    """
    say, blocks, names = interface(language), [], list[str]()
    for kind, run in _runs(markdown):
        lines = list(run)
        if kind == "text":
            title = next((found["title"] for line in reversed(lines) if (found := _HEADING.match(line))), title)
        if kind == "table":
            names.append(title)
        name = title if names.count(title) < 2 else f"{title} ({names.count(title)})"
        blocks.append(_block(kind, lines, language, say, name))
    return "\n".join(blocks)


def _runs(markdown: str) -> Iterator[tuple[str, Iterator[str]]]:
    """Consecutive lines of one kind: quote, table, result, code or text."""
    fenced = False

    def kind(line: str) -> str:
        nonlocal fenced
        if _FENCE.match(line):
            fenced = not fenced
            return "code"
        if fenced:
            return "code"
        if line.startswith(">"):
            return "quote"
        if line.startswith("|"):
            return "table"
        return "result" if line.startswith(tuple(_RESULT.values())) else "text"

    return groupby(markdown.split("\n"), key=kind)


def _block(kind: str, lines: Sequence[str], language: Language, say: Interface, title: str) -> str:
    if kind == "quote":
        return _quote([_QUOTE.sub("", line, count=1) for line in lines], language, say)
    if kind == "table":
        return _table(lines, say, title)
    if kind == "result":
        return _result(" ".join(lines), language, say)
    if kind == "code":
        return "\n".join(lines)
    return "\n".join(_written(line) for line in lines)


def _written(line: str) -> str:
    """Minutes as a label that stays with the last word; a line to write on that is cut off where it is long."""
    line = _MINUTES.sub('\u00a0<span class="minutes">\\g<minutes></span>', line)
    return _BLANK.sub(r'<span class="blank">\g<0></span>', line)


def _quote(lines: Sequence[str], language: Language, say: Interface) -> str:
    text = "\n".join(lines)
    if text.startswith(_SAY[language]):
        words = text.removeprefix(_SAY[language]).strip()
        caption = f"<figcaption>{icon('speech')} {esc(say.module.say_this)}</figcaption>"
        return (
            f'<figure class="say" markdown="1">\n{caption}\n<blockquote markdown="1">\n\n{words}\n\n'
            f"</blockquote>\n</figure>"
        )
    if text.startswith(_EXAMPLE[language]):
        words = text.removeprefix(_EXAMPLE[language]).strip()
        mark = f'<strong class="example__mark">{esc(say.module.example)}</strong>'
        return f'<div class="example" markdown="1">\n\n{mark} {words[:1].upper()}{words[1:]}\n\n</div>'
    if text.startswith(_NOTE[language]):
        return f'<div class="notice" role="note" markdown="1">\n{icon("alert")}\n<p markdown="span">{text}</p>\n</div>'
    return f'<blockquote markdown="1">\n\n{text}\n\n</blockquote>'


def _result(line: str, language: Language, say: Interface) -> str:
    words = line.removeprefix(_RESULT[language]).strip()
    return (
        f'<div class="result" markdown="1">\n{icon("check")}\n'
        f'<p markdown="span"><b>{esc(say.module.you_now_have)}</b> {words}</p>\n</div>'
    )


def _table(lines: Sequence[str], say: Interface, title: str) -> str:
    label = esc(say.module.table_label.format(title=title))
    rows = "\n".join(lines)
    return f'<div class="table" role="region" tabindex="0" aria-label="{label}" markdown="1">\n\n{rows}\n\n</div>'
