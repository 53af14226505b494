"""YAML files that are not the head of a page: a list or a table of their own."""

import os
from pathlib import Path

from academy.load.raw import Sheet
from academy.load.text import FILE_MISSING, WANT_LIST, WANT_TABLE, read_text
from academy.problems import Problem, Rule
from academy.strict_yaml import Listing, Node, Table, read_yaml

YAML_TOO_MANY_ENTRIES = Rule(
    "yaml-too-many-entries",
    "bevat {count} delen; het mogen er hoogstens {most} zijn. Haal weg wat er niet hoort.",
    "holds {count} entries; at most {most} are allowed. Remove what does not belong there.",
)

MOST_ENTRIES = 5_000
"""A thousand modules of five videos."""
MAX_BYTES = 4 * 1024 * 1024
MAX_NODES = 200_000


def read_sheet(path: Path, source_uri: str, problems: list[Problem]) -> Sheet | None:
    """The table of a file; none when the file is not there, empty or wrong."""
    node = _read(path, source_uri, problems) if os.path.lexists(path) else None
    if node and not isinstance(node, Table):
        problems.append(Problem(source_uri, node.line, node.column, "", WANT_TABLE))
    return Sheet(source_uri, node) if isinstance(node, Table) else None


def read_listing(path: Path, source_uri: str, problems: list[Problem]) -> Listing | None:
    """The list of a file that must be there; none when it is not or is wrong, and nothing in it when it is empty."""
    if not os.path.lexists(path):
        problems.append(Problem(source_uri, 1, 1, "", FILE_MISSING))
        return None
    before = len(problems)
    node = _read(path, source_uri, problems)
    if node is None:
        return Listing((), 1, 1) if len(problems) == before else None
    if not isinstance(node, Listing):
        problems.append(Problem(source_uri, node.line, node.column, "", WANT_LIST))
        return None
    if len(node.items) > MOST_ENTRIES:
        values = {"count": len(node.items), "most": MOST_ENTRIES}
        problems.append(Problem(source_uri, node.line, node.column, "", YAML_TOO_MANY_ENTRIES, values))
        return None
    return node


def _read(path: Path, source_uri: str, problems: list[Problem]) -> Node | None:
    text, found = read_text(path, source_uri)
    problems.extend(found)
    if text is None:
        return None
    node, found = read_yaml(text, source_uri, most_bytes=MAX_BYTES, most_nodes=MAX_NODES)
    problems.extend(found)
    return node
