"""A script as the joiner understands it: what it asks of others, what it offers, and nothing it would join wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import normpath

from academy.errors import AcademyError, Message

_IMPORT = re.compile(r'^import \{(?P<names>[\w$,\s]+)\} from "(?P<path>\.[^"]+)"(?:\n|\Z)', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (?P<name>[\w$]+))", re.MULTILINE)
_LEFT = re.compile(r"^\s*(?:import\b(?!\s*[.(])|export\b).*", re.MULTILINE)
_WAITS = re.compile(r"^(?:for )?await\b.*|^(?:const|let|var) [^(=]*= await\b.*", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?:/\*(?:[^*]|\*(?!/))*\*/|//.*)[ \t]*\n|/\*\* @[^*]*\*/ ?", re.MULTILINE)
"""Whole lines of it, and types within a line; no visitor needs them."""
_NAME = re.compile(r"[A-Za-z_$][\w$]*")


NOT_JOINED = Message(
    '“{text}” is niet samen te voegen. Schrijf `import {{ naam }} from "./bestand.js"`, '
    "of `export` voor function, class of const, zonder puntkomma.",
    '“{text}” cannot be joined. Write `import {{ name }} from "./file.js"`, '
    "or `export` before function, class or const, without semicolon.",
)
WAITS = Message(
    "een samengevoegde module kan niet wachten. Zet `await` in een functie.",
    "a joined module cannot await. Do so in a function.",
)
RENAMED = Message(
    "“{text}” is niet samen te voegen. Vraag om een naam zoals hij is.",
    "“{text}” cannot be joined. Import a name as it is.",
)


class ScriptError(AcademyError):
    """A script that cannot be joined, said with its place and what to write instead."""

    def __init__(self, path: str, line: int, message: Message, **values: object) -> None:
        super().__init__(message, values)
        self.path, self.line = path, line

    def say(self, language: str = "nl") -> str:
        """`file:line: what is wrong and what to write`."""
        return f"overrides/assets/js/{self.path}:{self.line}: {super().say(language)}"


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
        raise ScriptError(path, _line(text, left), NOT_JOINED, text=left[0].strip())
    return module


def refuse_waiting(module: ScriptModule) -> None:
    """A joined module is a function, which cannot wait."""
    waits = _WAITS.search(module.text)
    if waits:
        raise ScriptError(module.path, _line(module.text, waits), WAITS)


def _imports(path: str, text: str) -> Iterator[Import]:
    for match in _IMPORT.finditer(text):
        names = tuple(name.strip() for name in match["names"].split(",") if name.strip())
        for name in names:
            if not _NAME.fullmatch(name):
                raise ScriptError(path, _line(text, match), RENAMED, text=name)
        yield Import(names, normpath(PurePosixPath(path).parent / match["path"]), _line(text, match))


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text with what was understood made blank, so that places stay the same."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.end() - len(match[0].lstrip())) + 1
