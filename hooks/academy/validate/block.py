"""How a block is written: where the site and a code host would take the same lines for something else."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from academy.problems import Problem, Rule
from academy.prose.blocks import MOST_LEVELS, Block
from academy.prose.lines import MOST_CHARACTERS, Kind, Line, is_item, is_merge_mark, is_rule, odd_space
from academy.strict_yaml import ODD_SPACE

FENCE_OPEN = Rule(
    "fence-open",
    "dit codeblok wordt niet gesloten. Zet {fence} op een eigen regel eronder.",
    "this code block is not closed. Put {fence} on a line of its own below it.",
)
FENCE_SHAPE = Rule(
    "fence-shape",
    "begin en eindig een codeblok vooraan de regel, met even veel dezelfde tekens: ```text en ```.",
    "start and end a code block at the start of the line, with the same number of the same marks: ```text and ```.",
)
TOO_LONG = Rule(
    "too-long",
    "deze alinea is te lang, of heeft te veel tekens zoals “[”. Een alinea heeft hoogstens {most} tekens. Knip "
    "hem in stukken.",
    "this paragraph is too long, or has too many marks such as “[”. A paragraph has at most {most} characters. "
    "Split it.",
)
LIST_DEEP = Rule(
    "list-deep",
    "deze lijst gaat dieper dan {most} niveaus. Maak er een eigen lijst of een alinea van.",
    "this list goes deeper than {most} levels. Make it a list of its own, or a paragraph.",
)
LINE_INDENT = Rule(
    "line-indent",
    "begin deze regel vooraan, of spring in een lijst vier spaties in voor elk niveau.",
    "start this line at the margin, or indent by four spaces for every level of a list.",
)
LINE_BLANK = Rule(
    "line-blank",
    "zet een lege regel boven deze regel. Anders hoort hij bij wat erboven staat.",
    "put an empty line above this line. Otherwise it belongs to what stands above it.",
)
PROSE_TAB = Rule(
    "prose-tab",
    "hier staat een tab. Gebruik spaties; in een lijst vier voor elk niveau.",
    "there is a tab here. Use spaces; in a list four for every level.",
)
SOFT_HYPHEN = Rule(
    "soft-hyphen",
    "hier staat een zacht afbreekteken, dat niemand ziet. Haal het weg.",
    "there is a soft hyphen here, which nobody sees. Remove it.",
)
MERGE_MARK = Rule(
    "merge-mark",
    "hier staat nog een teken van een samenvoeging die niet af is. Kies welke tekst blijft en haal “{text}” weg.",
    "this is left of a merge that is not finished. Choose which text stays and remove “{text}”.",
)
TABLE_CELLS = Rule(
    "table-cells",
    "deze rij heeft {count} vakken, de kop van de tabel {want}. Zet in elke rij even veel vakken tussen “|”.",
    "this row has {count} cells, the head of the table {want}. Give every row as many cells between “|”.",
)
TABLE_RULE = Rule(
    "table-rule",
    "onder de kop van deze tabel ontbreekt de regel met streepjes. Zet daar “{text}”.",
    "the head of this table has no line of dashes below it. Put “{text}” there.",
)

LEVEL = 4
_FENCE_START = re.compile(r"(`{3,}|~{3,})[\w+#.-]*")
_CELL = re.compile(r"(?<!\\)\|")
_LAZY = frozenset({Kind.TEXT, Kind.LIST, Kind.TABLE})


def check_lines(lines: Sequence[Line], source: str) -> Iterator[Problem]:
    """What is wrong with single lines, and with how two lines follow each other."""
    for line in (line for line in lines if not line.code):
        if is_merge_mark(line.text):
            yield Problem(source, line.number, 1, "", MERGE_MARK, {"text": line.text[:7]})
        if "\u00ad" in line.text:
            yield Problem(source, line.number, line.text.index("\u00ad") + 1, "", SOFT_HYPHEN)
        if "\t" in line.text:
            yield Problem(source, line.number, line.text.index("\t") + 1, "", PROSE_TAB)
        if odd := odd_space(line.text):
            yield Problem(source, line.number, odd.end(), "", ODD_SPACE, {"name": f"U+{ord(odd['space']):04X}"})
    for above, line in pairwise(lines):
        if above.kind is Kind.QUOTE and line.kind in _LAZY:
            yield Problem(source, line.number, 1, "", LINE_BLANK)


def check_block(block: Block, source: str) -> Iterator[Problem]:
    """What is wrong with the shape of one block."""
    if block.kind is Kind.CODE:
        yield from _fence(block.lines, source)
    elif block.too_long:
        yield Problem(source, block.lines[0].number, 1, "", TOO_LONG, {"most": MOST_CHARACTERS})
    elif block.too_deep:
        yield Problem(source, block.lines[0].number, 1, "", LIST_DEEP, {"most": MOST_LEVELS})
    elif block.kind is Kind.TABLE:
        yield from _table(block.lines, source)
    elif block.kind is Kind.LIST:
        yield from _list(block.lines, source)
    elif block.lines[0].text.startswith(" " * LEVEL):
        yield Problem(source, block.lines[0].number, 1, "", LINE_INDENT)


def _fence(lines: Sequence[Line], source: str) -> Iterator[Problem]:
    first, last = lines[0], lines[-1]
    start = _FENCE_START.fullmatch(first.text.rstrip())
    if last.opened is not None:
        fence = start[1] if start else "```"
        yield Problem(source, first.number, 1, "", FENCE_OPEN, {"fence": fence})
    elif start is None:
        yield Problem(source, first.number, 1, "", FENCE_SHAPE)
    elif last.text.rstrip() != start[1]:
        yield Problem(source, last.number, 1, "", FENCE_SHAPE)


def _table(lines: Sequence[Line], source: str) -> Iterator[Problem]:
    want = _cells(lines[0])
    if len(lines) == 1 or not is_rule(lines[1].text):
        rule = "|" + " --- |" * want
        yield Problem(source, lines[0].number, 1, "", TABLE_RULE, {"text": rule})
        return
    for line in lines:
        count, seen = _cells(line), len(_CELL.split(_row(line.text)))
        if (wrong := count if count != want else seen) != want:
            yield Problem(source, line.number, 1, "", TABLE_CELLS, {"count": wrong, "want": want})


def _cells(line: Line) -> int:
    """The cells of a row as the site counts them: what stands in code parts nothing."""
    return len(_CELL.split(_row(line.prose)))


def _row(text: str) -> str:
    text = text.strip().removeprefix("|")
    return text.removesuffix("|") if not text.endswith("\\|") else text


def _list(lines: Sequence[Line], source: str) -> Iterator[Problem]:
    """Items and what belongs to them stand on a multiple of four, at most one level below the item above."""
    most = 0
    for above, line in zip((None, *lines), lines, strict=False):
        indent = len(line.text) - len(line.text.lstrip(" "))
        item = is_item(line.text)
        if not item and (above is None or above.kind is not Kind.BLANK or line.kind is Kind.BLANK):
            continue
        if indent % LEVEL or indent > most:
            yield Problem(source, line.number, 1, "", LINE_INDENT)
        most = indent + LEVEL if item else most
