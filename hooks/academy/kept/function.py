"""A pure function that remembers its results, in this run and from earlier ones."""

import pickle
from collections.abc import Callable
from functools import partial, update_wrapper
from hashlib import blake2b
from typing import Any, Generic, ParamSpec, TypeVar

from academy.kept import folder
from academy.kept.packed import packed
from academy.kept.recent import forget_recent

P = ParamSpec("P")
R = TypeVar("R")

_MOST_VALUES = 2_048
"""Results of one function that this run holds as values; the oldest go first."""
_functions: "list[KeptFunction[..., Any]]" = []


class KeptFunction(Generic[P, R]):
    """Calls the function only for values that it has not seen: text, bytes, numbers, members of lists, tuples of these.

    A frozen value of ours is another one where it is written as another one. Its results are kept as bytes, by the hash
    of the values.
    """

    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function
        self.name = f"{function.__module__}.{function.__qualname__}"
        self._values: dict[tuple[Any, ...], R] = {}
        self._before: dict[tuple[Any, ...], R] = {}
        """Those that were not asked for since values were last forgotten."""
        update_wrapper(self, function)
        _functions.append(self)

    def __call__(self, *values: P.args, **named: P.kwargs) -> R:
        """The result, from this run, from an earlier one, or worked out."""
        assert not named, f"{self.name} takes its values by position"
        if values in self._values:
            return self._values[values]
        result = self._before.pop(values) if values in self._before else self._found(values, named)
        if len(self._values) >= _MOST_VALUES:
            del self._values[next(iter(self._values))]
        self._values[values] = result
        return result

    def _found(self, values: Any, named: Any) -> R:
        results = folder.results_of(self.name)
        work = partial(self.function, *values, **named)
        return work() if results is None else _from(results, values, work)

    def forget(self) -> None:
        """Let go of the values that nobody asked for since this was done before the last time."""
        if results := folder.results_of(self.name):
            for values in self._before:
                results.withdraw(_key(values))
        self._before, self._values = self._values, {}


def forget_unused() -> None:
    """Let go of results that nobody asks for any more, as of a text that was changed; a folder keeps what it had."""
    for function in _functions:
        function.forget()
    forget_recent()


def _from(results: folder.Results, values: tuple[Any, ...], work: Callable[[], R]) -> R:
    key = _key(values)
    if (known := results.get(key)) is not None:
        found: R = pickle.loads(known)
        return found
    result = work()
    results.put(key, packed(result))
    return result


def _key(values: tuple[Any, ...]) -> bytes:
    mark = blake2b(digest_size=16)
    for value in values:
        # A text as it is: to write out a whole page with quotes around it takes longer than to hash it.
        text = value if type(value) is str else repr(value)
        data = text.encode("utf-8", "surrogatepass")
        mark.update(b"%d %d " % (text is value, len(data)))
        mark.update(data)
    return mark.digest()


def kept(function: Callable[P, R]) -> KeptFunction[P, R]:
    """Remember the results of a pure function."""
    return KeptFunction(function)
