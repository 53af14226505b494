"""A YAML file that holds one table and may be absent."""

import os
from pathlib import Path

from academy import messages
from academy.load.raw import Sheet
from academy.load.text import read_text
from academy.problems import Problem
from academy.strict_yaml import Table, read_yaml

_MAX_BYTES = 4 * 1024 * 1024
_MAX_NODES = 200_000


def read_sheet(path: Path, source_uri: str, problems: list[Problem]) -> Sheet | None:
    """The table of a file; none when the file is not there, empty or wrong."""
    if not os.path.lexists(path):
        return None
    text, found = read_text(path, source_uri)
    problems.extend(found)
    if not text:
        return None
    node, found = read_yaml(text, source_uri, most_bytes=_MAX_BYTES, most_nodes=_MAX_NODES)
    problems.extend(found)
    if node and not isinstance(node, Table):
        problems.append(Problem(source_uri, node.line, node.column, "", messages.WANT_TABLE))
    return Sheet(source_uri, node) if isinstance(node, Table) else None
