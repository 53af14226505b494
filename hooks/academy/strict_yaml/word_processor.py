"""What a word processor puts in the place of plain quotes and spaces, which YAML takes for text."""

import re

from academy.problems import Rule

CURLY_QUOTES = Rule(
    "curly-quotes",
    "deze aanhalingstekens zijn krom, zoals een tekstverwerker ze zet, en horen dan bij de tekst. Schrijf {example}.",
    "these quotation marks are curly, as a word processor puts them, and then they are part of the text. "
    "Write {example}.",
)
ODD_SPACE = Rule(
    "odd-space",
    "hier staat een spatie die geen gewone is ({name}), zoals een tekstverwerker die zet. "
    "Haal haar weg en typ een gewone spatie.",
    "there is a space here that is no plain one ({name}), as a word processor puts it. "
    "Remove it and type a plain space.",
)

_ODD_SPACES = re.compile(r"[^\S\x00-\x7f]+")
_DASHES = re.compile(r"[ -]*")
_KEY = re.compile(r"[ ]*(?:-[ ]+)*[\"']?[\w-]+[\"']?[ ]*:")
_AROUND = re.compile(
    r"[“”„‟«»〝″][^“”„‟«»\"]*(?:[“”»«″\"]|$)|[^“„‟«»\"]*[”»]"
    r"|[‘’‚‛′´][^‘’‚‛′´']*[‘’‛′´']"
)
_QUOTES = "“”„‟«»〝″‘’‚‛′´\"' "
_VALUE = re.compile(r"(?:^[ ]*(?:-[ ]+)*|[:,\[{][ ]*)(?P<value>[“”„‟«][^“”„‟«»]*[“”»]?)")


def odd_space(line: str) -> re.Match[str] | None:
    """The space, other than a plain one, where YAML has a plain one between its marks and a text."""
    return next((found for found in _ODD_SPACES.finditer(line) if _is_between_marks(line[: found.start()])), None)


def _is_between_marks(before: str) -> bool:
    before = before.rstrip(" ")
    if _DASHES.fullmatch(before) or _KEY.fullmatch(before):
        return True
    bracketed = ("[" in before or "{" in before) and '"' not in before and "'" not in before
    return bracketed and before.endswith((",", ":", "[", "{"))


def is_curly(text: str) -> bool:
    """Are the quotes around a text, or what is left of them, of the sort that YAML has no eye for?"""
    return _AROUND.fullmatch(text) is not None


def bare(text: str) -> str:
    """The same text without quotes."""
    return text.strip(_QUOTES)


def straight(text: str) -> str:
    """The same text in the quotes that YAML knows."""
    return f'"{bare(text)}"'


def curly_at(line: str) -> re.Match[str] | None:
    """A value on this line that begins with a curly quote."""
    return _VALUE.search(line)
