"""Small modules joined into the few files that pages load.

Asked for one by one they would cost a request each, and a round trip for every link of the chain. In a joined file each
module is a function of its own, so that names in it stay its own.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from posixpath import relpath

from academy.errors import Message
from academy.scripts.module import ScriptError, ScriptModule, read_module, refuse_waiting
from academy.scripts.order import ENTRIES, check_links, file_by_module

EXPORTED_TWICE = Message(
    "twee modules exporteren “{name}”, en andere bestanden vragen ernaar. Geef er één een andere naam.",
    "two modules export “{name}”, which other files ask for. Rename one.",
)


def served_scripts(sources: Mapping[str, str]) -> dict[str, str]:
    """Text by path in the folder of scripts, for everything that the site needs of those sources.

    Raises:
        ScriptError: for a source that cannot be joined.
    """
    modules = {path: read_module(path, text) for path, text in sources.items()}
    check_links(modules)
    files = file_by_module(modules)
    return {
        file: _joined([modules[path] for path in files if files[path] == file], files, modules)
        if file in ENTRIES
        else _linked(modules[file], files)
        for file in dict.fromkeys(files.values())
    }


def _joined(own: list[ScriptModule], files: Mapping[str, str], modules: Mapping[str, ScriptModule]) -> str:
    """The modules of one file, between what it asks of other files and what those ask of it."""
    file = files[own[0].path]
    wanted = _asked_of(file, files, modules) | {(file, name) for name in modules[file].exports}
    asked = {
        (name, files[each.target])
        for module in own
        for each in module.imports
        if files[each.target] != file
        for name in each.names
    }
    for module in own:
        refuse_waiting(module)
    _refuse_twice(file, (name for name, _ in asked))
    _refuse_twice(file, (name for _, name in wanted))
    before = [f'import {{ {name} }} from "{_address(file, other)}"' for name, other in sorted(asked)]
    names_by_module = {each.path: [name for name in each.exports if (each.path, name) in wanted] for each in own}
    after = [f"export const {{ {', '.join(names)} }} = {_variable(m)}" for m, names in names_by_module.items() if names]
    return "\n\n".join([*before, *(_scoped(module, files) for module in own), *after]) + "\n"


def _asked_of(file: str, files: Mapping[str, str], modules: Mapping[str, ScriptModule]) -> set[tuple[str, str]]:
    """What modules elsewhere ask of the modules of a file: module and name."""
    return {
        (each.target, name)
        for module in modules.values()
        if files[module.path] != file
        for each in module.imports
        if files[each.target] == file
        for name in each.names
    }


def _refuse_twice(file: str, names: Iterable[str]) -> None:
    """Between files a name stands by itself, so two modules cannot both give it."""
    for name, count in Counter(names).items():
        if count > 1:
            raise ScriptError(file, 1, EXPORTED_TWICE, name=name)


def _scoped(module: ScriptModule, files: Mapping[str, str]) -> str:
    """A module as a function; what it asks of another file stands at the top of its own."""
    near = (each for each in module.imports if files[each.target] == files[module.path])
    asked = "".join(f"const {{ {', '.join(each.names)} }} = {_variable(each.target)}\n" for each in near)
    inner = f"{asked}{module.body}return {{ {', '.join(module.exports)} }}"
    return f"const {_variable(module.path)} = (() => {{\n{inner}\n}})()"


def _linked(module: ScriptModule, files: Mapping[str, str]) -> str:
    """A module by itself, which asks for the files that its imports are in."""
    return module.linked({each.target: _address(module.path, files[each.target]) for each in module.imports})


def _address(path: str, other: str) -> str:
    address = relpath(other, PurePosixPath(path).parent)
    return address if address.startswith("../") else f"./{address}"


def _variable(path: str) -> str:
    return "$" + re.sub(r"\W", "_", path.removesuffix(".js"))
