"""One Markdown file → its metadata and its body."""

from hashlib import blake2b
from pathlib import Path

from academy.kept import kept
from academy.load.raw import Document
from academy.load.text import WANT_TABLE, decoded, hidden_in
from academy.problems import Problem, Rule
from academy.strict_yaml import Node, Table, read_yaml

HEAD_MISSING = Rule(
    "head-missing",
    "bovenaan horen gegevens te staan, zoals “title: …”. Zet “---” op de eerste regel, en nog eens onder de gegevens.",
    "facts belong at the top, such as “title: …”. Put “---” on the first line, and once more below the facts.",
)
HEAD_UNCLOSED = Rule(
    "head-unclosed",
    "de gegevens bovenaan zijn niet afgesloten. Zet “---” op een eigen regel eronder.",
    "the facts at the top are not closed. Put “---” on a line of its own below them.",
)

FILE_TEXT_LONG = Rule(
    "file-text-long",
    "is te lang: {lines} regels en {characters} tekens. Het mogen er hoogstens {most_lines} en {most_characters} zijn. "
    "Verdeel de tekst over meer bestanden.",
    "is too long: {lines} lines and {characters} characters. There may be {most_lines} and {most_characters} at "
    "most. Spread the text over more files.",
)

MOST_LINES, MOST_CHARACTERS = 3_000, 250_000
"""Ten times what any page has; nobody waits for what is longer to be read as Markdown."""
MAX_HEAD_BYTES = 64 * 1024
MAX_HEAD_NODES = 5_000
_FENCE = "---"


def load_document(path: Path, source: str) -> tuple[Document | None, list[Problem]]:
    """Read a file that starts with YAML between two lines of `---`."""
    text, problems = decoded(path, source)
    return (None, problems) if text is None else _document(text, source)


@kept
def _document(text: str, source: str) -> tuple[Document | None, list[Problem]]:
    if hidden := hidden_in(text, source):
        return None, hidden
    if problem := _too_long(text, source):
        return None, [problem]
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return None, [Problem(source, 1, 1, "", HEAD_MISSING)]
    close = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if close is None:
        return None, [Problem(source, len(lines), 1, "", HEAD_UNCLOSED)]
    head, problems = _head("\n".join(lines[1:close]), source)
    body = "\n".join(lines[close + 1 :])
    mark = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return (Document(source, head, body, close + 2, mark) if head else None), problems


def _too_long(text: str, source: str) -> Problem | None:
    lines, characters = text.count("\n"), len(text)
    if lines <= MOST_LINES and characters <= MOST_CHARACTERS:
        return None
    most = {"most_lines": MOST_LINES, "most_characters": MOST_CHARACTERS}
    return Problem(source, 1, 1, "", FILE_TEXT_LONG, {"lines": lines, "characters": characters, **most})


def _head(text: str, source: str) -> tuple[Table | None, list[Problem]]:
    node, problems = read_yaml(text, source, first_line=2, most_bytes=MAX_HEAD_BYTES, most_nodes=MAX_HEAD_NODES)
    if node is None:
        return (None, problems) if problems else (Table((), 2, 1), [])
    return (node, problems) if isinstance(node, Table) else (None, [*problems, _not_a_table(node, source)])


def _not_a_table(node: Node, source: str) -> Problem:
    return Problem(source, node.line, node.column, "", WANT_TABLE)
