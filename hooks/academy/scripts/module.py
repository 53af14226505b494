"""A script as the joiner understands it: what it asks of others, what it offers, and nothing it would join wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import normpath

_IMPORT = re.compile(r'^import \{(?P<names>[\w$,\s]+)\} from "(?P<path>\.[^"]+)"(?:\n|\Z)', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (?P<name>[\w$]+))", re.MULTILINE)
_LEFT = re.compile(r"^\s*(?:import\b(?!\s*[.(])|export\b).*", re.MULTILINE)
_WAITS = re.compile(r"^(?:for )?await\b.*|^(?:const|let|var) [^(=]*= await\b.*", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?:/\*(?:.|\n)*?\*/|//.*)[ \t]*\n|/\*\* @[^*]*\*/ ?", re.MULTILINE)
"""Whole lines of it, and types within a line; no visitor needs them."""
_NAME = re.compile(r"[A-Za-z_$][\w$]*")


class ScriptError(ValueError):
    """A script that cannot be joined, said with its place and what to write instead."""

    def __init__(self, path: str, line: int, sentence: str) -> None:
        super().__init__(f"overrides/assets/js/{path}:{line}: {sentence}")


@dataclass(frozen=True, slots=True)
class Import:
    """The names that a module asks of another, and the line where it does."""

    names: tuple[str, ...]
    target: str
    line: int


@dataclass(frozen=True, slots=True)
class ScriptModule:
    """A source, taken apart."""

    path: str
    text: str
    imports: tuple[Import, ...]
    exports: tuple[str, ...]

    @property
    def body(self) -> str:
        """The text without its imports, and with what it exports as plain declarations."""
        return _COMMENT.sub("", _EXPORT.sub("", _IMPORT.sub("", self.text)))

    def linked(self, address_by_target: dict[str, str]) -> str:
        """The text with other addresses for what it imports."""
        imports = iter(self.imports)
        text = _IMPORT.sub(
            lambda match: f'import {{{match["names"]}}} from "{address_by_target[next(imports).target]}"\n', self.text
        )
        return _COMMENT.sub("", text)


def read_module(path: str, text: str) -> ScriptModule:
    """Take a source apart.

    Raises:
        ScriptError: for any other import or export than the two forms that can be joined.
    """
    module = ScriptModule(path, text, tuple(_imports(path, text)), tuple(m["name"] for m in _EXPORT.finditer(text)))
    left = _LEFT.search(_without(_EXPORT, _without(_IMPORT, text)))
    if left:
        wanted = (
            'write `import { name } from "./file.js"` or `export` before function, class or const, without semicolon'
        )
        raise ScriptError(path, _line(text, left), f"“{left[0].strip()}” cannot be joined: {wanted}.")
    return module


def refuse_waiting(module: ScriptModule) -> None:
    """A joined module is a function, which cannot wait."""
    waits = _WAITS.search(module.text)
    if waits:
        raise ScriptError(module.path, _line(module.text, waits), "a joined module cannot await: do so in a function.")


def _imports(path: str, text: str) -> Iterator[Import]:
    for match in _IMPORT.finditer(text):
        names = tuple(name.strip() for name in match["names"].split(",") if name.strip())
        for name in names:
            if not _NAME.fullmatch(name):
                raise ScriptError(path, _line(text, match), f"“{name}” cannot be joined: import a name as it is.")
        yield Import(names, normpath(PurePosixPath(path).parent / match["path"]), _line(text, match))


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text with what was understood made blank, so that places stay the same."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.end() - len(match[0].lstrip())) + 1
