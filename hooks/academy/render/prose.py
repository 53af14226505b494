"""Authors' Markdown → the same Markdown with the site's callouts around what has a fixed form.

`> **Zeg dit:** …`, `> **Voorbeeld:** …`, `**Dan heb je:** …` and tables read well as they are;
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
_RESULT = {Language.NL: "**Dan heb je:**", Language.EN: "**You now have:**"}
_QUOTE = re.compile(r"> ?")
_MINUTES = re.compile(r"(?<=\S) \((?P<minutes>\d+ min)\)$")
"""At the end of an action: how much of the step's time it takes."""
_FENCE = re.compile(r"\s*(```|~~~)")


def dress(markdown: str, language: Language, title: str) -> str:
    """The Markdown of one section, its fixed forms dressed; `title` names its tables for screen readers."""
    say = interface(language)
    blocks = [_block(kind, list(lines), language, say, title) for kind, lines in _runs(markdown)]
    return "\n".join(blocks)


def _runs(markdown: str) -> Iterator[tuple[str, Iterator[str]]]:
    """Consecutive lines of one kind: quote, table, result or text."""
    fenced = False

    def kind(line: str) -> str:
        nonlocal fenced
        if _FENCE.match(line):
            fenced = not fenced
            return "text"
        if fenced:
            return "text"
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
    return "\n".join(_MINUTES.sub(r' <span class="minutes">\g<minutes></span>', line) for line in lines)


def _quote(lines: Sequence[str], language: Language, say: Interface) -> str:
    text = "\n".join(lines)
    if text.startswith(_SAY[language]):
        words = text.removeprefix(_SAY[language]).strip()
        caption = f"<figcaption>{icon('speech')} {esc(say.say_this)}</figcaption>"
        return (
            f'<figure class="say" markdown="1">\n{caption}\n<blockquote markdown="1">\n\n{words}\n\n'
            f"</blockquote>\n</figure>"
        )
    if text.startswith(_EXAMPLE[language]):
        words = text.removeprefix(_EXAMPLE[language]).strip()
        mark = f'<strong class="example__mark">{esc(say.example)}</strong>'
        return f'<div class="example" markdown="1">\n\n{mark} {words}\n\n</div>'
    return f'<blockquote markdown="1">\n\n{text}\n\n</blockquote>'


def _result(line: str, language: Language, say: Interface) -> str:
    words = line.removeprefix(_RESULT[language]).strip()
    return (
        f'<div class="result" markdown="1">\n{icon("check")}\n'
        f'<p markdown="span"><b>{esc(say.you_now_have)}</b> {words}</p>\n</div>'
    )


def _table(lines: Sequence[str], say: Interface, title: str) -> str:
    label = esc(say.table_label.format(title=title))
    rows = "\n".join(lines)
    return f'<div class="table" role="region" tabindex="0" aria-label="{label}" markdown="1">\n\n{rows}\n\n</div>'
