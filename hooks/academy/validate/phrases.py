"""What stands in many modules word for word says nothing about any of them."""

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from zlib import crc32

from academy.kept import kept
from academy.load import Document
from academy.problems import Problem, Rule
from academy.prose.reading import as_read, words_read

STOCK_PHRASE = Rule(
    "stock-phrase",
    "“{text}” staat in {count} modules ({modules}). Zeg het hier zoals het alleen in deze module kan.",
    "“{text}” stands in {count} modules ({modules}). Say it here as only this module can.",
)

WORDS = 6
MOST_MODULES = 4
_SENTENCE = re.compile(r"[^.!?:;|…\n]+")


class _Phrase(NamedTuple):
    """Some words in a row, and where they stand in the body."""

    mark: int
    start: int
    end: int


def stock_phrases(documents_by_module: Mapping[str, Sequence[Document]]) -> Iterator[Problem]:
    """Words in a row that stand in more modules than may be, each told once, where it stands first."""
    marks_by_module = {
        module: {mark for document in documents for mark in array("I", _marks(document.body))}
        for module, documents in documents_by_module.items()
    }
    count = Counter(mark for marks in marks_by_module.values() for mark in marks)
    often = {mark for mark, modules in count.items() if modules > MOST_MODULES}
    for document in (document for documents in documents_by_module.values() for document in documents if often):
        phrases = [phrase for phrase in _phrases(document.body) if phrase.mark in often]
        for phrase in _apart(phrases):
            names = [name for name, marks in marks_by_module.items() if phrase.mark in marks]
            yield _told(document, phrase, names)
        often -= {phrase.mark for phrase in phrases}


def _apart(phrases: Sequence[_Phrase]) -> Iterator[_Phrase]:
    """Of phrases that overlap the first alone."""
    end = -1
    for phrase in phrases:
        if phrase.start >= end:
            yield phrase
        end = phrase.end


def _told(document: Document, phrase: _Phrase, names: Sequence[str]) -> Problem:
    text = " ".join(document.body[phrase.start : phrase.end].split())
    values = {"text": text, "count": len(names), "modules": ", ".join(names)}
    return Problem(document.source_uri, *document.place(phrase.start), "", STOCK_PHRASE, values)


@kept
def _marks(body: str) -> bytes:
    """The marks of all phrases, as bytes: there are many, and they are read at every check."""
    return array("I", (phrase.mark for phrase in _phrases(body))).tobytes()


def _phrases(body: str) -> Iterator[_Phrase]:
    text = as_read(body)
    for sentence in _SENTENCE.finditer(text):
        words = [*words_read(text, *sentence.span())]
        for row in (words[first : first + WORDS] for first in range(len(words) - WORDS + 1)):
            mark = crc32(" ".join(word[0].lower() for word in row).encode())
            yield _Phrase(mark, row[0].start(), row[-1].end())
