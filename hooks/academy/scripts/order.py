"""In which file each module is served, and in which order: a module after those it asks for."""

from collections.abc import Iterator, Mapping

from academy.errors import Message
from academy.scripts.module import Import, ScriptError, ScriptModule

ENTRIES = (
    "academy.js",
    "search/search.js",
    "search/worker.js",
    "player.js",
    "meeting.js",
    "own-data.js",
    "filters.js",
    "whereabouts.js",
)
"""What every page loads, and what comes when somebody needs it; a module goes into the first that asks for it."""
MISSING = Message("{target} is er niet.", "there is no {target}.")
NOT_EXPORTED = Message("{target} exporteert geen “{name}”.", "{target} exports no “{name}”.")
CIRCLE = Message("deze vragen om elkaar: {circle}.", "these ask for each other: {circle}.")


def check_links(modules: Mapping[str, ScriptModule]) -> None:
    """See that every import leads to a name that is there.

    Raises:
        ScriptError: for a file or a name that is not, and for modules that ask for each other.
    """
    for module in modules.values():
        for asked in module.imports:
            _check_import(module, asked, modules)
        _check_circle((module.path,), modules)


def _check_import(module: ScriptModule, asked: Import, modules: Mapping[str, ScriptModule]) -> None:
    if asked.target not in modules:
        raise ScriptError(module.path, asked.line, MISSING, target=asked.target)
    for name in asked.names:
        if name not in modules[asked.target].exports:
            raise ScriptError(module.path, asked.line, NOT_EXPORTED, target=asked.target, name=name)


def _check_circle(walk: tuple[str, ...], modules: Mapping[str, ScriptModule]) -> None:
    for asked in modules[walk[-1]].imports:
        if asked.target in walk:
            circle = " → ".join([*walk[walk.index(asked.target) :], asked.target])
            raise ScriptError(walk[-1], asked.line, CIRCLE, circle=circle)
        if asked.target in modules:
            _check_circle((*walk, asked.target), modules)


def file_by_module(modules: Mapping[str, ScriptModule]) -> dict[str, str]:
    """The file in which each module is served; in order, a module after those it asks for."""
    found: dict[str, str] = {}
    for entry in (entry for entry in ENTRIES if entry in modules):
        for path in _with_imports(entry, modules):
            found.setdefault(path, entry)
    return found | {path: path for path in modules if path not in found}


def _with_imports(path: str, modules: Mapping[str, ScriptModule]) -> Iterator[str]:
    for asked in modules[path].imports:
        yield from _with_imports(asked.target, modules)
    yield path
