"""The text of a caption as a browser shows it: without marks, every character reference a character."""

import re
from collections.abc import Sequence
from html import unescape

from academy.captions import MOST_CHARACTERS, MOST_LINES, in_lines
from academy.problems import Problem, Rule
from academy.strict_yaml import HIDDEN

VTT_TAG = Rule(
    "vtt-tag",
    "“{text}” is geen opmaak die een ondertitel kent: een browser laat de tekst erachter weg. Schrijf voor het teken "
    "zelf “&lt;”.",
    "“{text}” is no mark that a caption knows: a browser leaves out the text behind it. For the sign itself write "
    "“&lt;”.",
)
VTT_REFERENCE = Rule(
    "vtt-reference",
    "“{text}” is geen teken dat iemand ziet. Haal het weg, of typ het teken zelf.",
    "“{text}” is no character that anybody sees. Remove it, or type the character itself.",
)
VTT_SILENT = Rule(
    "vtt-silent",
    "onder deze tijden staat geen tekst. Schrijf die, of haal ze weg.",
    "there is no text below these times. Write it, or remove them.",
)
VTT_LONG = Rule(
    "vtt-long",
    "deze ondertitel past niet op {lines} regels van {most} tekens. Maak er twee ondertitels van.",
    "this caption does not fit on {lines} lines of {most} characters. Make two captions of it.",
)

_TAG = re.compile(r"<[^<>]*>?")
_KNOWN = re.compile(
    r"<(?:(?:c|i|b|u|ruby|rt|v|lang)(?:\.[^\s<>.&]+)*(?:\s[^<>]*)?"
    r"|/(?:c|i|b|u|ruby|rt|v|lang)?|(?:[0-9]{2}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})>"
)
_REFERENCE = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]{1,31});?")
_LONGEST_NUMBER = len("&#x0010ffff;")
_DIRECTIONS = {ord("\u200e"): None, ord("\u200f"): None}
"""WebVTT has names for these two: they set a text right to left straight."""
_MOST_SHOWN, _MOST_TOLD = 40, 10


def read_words(lines: Sequence[str], source: str, times: int, problems: list[Problem]) -> tuple[str, ...]:
    """The lines that are seen, below the line of the times; none when something is wrong with them."""
    text = "\n".join(lines)
    wrong = [(found, VTT_TAG) for found in _TAG.finditer(text) if not _KNOWN.fullmatch(found[0])]
    wrong += [(found, VTT_REFERENCE) for found in _REFERENCE.finditer(text) if not _is_seen(found[0])]
    for found, message in wrong[:_MOST_TOLD]:
        line, column = text.count("\n", 0, found.start()), found.start() - text.rfind("\n", 0, found.start())
        values = {"text": found[0].split("\n")[0][:_MOST_SHOWN]}
        problems.append(Problem(source, times + 1 + line, column, "", message, values))
    if wrong:
        return ()
    seen = (line.strip() for line in unescape(_TAG.sub("", text)).split("\n"))
    words = tuple(line for line in seen if any(char.isprintable() for char in line))
    if not words:
        problems.append(Problem(source, times, 1, "", VTT_SILENT))
    elif not _fits(words):
        problems.append(Problem(source, times, 1, "", VTT_LONG, {"lines": MOST_LINES, "most": MOST_CHARACTERS}))
    return words


def _is_seen(reference: str) -> bool:
    if reference.startswith("&#") and len(reference) > _LONGEST_NUMBER:
        return False
    decoded = unescape(reference)
    return bool(decoded) and "\ufffd" not in decoded and not HIDDEN.search(decoded.translate(_DIRECTIONS))


def _fits(words: Sequence[str]) -> bool:
    """As it is written, or as a browser breaks one long line."""
    if len(words) <= MOST_LINES and all(len(line) <= MOST_CHARACTERS for line in words):
        return True
    (line, *others) = words
    return not others and len(line) <= MOST_LINES * MOST_CHARACTERS + 1 and in_lines(line) is not None
