"""Scripts as the site serves them: what is always loaded together is one file, the rest stays as it is.

The sources are small modules. Asked for one by one they would cost a request each, and a round trip for every link of
the chain. In the one file each module is a function of its own, so that names in it stay its own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import normpath, relpath

ENTRIES = ("academy.js", "search/search.js")
"""What every page loads, and what comes when a search box is touched; a module goes into the first that asks for it."""
_IMPORT = re.compile(r'^import \{(?P<names>[^}]*)\} from "(?P<path>[^"]+)"\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (?P<name>\w+))", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Import:
    """The names that a module asks of another."""

    names: tuple[str, ...]
    target: str


def served_scripts(sources: Mapping[str, str]) -> dict[str, str]:
    """Text by path in the folder of scripts, for everything that the site needs of those sources."""
    file_by_module = _file_by_module(sources)
    return {
        file: _joined([path for path in file_by_module if file_by_module[path] == file], file_by_module, sources)
        if file in ENTRIES
        else _linked(file, file_by_module, sources[file])
        for file in dict.fromkeys(file_by_module.values())
    }


def _file_by_module(sources: Mapping[str, str]) -> dict[str, str]:
    """The file in which each module is served; in order, a module after those it asks for."""
    found: dict[str, str] = {}
    for entry in (entry for entry in ENTRIES if entry in sources):
        for path in _with_imports(entry, sources):
            found.setdefault(path, entry)
    return found | {path: path for path in sources if path not in found}


def _with_imports(path: str, sources: Mapping[str, str]) -> Iterator[str]:
    for each in _imports(path, sources[path]):
        yield from _with_imports(each.target, sources)
    yield path


def _imports(path: str, text: str) -> Iterator[_Import]:
    for match in _IMPORT.finditer(text):
        names = tuple(name.strip() for name in match["names"].split(","))
        yield _Import(names, normpath(PurePosixPath(path).parent / match["path"]))


def _joined(modules: list[str], file_by_module: Mapping[str, str], sources: Mapping[str, str]) -> str:
    """The modules of one file, between what it asks of other files and what those ask of it."""
    file = file_by_module[modules[0]]
    wanted = {
        name
        for path, text in sources.items()
        if file_by_module[path] != file
        for each in _imports(path, text)
        if each.target in modules
        for name in each.names
    } | set(_exported(sources[file]))
    asked = {
        (name, file_by_module[each.target])
        for path in modules
        for each in _imports(path, sources[path])
        if file_by_module[each.target] != file
        for name in each.names
    }
    before = [f'import {{ {name} }} from "{_address(file, other)}"' for name, other in sorted(asked)]
    names_by_module = {path: [name for name in _exported(sources[path]) if name in wanted] for path in modules}
    after = [f"export const {{ {', '.join(names)} }} = {_variable(m)}" for m, names in names_by_module.items() if names]
    parts = [_scoped(path, file_by_module, sources[path]) for path in modules]
    return "\n\n".join([*before, *parts, *after]) + "\n"


def _scoped(path: str, file_by_module: Mapping[str, str], text: str) -> str:
    """A module as a function; what it asks of another file stands at the top of its own."""
    near = (each for each in _imports(path, text) if file_by_module[each.target] == file_by_module[path])
    asked = "".join(f"const {{ {', '.join(each.names)} }} = {_variable(each.target)}\n" for each in near)
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    return f"const {_variable(path)} = (() => {{\n{asked}{body}return {{ {', '.join(_exported(text))} }}\n}})()"


def _linked(path: str, file_by_module: Mapping[str, str], text: str) -> str:
    """A module by itself, which asks for the files that its imports are in."""
    imports = iter([*_imports(path, text)])
    return _IMPORT.sub(
        lambda match: f'import {{{match["names"]}}} from "{_address(path, file_by_module[next(imports).target])}"\n',
        text,
    )


def _address(path: str, other: str) -> str:
    address = relpath(other, PurePosixPath(path).parent)
    return address if address.startswith("../") else f"./{address}"


def _exported(text: str) -> list[str]:
    return [match["name"] for match in _EXPORT.finditer(text)]


def _variable(path: str) -> str:
    return "$" + re.sub(r"\W", "_", path.removesuffix(".js"))
