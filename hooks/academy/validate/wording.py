"""One word for one thing: the glossary says which words are not used, and in the place of which term."""

import re
from collections.abc import Iterable, Iterator, Sequence

from academy.kept import kept
from academy.load import Document
from academy.model import GlossaryTerm, Language
from academy.problems import Problem, Rule
from academy.prose.lines import lines_of
from academy.strict_yaml import Listing, Node, Scalar, Table

WORD_AVOIDED = Rule(
    "word-avoided",
    "“{text}” heet hier “{term}”. Gebruik dat woord, of zeg het anders.",
    "“{text}” is called “{term}” here. Use that word, or put it differently.",
)

_NO_WORDS = re.compile(r"\{#[^{}]*\}|\]\([^()\s]*\)|https://\S+")
"""Ids and addresses."""


def check_wording(
    documents: Iterable[Document], terms: Sequence[GlossaryTerm], language: Language
) -> Iterator[Problem]:
    """Words in modules and scripts for which the glossary has another."""
    term_by_word = {
        word.lower(): words.term
        for words in (term.words_by_language[language] for term in terms if language in term.words_by_language)
        for word in words.instead_of
    }
    if not term_by_word:
        return
    pattern = rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, term_by_word), key=len, reverse=True))})(?![\w-])"
    for document in documents:
        for line, column, text in _avoided(document, pattern):
            values = {"text": text, "term": term_by_word[text.lower()]}
            yield Problem(document.source_uri, line, column, "", WORD_AVOIDED, values)


@kept
def _avoided(document: Document, pattern: str) -> Sequence[tuple[int, int, str]]:
    word = re.compile(pattern, re.IGNORECASE)
    return (*_in_body(document, word), *_in_head(document, word))


def _in_body(document: Document, word: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    for line in lines_of(document.body, document.body_line) if word.search(document.body) else ():
        for found in word.finditer(_NO_WORDS.sub(lambda left: " " * len(left[0]), line.prose)):
            yield line.number, found.start() + 1, found[0]


def _in_head(document: Document, word: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    for text in _sentences(document.head):
        for found in word.finditer(text.text):
            yield text.line, text.column, found[0]


def _sentences(node: Node) -> Iterator[Scalar]:
    """The texts of a front matter; one without a space is an id."""
    if isinstance(node, Scalar):
        yield from [node] if " " in node.text else []
    elif isinstance(node, Listing):
        for item in node.items:
            yield from _sentences(item)
    elif isinstance(node, Table):
        for entry in node.entries:
            yield from _sentences(entry.value)
