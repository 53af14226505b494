"""What looks like a box or a heading to its author and would be neither on the page."""

import re
from collections.abc import Iterator

from academy.languages import without_language
from academy.model import Language
from academy.problems import Problem, Rule, nearest
from academy.prose.blocks import Block
from academy.prose.lines import Kind

CALLOUT_UNKNOWN = Rule(
    "callout-unknown",
    "een citaat dat begint met “{text}” wordt geen kader. Een kader begint met {allowed}.{guess_nl}",
    "a quotation that starts with “{text}” does not become a box. A box starts with {allowed}.{guess_en}",
)
BOLD_HEADING = Rule(
    "bold-heading",
    "deze vette regel ziet eruit als een kop, maar is er geen. Schrijf “### {text} {{#een-id}}”, "
    "of maak er een zin van.",
    "this bold line looks like a heading, but is none. Write “### {text} {{#an-id}}”, or make it a sentence.",
)

_LABEL = re.compile(r"(\*\*|__)[^*_\n]{1,40}?(?::\1|\1\s*:)")
_BOLD = re.compile(r"(\*\*|__)(?P<text>(?!\1)[^\n]{1,80}?[^.!?:;,…”’)\s])\1")


def check_callout(block: Block, source: str) -> Iterator[Problem]:
    """A quotation with a label of another box, and a paragraph that is bold from end to end."""
    line = block.lines[0].number
    if block.kind is Kind.QUOTE:
        boxes = _boxes(without_language(source)[1])
        found = _LABEL.match(block.inner)
        if found and not block.inner.startswith(boxes):
            values = {"text": found[0], "allowed": ", ".join(f"“> {box}”" for box in boxes), **nearest(found[0], boxes)}
            yield Problem(source, line, 1, "", CALLOUT_UNKNOWN, values)
    elif block.kind is Kind.TEXT and (found := _BOLD.fullmatch(block.text.strip())):
        yield Problem(source, line, 1, "", BOLD_HEADING, {"text": found["text"]})


def _boxes(language: Language) -> tuple[str, ...]:
    said = language.phrases
    return said.say, said.example, said.note
