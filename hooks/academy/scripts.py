"""Scripts as the site serves them: what every page loads is one file, the rest stays as it is.

The sources are small modules. Asked for one by one they would cost a request each, and a round trip for every link of
the chain. In the one file each module is a function of its own, so that names in it stay its own.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from posixpath import normpath

ENTRY = "academy.js"
_IMPORT = re.compile(r'^import \{(?P<names>[^}]*)\} from "(?P<path>[^"]+)"\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (?P<name>\w+))", re.MULTILINE)


def served_scripts(sources: Mapping[str, str]) -> dict[str, str]:
    """Text by path in the folder of scripts, for everything that the site needs of those sources."""
    inside = tuple(dict.fromkeys(_with_imports(ENTRY, sources)))
    outside = {path: text for path, text in sources.items() if path not in inside}
    asked = {name for path, text in outside.items() for target, name in _imports(path, text) if target in inside}
    parts = [_scoped(path, sources[path]) for path in inside]
    names = {path: _exported(sources[path], asked) for path in inside}
    shared = [f"export const {{ {own} }} = {_variable(path)}" for path, own in names.items() if own]
    rest = {path: _asking_the_entry(path, text, inside) for path, text in outside.items()}
    return {ENTRY: "\n\n".join([*parts, *shared]) + "\n", **rest}


def _with_imports(path: str, sources: Mapping[str, str]) -> Iterator[str]:
    """A module after those it asks for."""
    for target, _ in _imports(path, sources[path]):
        yield from _with_imports(target, sources)
    yield path


def _imports(path: str, text: str) -> Iterator[tuple[str, str]]:
    """Every module that is asked for, with every name asked of it."""
    for match in _IMPORT.finditer(text):
        for name in match["names"].split(","):
            yield _target(path, match["path"]), name.strip()


def _target(path: str, asked: str) -> str:
    return normpath(PurePosixPath(path).parent / asked)


def _scoped(path: str, text: str) -> str:
    body = _IMPORT.sub(lambda m: f"const {{{m['names']}}} = {_variable(_target(path, m['path']))}\n", text)
    names = ", ".join(match["name"] for match in _EXPORT.finditer(text))
    return f"const {_variable(path)} = (() => {{\n{_EXPORT.sub('', body)}return {{ {names} }}\n}})()"


def _exported(text: str, asked: set[str]) -> str:
    return ", ".join(match["name"] for match in _EXPORT.finditer(text) if match["name"] in asked)


def _asking_the_entry(path: str, text: str, inside: tuple[str, ...]) -> str:
    def entry(match: re.Match[str]) -> str:
        up = "../" * (len(PurePosixPath(path).parts) - 1) or "./"
        in_entry = _target(path, match["path"]) in inside
        return match[0].replace(f'"{match["path"]}"', f'"{up}{ENTRY}"') if in_entry else match[0]

    return _IMPORT.sub(entry, text)


def _variable(path: str) -> str:
    return "$" + re.sub(r"\W", "_", path.removesuffix(".js"))
