"""What a reader would get to see: marks that are left in the text because this site makes nothing of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser

from academy.problems import Problem, Rule
from academy.prose.allowed import not_allowed
from academy.prose.blocks import Block
from academy.prose.dialect import block_html
from academy.prose.lines import Kind, is_merge_mark, is_rule, odd_space

RAW_HTML = Rule(
    "raw-html",
    "HTML mag hier niet: {text}. Haal het weg, of schrijf gewone Markdown.",
    "HTML is not allowed here: {text}. Remove it, or write plain Markdown.",
)
LINK_SHAPE = Rule(
    "link-shape",
    "schrijf een link als “[tekst](adres)” op één regel, zonder spaties, haakjes of titel in het adres.",
    "write a link as “[text](address)” on one line, without spaces, brackets or a title in the address.",
)
LIST_BLANK = Rule(
    "list-blank",
    "zet een lege regel boven deze lijst. Begin elk punt op een eigen regel, met één keer “- ” of “1. ” en dan tekst.",
    "put an empty line above this list. Start every item on a line of its own, with “- ” or “1. ” once and then text.",
)
LIST_MARK = Rule(
    "list-mark",
    "begin een punt van een lijst met “- ” of “1. ”, niet met “{text}”.",
    "start an item of a list with “- ” or “1. ”, not with “{text}”.",
)
CODE_MARK = Rule(
    "code-mark",
    "dit teken ` staat alleen. Zet code tussen twee dezelfde tekens, op één regel, of haal het weg.",
    "this mark ` stands alone. Put code between two of the same marks, on one line, or remove it.",
)
MARK_LEFT = Rule(
    "mark-left",
    "“{text}” komt zo op de pagina: deze site maakt er niets van. Haal het weg, zeg het in woorden, of zet het "
    "als code tussen `.",
    "“{text}” is shown like this: this site makes nothing of it. Remove it, say it in words, or put it as code "
    "between `.",
)
HEADING_INSIDE = Rule(
    "heading-inside",
    "een kop kan niet in een lijst of citaat staan. Zet hem vooraan een regel, met een lege regel erboven.",
    "a heading cannot stand in a list or quotation. Put it at the start of a line, with an empty line above it.",
)

_LEFT: tuple[tuple[re.Pattern[str], Rule], ...] = tuple(
    (re.compile(pattern, re.MULTILINE), rule)
    for pattern, rule in (
        (r"`+", CODE_MARK),
        (r"\[\^|^\[[ xX]\](?=\s)|\[!\w+\]", MARK_LEFT),
        (r"\]\(|\]\[|\)\[|!\[|^\s*\[(?!\^)[^\]\n]*\]:", LINK_SHAPE),
        (r"^\s*(?:[-*+]|[0-9]{1,9}\.)(?=\s|$)", LIST_BLANK),
        (r"^\s*(?:[0-9]{1,9}\)|[•·▪◦●○■□‣⁃▶►\uf0b7\uf0a7]|[–—](?=\s)|o[ \t]{2,}\S+)", LIST_MARK),
        (r"^\s*#{1,6}(?=\s)", HEADING_INSIDE),
        (r"^\s*(?:!!!|\?\?\?|:::|\+\+\+|>|: |\[TOC\]|\|)", MARK_LEFT),
        (r"&#[0-9xX][0-9a-fA-F]{6,40}", MARK_LEFT),
        (r"~~(?:[^~\n]+~~)?|\*\*|(?<!\w)__(?=[^\W_])|==[^\s=][^=\n]*==|\$\$", MARK_LEFT),
        (r"(?<=\w)\^\w+\^|(?<!~)~\w[^~\n]*~(?!~)", MARK_LEFT),
        (r"(?<![\w:]):[a-z][a-z0-9_+-]+:(?!\w)", MARK_LEFT),
        (r"\\(?=[!-/:-@\[-`{-~]|$)", MARK_LEFT),
    )
)
_SIGNS = re.compile(r"[`\[\]<>&{}!\\|~=$^:#+*_]|^\s*(?:[-–—•·▪◦●○■□‣⁃▶►\uf0b7\uf0a7]|o\s|[0-9]+[.)])", re.MULTILINE)


def check_rendered(block: Block, source: str) -> Iterator[Problem]:
    """What the HTML of a block shows that its author cannot have meant; plain sentences are not rendered for it."""
    if _said_otherwise(block) or not _SIGNS.search(block.text):
        return
    html = block_html(block)
    for text in not_allowed(html):
        yield Problem(source, block.lines[0].number, 1, "", RAW_HTML, {"text": text})
    yield from _once_a_list(sorted(_left(block, html, source), key=lambda problem: problem.line))


def _left(block: Block, html: str, source: str) -> Iterator[Problem]:
    place = _Place(block)
    for text in _texts(html):
        for pattern, rule in _LEFT:
            # Outside lists and quotations it is said where headings are read.
            if rule is HEADING_INSIDE and block.kind is Kind.TEXT:
                continue
            for found in pattern.finditer(text):
                token = found[0].strip()
                if where := place.of(token):
                    yield Problem(source, *where, "", rule, {"text": token.split()[0]})


def _once_a_list(problems: Iterable[Problem]) -> Iterator[Problem]:
    """One missing line, or one other mark, makes items of all lines below it into text: that is said once."""
    last = 0
    for problem in problems:
        follows, last = last and problem.line <= last + 1, problem.line
        if problem.rule is not LIST_BLANK:
            last = problem.line if problem.rule is LIST_MARK else 0
            yield problem
        elif not follows:
            yield problem


def _said_otherwise(block: Block) -> bool:
    """Is it no prose, or is what is wrong with it said where its shape is checked?"""
    if block.kind is Kind.TABLE:
        return len(block.lines) == 1 or not is_rule(block.lines[1].text)
    return block.kind in (Kind.CODE, Kind.SLOT) or any(
        is_merge_mark(line.text) or odd_space(line.text) for line in block.lines
    )


class _Place:
    """Looks in the block for what is left in its text."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.after: dict[str, tuple[int, int]] = {}

    def of(self, token: str) -> tuple[int, int] | None:
        """Line and column of the next place where it stands; none where it is escaped, so that it is meant."""
        return self._next(token) or self._next(token[:2])

    def _next(self, token: str) -> tuple[int, int] | None:
        first, column = self.after.get(token, (0, 0))
        unescaped = re.compile(rf"(?<!\\){re.escape(token)}")
        for index in range(first, len(self.block.lines)):
            if found := unescaped.search(self.block.lines[index].prose, column if index == first else 0):
                self.after[token] = (index, found.end())
                return self.block.lines[index].number, found.start() + 1
        return None


def _texts(html: str) -> Sequence[str]:
    reader = _Text()
    reader.feed(html)
    return [*reader.done, reader.text]


class _Text(HTMLParser):
    """The text of every paragraph, item and cell; a joiner stands for code, and keeps a cell from being a list."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.text = ""
        self.code = 0

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Another paragraph, or code in this one."""
        self._part(tag)
        self.code += tag == "code"
        if tag in ("code", "img", "td", "th"):
            self.text += "\u2060"

    def handle_endtag(self, tag: str) -> None:
        """The end of one."""
        self._part(tag)
        self.code -= tag == "code"

    def _part(self, tag: str) -> None:
        if tag not in ("a", "code", "em", "strong", "img", "br", "span"):
            self.done.append(self.text)
            self.text = ""

    def handle_data(self, data: str) -> None:
        """Words."""
        if not self.code:
            self.text += data
