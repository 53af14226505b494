"""Reads YAML the way authors mean it: text stays text, and what YAML would guess at is refused."""

from academy.strict_yaml.hidden import HIDDEN
from academy.strict_yaml.nodes import Entry, Listing, Node, Scalar, Table
from academy.strict_yaml.reader import read_yaml
from academy.strict_yaml.word_processor import CURLY_QUOTES, ODD_SPACE, bare, is_curly, straight

__all__ = [
    "CURLY_QUOTES",
    "HIDDEN",
    "ODD_SPACE",
    "Entry",
    "Listing",
    "Node",
    "Scalar",
    "Table",
    "bare",
    "is_curly",
    "read_yaml",
    "straight",
]
