"""Reads YAML the way authors mean it: text stays text, and what YAML would guess at is refused."""

from academy.strict_yaml.hidden import HIDDEN
from academy.strict_yaml.nodes import Entry, Listing, Node, Scalar, Table
from academy.strict_yaml.reader import read_yaml

__all__ = ["HIDDEN", "Entry", "Listing", "Node", "Scalar", "Table", "read_yaml"]
