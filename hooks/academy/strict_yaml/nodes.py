"""What a text in YAML holds, as written and with its places; nothing is turned into a value yet."""

import re
from dataclasses import dataclass

import yaml

_RESOLVER = yaml.SafeLoader("")
_TEXT_TAG = "tag:yaml.org,2002:str"
_NEWER_NUMBER = re.compile(r"[-+]?([0-9]+|0o[0-7]+|([0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+)")
"""What only YAML 1.2 reads as a number; PyYAML resolves as YAML 1.1 does."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as written."""

    text: str
    quoted: bool
    line: int
    column: int

    @property
    def surprising(self) -> bool:
        """Would some YAML reader take this unquoted word for something else (`no`, `08`, `12:30`, nothing)?"""
        if self.quoted:
            return False
        tag = _RESOLVER.resolve(yaml.ScalarNode, self.text, (True, False))  # type: ignore[no-untyped-call]
        return tag != _TEXT_TAG or _NEWER_NUMBER.fullmatch(self.text) is not None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list."""

    items: tuple["Node", ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping; its keys are unique."""

    entries: tuple[Entry, ...]
    line: int
    column: int


Node = Scalar | Listing | Table
